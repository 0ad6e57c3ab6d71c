export { ConnectButtons } from './connect-buttons';
export { ConnectionCard } from './connection-card';
export { ColleaguesCard } from './colleagues-card';
export { DisconnectDialog } from './disconnect-dialog';
export { LinkNotice } from './link-notice';
export { remedyFor } from './remedy-for';
export { useLink } from './use-link';
export type { Linking } from './use-link';
