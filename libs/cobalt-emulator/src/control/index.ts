export { UnknownConnectionError } from './control-errors.js';
export { createControlRouter } from './control.router.js';
export { EmulatorControls, type EmulatorParts } from './emulator-controls.js';
export type {
  ClockView,
  EmulatorConnection,
  EmulatorStateView,
  FiredWebhook,
  NewConnection,
  PracticeChange,
  SettingsChange,
  WebhookToFire,
} from './control-types.js';
export { assertSettings } from './control-schemas.js';
