import type { ClientMethod } from './context.js';

/** The calls that only read. */
export const reads = {
  listAppointments: {
    method: 'appointments.list',
    call: ({ org, known }) => org.appointments.list({ startDate: known.day, endDate: known.nextDay }),
  },
  getAppointment: {
    method: 'appointments.get',
    call: ({ org, known }) => org.appointments.get(known.appointmentId),
  },
  listAvailability: {
    method: 'availability.list',
    call: ({ org, known }) =>
      org.availability.list({
        startDate: known.day,
        endDate: known.nextDay,
        buffer: 5,
        providerIds: [known.providerEhrId],
      }),
  },
  listClaims: {
    method: 'claims.list',
    call: ({ org, known }) => org.claims.list({ startDate: known.day, endDate: known.nextDay, pageSize: 10 }),
  },
  downloadDocument: {
    method: 'documents.download',
    call: ({ org, known }) => org.documents.download(known.documentId),
  },
  listEligibilityChecks: {
    method: 'eligibilityChecks.list',
    call: ({ org }) => org.eligibilityChecks.list({ coverageStatus: 'active', pageSize: 10 }),
  },
  listEligibilityBenefits: {
    method: 'eligibilityChecks.benefits',
    call: ({ org, known }) =>
      org.eligibilityChecks.benefits(known.eligibilityCheckId, { benefitType: 'Deductible' }),
  },
  listFeeSchedules: {
    method: 'feeSchedules.list',
    call: ({ org }) => org.feeSchedules.list(),
  },
  listFeeScheduleItems: {
    method: 'feeSchedules.items',
    call: ({ org, known }) =>
      org.feeSchedules.items(known.feeScheduleId, { validity: 'valid', pageSize: 10 }),
  },
  listInsuranceProviders: {
    method: 'insuranceProviders.list',
    call: ({ org }) => org.insuranceProviders.list({ active: true, pageSize: 10 }),
  },
  listLocations: {
    method: 'locations.list',
    call: ({ org }) => org.locations.list(),
  },
  listOrders: {
    method: 'orders.list',
    call: ({ org, known }) => org.orders.list({ patientMrn: known.mrn }),
  },
  listPatients: {
    method: 'patients.list',
    call: ({ org }) => org.patients.list({ pageSize: 10 }),
  },
  listPharmacies: {
    method: 'pharmacies.list',
    call: ({ org }) => org.pharmacies.list(),
  },
  listProviders: {
    method: 'providers.list',
    call: ({ org }) => org.providers.list(),
  },
  listReferringProviders: {
    method: 'referringProviders.list',
    call: ({ org }) => org.referringProviders.list({ lastName: 'a' }),
  },
  listReferrals: {
    method: 'referrals.list',
    call: ({ org, known }) => org.referrals.list({ startDate: known.day, endDate: known.nextDay }),
  },
  getSettings: {
    method: 'settings.get',
    call: ({ org }) => org.settings.get(),
  },
  listVisitTypes: {
    method: 'visitTypes.list',
    call: ({ org }) => org.visitTypes.list(),
  },
  listVisitStatuses: {
    method: 'visitStatuses.list',
    call: ({ org }) => org.visitStatuses.list(),
  },
  listWebhookEvents: {
    method: 'webhookEvents.list',
    call: ({ org }) => org.webhookEvents.list({ sort: 'created_at', pageSize: 10 }),
  },
} satisfies Record<string, ClientMethod>;
