export { ClinicModule } from './clinic.module.js';
