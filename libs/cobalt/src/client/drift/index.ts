export { DriftMonitor } from './drift-monitor.js';
export type { DriftMonitorOptions } from './drift-monitor.js';
export type { CobaltDrift, DriftKind } from './drift.js';
