export type { EventContract } from './event-contract.js';
export type { OperationContract } from './operation-contract.js';
export { bodyProblem, describeErrors, parameterProblem } from './problems.js';
export { VendorContract } from './vendor-contract.js';
export { Violations, type Violation } from './violations.js';
