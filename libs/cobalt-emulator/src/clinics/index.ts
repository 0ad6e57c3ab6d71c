export { peopleOf, statusAt, type PlannedAppointment } from './appointments.js';
export { chartOf, type Chart, type ChartInsurance, type WireMedication } from './charts.js';
export { claimsBefore, newClaim, type WireClaim } from './claims.js';
export { ClinicDirectory } from './clinic-directory.js';
export { clinicProfile, DEMO_CLINICS, type ClinicProfile, type Specialty } from './clinic-profile.js';
export { Clinic } from './clinic.js';
export { ehrIdMaker } from './ehr-id.js';
export {
  eligibilityAnswer,
  eligibilityBefore,
  type PatientEligibility,
  type WireBenefit,
  type WireEligibilityCheck,
} from './eligibility.js';
export { EMR_NAMES } from './emrs.js';
export { feeSchedules, type FeeScheduleWithItems } from './fee-schedules.js';
export { insuranceCompanies, type InsuranceCompany } from './insurance-providers.js';
export { isNpi } from './npi.js';
export { ordersBefore, type WireOrder } from './orders.js';
export { pharmacies, type WirePharmacy } from './pharmacies.js';
export { referralsBefore, type DirectedReferral, type WireReferral } from './referrals.js';
export { referringProviders, type WireReferringProvider } from './referring-providers.js';
export { staff, type StaffMember } from './staff.js';
export { VISIT_STATUSES, VISIT_TYPES } from './visit-types.js';
export type { WireAppointment, WireLocation, WirePatient, WireProvider, WireSettings } from './wire.js';
export { localDate, zonedEpoch, zonedIso } from './zoned-time.js';
