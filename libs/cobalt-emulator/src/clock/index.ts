export { EmulatorClock } from './emulator-clock.js';
