export { EmulatorState, type EmulatorStateOptions } from './emulator-state.js';
export type { EventStore } from './event.store.js';
export type { WebhookStore } from './webhook.store.js';
export { StateFile, StateFileError } from './state-file.js';
export type {
  ConnectionRecord,
  EmulatorSettings,
  EventDelivery,
  EventRecord,
  JobRecord,
  LinkMode,
  LinkTokenRecord,
  OrganizationRecord,
  PublicTokenRecord,
  WebhookRecord,
  WebhookSecretRecord,
} from './records.js';
