export { fetchAppointmentsRules } from './appointments.rules.js';
export { fetchAvailabilityRules, listAvailabilityRules } from './availability.rules.js';
export { createNoteRules } from './notes.rules.js';
export { updatePatientInsuranceRules } from './patient-insurances.rules.js';
export { fetchPatientsRules } from './patients.rules.js';
export { updateProviderRules } from './providers.rules.js';
export { createReferralRules } from './referrals.rules.js';
export { registerWebhookRules } from './webhooks.rules.js';
