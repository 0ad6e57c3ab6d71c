/** One call of the vendor's API, as its documentation's pages list it. */
export interface VendorCall {
  readonly method: string;
  readonly path: string;
  /** With the access token of a linked account, or with the client's id and secret alone. */
  readonly auth: 'connection' | 'client';
  /** Whether it only starts a job; `partly`: in some cases. */
  readonly job: boolean | 'partly';
  /** Another path that the documentation gives for the same call. */
  readonly also?: string;
}

const call = (line: string, rest: Partial<VendorCall> = {}): VendorCall => {
  const [method = '', path = ''] = line.split(' ');
  return { method, path, auth: 'connection', job: false, ...rest };
};

/** Every call that the documentation has: 52. */
export const VENDOR_CALLS: readonly VendorCall[] = [
  call('POST /link/token/create', { auth: 'client' }),
  call('GET /link/token/exchange', { auth: 'client' }),
  call('POST /webhook', { auth: 'client' }),
  call('GET /webhook', { auth: 'client' }),
  call('DELETE /webhook/{id}', { auth: 'client' }),
  call('POST /webhook/rotate-secret', { auth: 'client', also: '/webhook/{id}/rotate-secret' }),
  call('GET /webhook-events'),
  call('GET /settings'),
  call('POST /settings'),
  call('GET /appointments'),
  call('GET /appointment/{id}'),
  call('POST /appointments', { job: true }),
  call('PATCH /appointments/{id}', { job: 'partly' }),
  call('POST /appointments/fetch', { job: true }),
  call('GET /availability'),
  call('POST /availability/fetch', { job: true }),
  call('GET /patients'),
  call('POST /patients', { job: true }),
  call('PATCH /patients/{id}', { job: 'partly' }),
  call('POST /patients/fetch', { job: true }),
  call('POST /patients/{patient_mrn}/insurances', { job: true }),
  call('PATCH /patients/{patient_mrn}/insurances/{emr_insurance_id}', { job: true }),
  call('GET /insurance-providers'),
  call('GET /eligibility-checks'),
  call('GET /eligibility-checks/{id}/benefits'),
  call('GET /providers'),
  call('PATCH /providers/{id}'),
  call('PATCH /providers/ehr/{ehr_id}'),
  call('GET /locations'),
  call('PATCH /locations/{id}'),
  call('GET /referring-providers'),
  call('POST /referring-providers', { job: true }),
  call('GET /referrals'),
  call('POST /referrals', { job: true }),
  call('POST /documents', { job: true }),
  call('GET /documents/{id}'),
  call('POST /notes', { job: true }),
  call('POST /patient-notes', { job: true }),
  call('POST /tasks', { job: true }),
  call('POST /tasks/notes', { job: true }),
  call('POST /messages', { job: true }),
  call('GET /orders'),
  call('GET /claims'),
  call('POST /claims', { job: true }),
  call('GET /fee-schedules'),
  call('GET /fee-schedules/{feeScheduleId}/items'),
  call('GET /pharmacies'),
  call('POST /telephone-encounters', { job: true }),
  call('POST /telephone-encounters/actions', { job: true }),
  call('POST /payments', { job: true }),
  call('GET /visit-types'),
  call('GET /visit-statuses'),
];
