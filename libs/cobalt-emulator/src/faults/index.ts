export type { Fault, FaultKind, FaultMatch, FaultSpec } from './fault.js';
export { FaultRegistry } from './fault-registry.js';
export { injectFaults } from './fault.middleware.js';
