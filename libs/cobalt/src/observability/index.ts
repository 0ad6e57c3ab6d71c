export { HealthCheck } from './health-check.js';
export type { CobaltHealth, CobaltHealthStatus } from './health-check.js';
export { instanceLogger } from './instance-logger.js';
