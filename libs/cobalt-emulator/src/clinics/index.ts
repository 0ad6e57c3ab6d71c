export { clinicProfile, DEMO_CLINICS, type ClinicProfile, type Specialty } from './clinic-profile.js';
export { EMR_NAMES } from './emrs.js';
