import type { LinkDesk } from '../link/index.js';

/** What the page asks of the desk behind it. */
export type LinkPageDesk = Pick<LinkDesk, 'open' | 'submitCredentials' | 'submitMfa'>;
