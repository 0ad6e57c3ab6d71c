export { statusAt, type PlannedAppointment } from './appointments.js';
export { ClinicDirectory } from './clinic-directory.js';
export { clinicProfile, DEMO_CLINICS, type ClinicProfile, type Specialty } from './clinic-profile.js';
export { Clinic } from './clinic.js';
export { EMR_NAMES } from './emrs.js';
export { VISIT_STATUSES, VISIT_TYPES } from './visit-types.js';
export type { WireAppointment, WireLocation, WirePatient, WireProvider, WireSettings } from './wire.js';
export { localDate } from './zoned-time.js';
