export { PatientsPanel } from './patients-panel';
