export type {
  Fault,
  FaultCount,
  FaultKind,
  FaultMatch,
  FaultSpec,
  WebhookFaultKind,
  WebhookFaultSpec,
} from './fault.js';
export { FaultRegistry } from './fault-registry.js';
export { injectFaults } from './fault.middleware.js';
