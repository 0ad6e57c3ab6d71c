export { DriftWatch } from './drift-watch.js';
export type { DriftWatchOptions } from './drift-watch.js';
export type { CobaltDrift, DriftKind } from './drift.js';
