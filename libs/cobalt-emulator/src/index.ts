export { CobaltEmulator, type CobaltEmulatorOptions } from './cobalt-emulator.js';
export { EMULATOR_CREDENTIALS, type EmulatorCredentials } from './credentials.js';
export { DEMO_CLINICS, EMR_NAMES, type ClinicProfile, type Specialty } from './clinics/index.js';
export {
  UnknownConnectionError,
  type ClockView,
  type EmulatorConnection,
  type EmulatorControls,
  type EmulatorStateView,
  type FiredWebhook,
  type NewConnection,
  type PracticeChange,
  type SettingsChange,
  type WebhookToFire,
} from './control/index.js';
export type { Violation } from './contract/index.js';
export type {
  Fault,
  FaultCount,
  FaultKind,
  FaultMatch,
  FaultRegistry,
  FaultSpec,
  WebhookFaultKind,
  WebhookFaultSpec,
} from './faults/index.js';
export { InvalidInputError } from './input/index.js';
export { fingerprint, type JournalEntry } from './journal/index.js';
export { LinkTokenError, MFA_CODE, type LinkTokenRefusal } from './link/index.js';
export { StateFileError, type EmulatorSettings, type WebhookRecord } from './state/index.js';
export type { Delivery, DeliveryAttempt, DeliveryStatus } from './webhooks/index.js';
