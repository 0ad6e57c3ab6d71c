export { FairQueue } from './fair-queue.js';
export type { Admission, FairQueueLimits } from './fair-queue.js';
export { HostCircuit } from './host-circuit.js';
export type { CircuitLog } from './host-circuit.js';
export { orgOf } from './org-of.js';
export { retried } from './retried.js';
export { Slot } from './slot.js';
export { within } from './within.js';
