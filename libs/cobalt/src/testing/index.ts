export { CobaltTesting } from './cobalt-testing.js';
export type { OverrideOptions, TestAccount } from './cobalt-testing.js';
export { signCobaltEvent } from './sign-cobalt-event.js';
export type { CobaltEventInput, SignCobaltEvent, SignedCobaltEvent } from './sign-cobalt-event.js';
export { cobaltSignature } from '../signature/index.js';
export { Canaries } from './canaries/index.js';
export type {
  AdoptOptions,
  Disguise,
  Finding,
  ObserveOptions,
  OutputWatch,
  PatientData,
} from './canaries/index.js';
