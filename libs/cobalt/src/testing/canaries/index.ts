export { Canaries } from './canaries.js';
export type { AdoptOptions, ObserveOptions, PatientData } from './canaries.js';
export type { Disguise, Finding } from './finding.js';
export type { OutputWatch } from './output-watch.js';
