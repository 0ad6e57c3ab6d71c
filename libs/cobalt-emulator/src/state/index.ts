export { EmulatorState, type EmulatorStateOptions } from './emulator-state.js';
export { StateFile, StateFileError } from './state-file.js';
export type {
  ConnectionRecord,
  EmulatorSettings,
  JobRecord,
  LinkMode,
  LinkTokenRecord,
  OrganizationRecord,
  PublicTokenRecord,
} from './records.js';
