export { TeamPanel } from './team-panel';
