import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { VendorServer, json } from '../../../../../test/support/vendor-server.js';
import { SecretString } from '../../encryption/index.js';
import { CobaltOrgClient, CobaltValidationError, WebhooksApi, createCobaltHttp } from '../index.js';
import type { CobaltHttp } from '../index.js';

const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at));
const days = (startDate: string, endDate: string) => ({ startDate, endDate });
const by = (count: number) => ({ searchBy: 'provider', providerIds: ids(count) });
const shift = (more: object) => ({
  hours: [{ day: 'Monday', shifts: [{ start: 'T08:00:00', end: 'T12:00:00', ...more }] }],
});

const uuid = 'abc123def4567890abcdef1234567890';
const day = days('2024-04-05', '2024-04-05');
const booking = { mrn: '1', location: '2', provider: '3', type: 'new_patient' };
const at = { ...booking, datetime: '2024-04-05T10:00:00-07:00' };
const onDay = { ...booking, date: '2024-04-05' };
const insurance = { memberId: 'm', insuranceProviderId: 'i' };
const referral = {
  patientMrn: '1',
  referringFromProviderEhrId: '2',
  referringToProviderEhrId: '0',
  direction: 'outgoing',
  priority: 'stat',
  reason: 'r',
};
const file = { filename: 'a.pdf', contentBase64: 'YQ==' };
const provider = { firstName: 'A', lastName: 'B', npi: '1' };
const encounter = { patientMrn: '1', providerId: '2', locationId: '3', assignedToId: '4' };
const action = { emrAppointmentId: '1', text: 't' };
const payment = { patientMrn: '1', paymentMethod: 'Card', referenceNumber: 'r', location: '2', amount: 1 };
const patientNote = { note: 'n', subject: 's', patientMrn: '1', locationId: '2' };
const upload = { patientMrn: '1', folderName: 'Labs', document: { content: Buffer.of(1), filename: 'a' } };

/** What is required always: each field of these inputs, and no other. */
const REQUIRED: [method: string, required: object, ...ids: string[]][] = [
  ['webhooks.register', { webhookUrl: 'https://a.example/events' }],
  ['settings.update', { accessTokenReferenceId: 'a' }],
  ['appointments.list', day],
  ['appointments.create', at],
  ['availability.list', day],
  ['availability.fetch', { ...day, providerIds: ids(1) }],
  ['patientInsurances.add', insurance, '1'],
  ['locations.update', { status: 'active' }, '1'],
  ['referringProviders.create', provider],
  ['referrals.list', day],
  ['referrals.create', referral],
  ['documents.upload', upload],
  ['notes.create', { appointmentId: '1', note: 'n' }],
  ['patientNotes.create', patientNote],
  ['tasks.create', { description: 'd', patientMrn: '1' }],
  ['taskNotes.create', { emrTaskId: '1', note: 'n' }],
  ['messages.create', { provider: '1', subject: 's', message: 'm' }],
  ['claims.create', { appointmentId: uuid }],
  ['telephoneEncounters.create', encounter],
  ['telephoneEncounters.createAction', action],
  ['payments.create', payment],
];

/** The other rules that the documentation states, by its section: what breaks each, and the field it is told by. */
// prettier-ignore
const REFUSED: [rule: string, field: string, method: string, ...args: unknown[]][] = [
  ['3.1 webhooks: the URL is https', 'webhookUrl', 'webhooks.register', { webhookUrl: 'http://a.example/' }],
  ['4 events: pages of at most 100', 'pageSize', 'webhookEvents.list', { pageSize: 101 }],
  ['4 events: from page 1', 'page', 'webhookEvents.list', { page: 0 }],
  ['4 events: two statuses', 'deliveryStatus', 'webhookEvents.list', { deliveryStatus: 'pending' }],
  ['4 events: two orders', 'sort', 'webhookEvents.list', { sort: 'type' }],
  ['5.1 settings: and nothing else', 'timezone', 'settings.update', { accessTokenReferenceId: 'a', timezone: 'UTC' }],
  ['5.2 list: two modes', 'appointmentMode', 'appointments.list', { ...day, appointmentMode: 'phone' }],
  ['5.2 create: a time', 'datetime', 'appointments.create', booking],
  ['5.2 create: with its offset', 'datetime', 'appointments.create', { ...at, datetime: '2024-04-05T10:00:00' }],
  ['5.2 create: a day with its time', 'time', 'appointments.create', onDay],
  ['5.2 create: am or pm', 'time', 'appointments.create', { ...onDay, time: '10:00' }],
  ['5.2 create: twelve hours', 'time', 'appointments.create', { ...onDay, time: '13:00 pm' }],
  ['5.2 create: one form of the time', 'datetime', 'appointments.create', { ...at, date: '2024-04-05', time: '1:00 pm' }],
  ['5.2 create: minutes are whole', 'duration', 'appointments.create', { ...at, duration: 1.5 }],
  ['5.2 fetch: a range by default', 'startDate', 'appointments.fetch', {}],
  ['5.2 fetch: three ways', 'searchBy', 'appointments.fetch', { searchBy: 'name', ...day }],
  ['5.2 fetch: at most 7 days', 'endDate', 'appointments.fetch', days('2024-02-27', '2024-03-06')],
  ['5.2 fetch: the end is not before the start', 'endDate', 'appointments.fetch', days('2024-04-05', '2024-04-04')],
  ['5.2 fetch: days', 'startDate', 'appointments.fetch', days('04/05/2024', '2024-04-05')],
  ['5.2 fetch: of whom', 'mrn', 'appointments.fetch', { searchBy: 'mrn' }],
  ['5.2 fetch: of which providers', 'providerIds', 'appointments.fetch', { searchBy: 'provider', ...day }],
  ['5.2 fetch: 1 to 10 providers', 'providerIds', 'appointments.fetch', { ...by(0), ...day }],
  ['5.2 fetch: 1 to 10 providers', 'providerIds', 'appointments.fetch', { ...by(11), ...day }],
  ['5.2 fetch: 5 days of one provider', 'endDate', 'appointments.fetch', { ...by(1), ...days('2024-04-05', '2024-04-11') }],
  ['5.2 fetch: one day of two', 'endDate', 'appointments.fetch', { ...by(2), ...days('2024-04-05', '2024-04-06') }],
  ['5.3 list: two types', 'providerType', 'availability.list', { ...day, providerType: 'any' }],
  ['5.3 list: three methods', 'calculationMethod', 'availability.list', { ...day, calculationMethod: 'holes' }],
  ['5.3 list: 0 to 59 minutes', 'buffer', 'availability.list', { ...day, buffer: 60 }],
  ['5.3 list: a limit of 1 or more', 'dailyAppointmentLimit', 'availability.list', { ...day, dailyAppointmentLimit: 0, dailyLimitType: 't' }],
  ['5.3 list: a limit needs its type', 'dailyLimitType', 'availability.list', { ...day, dailyAppointmentLimit: 1 }],
  ['5.3 list: and the type its limit', 'dailyAppointmentLimit', 'availability.list', { ...day, dailyLimitType: 't' }],
  ['5.3 list: commas are between ids', 'providerIds[0]', 'availability.list', { ...day, providerIds: ['1,2'] }],
  ['5.3 fetch: 1 to 10 providers', 'providerIds', 'availability.fetch', { ...day, providerIds: ids(11) }],
  ['5.3 fetch: 5 days of one provider', 'endDate', 'availability.fetch', { ...days('2024-04-05', '2024-04-11'), providerIds: ids(1) }],
  ['5.3 fetch: one day of two', 'endDate', 'availability.fetch', { ...days('2024-04-05', '2024-04-06'), providerIds: ids(2) }],
  ['5.3 fetch: 0 to 59 minutes', 'buffer', 'availability.fetch', { ...day, providerIds: ids(1), buffer: -1 }],
  ['5.3 fetch: a limit needs its type', 'dailyLimitType', 'availability.fetch', { ...day, providerIds: ids(1), dailyAppointmentLimit: 1 }],
  ['5.4 list: a day', 'dob', 'patients.list', { dob: '05/15/1980' }],
  ['5.4 create: three sexes', 'sex', 'patients.create', { sex: 'm' }],
  ['5.4 create: three ranks', 'insuranceSequence', 'patients.create', { insuranceSequence: '1' }],
  ['5.4 create: a day', 'dob', 'patients.create', { dob: '1980-02-30' }],
  ['5.4 update: something', 'input', 'patients.update', '1', {}],
  ['5.4 update: phones', 'phone', 'patients.update', '1', { phone: '2223334444' }],
  ['5.4 update: phones', 'cellPhone', 'patients.update', '1', { cellPhone: '(222) 333-4444' }],
  ['5.4 update: two letters', 'addressState', 'patients.update', '1', { addressState: 'California' }],
  ['5.4 update: 5 digits or ZIP+4', 'addressZip', 'patients.update', '1', { addressZip: '123456789' }],
  ['5.4 fetch: four ways', 'searchBy', 'patients.fetch', { searchBy: 'email', mrn: '1' }],
  ['5.4 fetch: something', 'dob', 'patients.fetch', {}],
  ['5.4 fetch: what it searches by', 'dob', 'patients.fetch', { searchBy: 'dob', mrn: '1' }],
  ['5.4 fetch: a phone', 'phone', 'patients.fetch', { searchBy: 'phone', phone: '2223334444' }],
  ['5.4 fetch: a day', 'dob', 'patients.fetch', { searchBy: 'dob', dob: '5/15/1980' }],
  ['5.5 add: one company', 'insuranceProviderId', 'patientInsurances.add', '1', { memberId: 'm' }],
  ['5.5 add: a payer id alone', 'insuranceProviderId', 'patientInsurances.add', '1', { memberId: 'm', insurancePayerId: 'p' }],
  ['5.5 add: three ranks', 'priority', 'patientInsurances.add', '1', { ...insurance, priority: 4 }],
  ['5.5 add: a day', 'planBeginDate', 'patientInsurances.add', '1', { ...insurance, planBeginDate: '1/1/24' }],
  ['5.5 add: 0 or more', 'copayment', 'patientInsurances.add', '1', { ...insurance, copayment: -1 }],
  ['5.5 add: two letters', 'subscriberDemographics.state', 'patientInsurances.add', '1', { ...insurance, subscriberDemographics: { state: 'Ohio' } }],
  ['5.5 add: 5 digits, or 9 with a hyphen', 'subscriberDemographics.zip', 'patientInsurances.add', '1', { ...insurance, subscriberDemographics: { zip: '123456789' } }],
  ['5.5 update: no rank', 'priority', 'patientInsurances.update', '1', '2', { priority: 1 }],
  ['5.5 update: a payer id alone', 'insuranceName', 'patientInsurances.update', '1', '2', { insurancePayerId: 'p' }],
  ['5.5 companies: pages of at most 100', 'pageSize', 'insuranceProviders.list', { pageSize: 101 }],
  ['5.6 checks: pages of at most 500', 'pageSize', 'eligibilityChecks.list', { pageSize: 501 }],
  ['5.6 checks: four outcomes', 'coverageStatus', 'eligibilityChecks.list', { coverageStatus: 'maybe' }],
  ['5.6 benefits: pages of at most 500', 'pageSize', 'eligibilityChecks.benefits', '1', { pageSize: 501 }],
  ['5.7 update: something', 'input', 'providers.update', '1', {}],
  ['5.7 update: two statuses', 'status', 'providers.updateByEhrId', '1', { status: 'closed' }],
  ['5.7 update: a shift', 'hours[0].shifts[0].start', 'providers.update', '1', shift({ start: '8:00' })],
  ['5.7 update: a day that exists', 'hours[0].shifts[0].setEndDate', 'providers.updateByEhrId', '1', shift({ setEndDate: '2023-02-29T00:00:00' })],
  ['5.8 update: two statuses', 'status', 'locations.update', '1', { status: 'closed' }],
  ['5.8 update: nothing else', 'name', 'locations.update', '1', { status: 'active', name: 'x' }],
  ['5.9 create: a phone', 'phone', 'referringProviders.create', { ...provider, phone: '2223334444' }],
  ['5.9 create: a fax', 'fax', 'referringProviders.create', { ...provider, fax: '222 333 4444' }],
  ['5.10 list: pages of at most 100', 'pageSize', 'referrals.list', { ...day, pageSize: 101 }],
  ['5.10 list: three priorities', 'priority', 'referrals.list', { ...day, priority: 'low' }],
  ['5.10 list: two directions', 'direction', 'referrals.list', { ...day, direction: 'both' }],
  ['5.10 create: an extension', 'documents[0].filename', 'referrals.create', { ...referral, documents: [{ ...file, filename: 'scan' }] }],
  ['5.10 create: base64', 'documents[0].contentBase64', 'referrals.create', { ...referral, documents: [{ ...file, contentBase64: '%' }] }],
  ['5.10 create: 25 MB', 'documents', 'referrals.create', { ...referral, documents: [{ ...file, contentBase64: 'A'.repeat(25 * 1024 * 1024) }] }],
  ['5.12 notes: CPT codes with sections only', 'cptCodes', 'notes.create', { appointmentId: '1', note: 'n', cptCodes: ['99213'] }],
  ['5.13 task notes: nothing else', 'subject', 'taskNotes.create', { emrTaskId: '1', note: 'n', subject: 's' }],
  ['5.15 orders: a day', 'startDate', 'orders.list', { startDate: '4/5/24' }],
  ['5.16 claims: a UUID', 'appointmentId', 'claims.create', { appointmentId: '1276397812' }],
  ['5.17 items: pages of at most 500', 'pageSize', 'feeSchedules.items', '1', { pageSize: 501 }],
  ['5.17 items: valid or not', 'validity', 'feeSchedules.items', '1', { validity: 'both' }],
  ['5.19 create: 50 characters', 'reason', 'telephoneEncounters.create', { ...encounter, reason: 'x'.repeat(51) }],
  ['5.19 create: 2 characters', 'refillMedicationName', 'telephoneEncounters.create', { ...encounter, refillMedicationName: 'x' }],
  ['5.19 create: 50 characters', 'refillMedicationName', 'telephoneEncounters.create', { ...encounter, refillMedicationName: 'x'.repeat(51) }],
  ['5.20 create: above 0', 'amount', 'payments.create', { ...payment, amount: 0 }],
  ['5.20 create: a day', 'depositDate', 'payments.create', { ...payment, depositDate: 'today' }],
];

/** What the documentation allows, at its limits. */
// prettier-ignore
const TAKEN: [what: string, method: string, ...args: unknown[]][] = [
  ['a list without filters', 'patients.list'],
  ['fields that are undefined', 'patients.list', { dob: undefined, firstName: undefined, page: undefined }],
  ['a page far beyond', 'patients.list', { page: 1_000_000, pageSize: 10_000 }],
  ['a name of one letter', 'patients.list', { lastName: 'ß' }],
  ['pages of 100', 'webhookEvents.list', { pageSize: 100, page: 1, sort: '-created_at' }],
  ['pages of 500', 'eligibilityChecks.list', { pageSize: 500 }],
  ['pages of 500', 'eligibilityChecks.benefits', '1', { benefitType: 'Co-Payment', pageSize: 500 }],
  ['pages of 500', 'feeSchedules.items', '1', { pageSize: 500, search: '%' }],
  ['pages of 100', 'insuranceProviders.list', { pageSize: 100, active: false }],
  ['pages of 100', 'referrals.list', { ...day, pageSize: 100, sort: 'created_at', status: 'anything' }],
  ['a range of years', 'appointments.list', days('1999-12-31', '2024-02-29')],
  ['full timestamps', 'appointments.list', days('2024-04-05T00:00:00.000Z', '2024-04-06T23:59:59-07:00')],
  ['full timestamps', 'availability.list', days('2024-04-05T00:00:00.000-07:00', '2024-04-06T00:00:00Z')],
  ['a time with its offset', 'appointments.create', { ...at, datetime: '2024-02-29T23:59:59+05:30' }],
  ['midnight', 'appointments.create', { ...onDay, time: '12:00 am' }],
  ['noon in capitals', 'appointments.create', { ...onDay, time: '12:00 PM' }],
  ['a time with a leading zero', 'appointments.create', { ...onDay, time: '09:05 am' }],
  ['a time without', 'appointments.create', { ...onDay, time: '9:05 am' }],
  ['texts that are empty', 'appointments.create', { ...at, note: '', reason: '', duration: 30, newPatient: false }],
  ['any status', 'appointments.update', '1', { status: 'CANC', note: '' }],
  ['exactly 7 days, over the end of summer time', 'appointments.fetch', days('2024-10-30', '2024-11-06')],
  ['exactly 7 days, over its beginning', 'appointments.fetch', days('2024-03-08', '2024-03-15')],
  ['one day, a leap day', 'appointments.fetch', days('2024-02-29', '2024-02-29')],
  ['any range beside a patient', 'appointments.fetch', { searchBy: 'mrn', mrn: '1', ...days('2024-01-01', '2025-01-01') }],
  ['10 providers', 'appointments.fetch', { ...by(10), ...day }],
  ['5 days of one provider', 'appointments.fetch', { ...by(1), ...days('2024-02-27', '2024-03-03') }],
  ['5 days of one provider', 'availability.fetch', { ...days('2024-12-29', '2025-01-03'), providerIds: ids(1) }],
  ['10 providers', 'availability.fetch', { ...day, providerIds: ids(10), locationIds: ids(30), buffer: 0 }],
  ['any number of providers', 'availability.list', { ...day, providerIds: ids(30), buffer: 59 }],
  ['slots without their type', 'availability.list', { ...day, calculationMethod: 'slots' }],
  ['a limit with its type', 'availability.list', { ...day, dailyAppointmentLimit: 1, dailyLimitType: 'x' }],
  ['bare digits of a new patient', 'patients.create', { phone: '5551234567', addressZip: '123456789', addressState: 'New York' }],
  ['any responsible party', 'patients.create', { responsibleParty: 'grandparent', checkEligibility: true }],
  ['an id with dashes', 'patients.create', { pcpId: '550e8400-e29b-41d4-a716-446655440000' }],
  ['the District of Columbia', 'patients.update', '1', { addressState: 'DC', addressZip: '20500-0003' }],
  ['a phone and what is kept', 'patients.update', '1', { phone: '222-333-4444', savePreviousAddress: false }],
  ['a patient without a word about how', 'patients.fetch', { mrn: '1' }],
  ['one of two names', 'patients.fetch', { searchBy: 'name', firstName: 'Zoë' }],
  ['whatever is to come along', 'patients.fetch', { dob: '1904-02-29', include: ['insurances', 'tasks', 'more'] }],
  ['a company by name, and by payer', 'patientInsurances.add', '1', { memberId: 'm', insuranceName: 'n', insurancePayerId: 'p' }],
  ['a copayment of nothing', 'patientInsurances.add', '1', { ...insurance, copayment: 0, priority: 3 }],
  ['a relation by its code', 'patientInsurances.add', '1', { ...insurance, relationshipToSubscriber: '01' }],
  ['a relation in capitals', 'patientInsurances.add', '1', { ...insurance, relationshipToSubscriber: 'STEP PARENT' }],
  ['a state in any case', 'patientInsurances.update', '1', '2', { subscriberDemographics: { state: 'dC', zip: '01234' } }],
  ['hours of nothing', 'providers.update', '1', { hours: [] }],
  ['a leap day', 'providers.updateByEhrId', '1', shift({ setStartDate: '2024-02-29T00:00:00', facilityId: '1' })],
  ['a recurrence', 'providers.update', '1', shift({ setRecur: { recurIntervalType: 'weeks', recurIntervalAmount: 1 } })],
  ['numbers in any format to search by', 'referringProviders.list', { phone: '(222) 333 4444', fax: '+1 222' }],
  ['an NPI that only the EHR can judge', 'referringProviders.create', { ...provider, npi: 'x', phone: '222-333-4444' }],
  ['a referral without documents', 'referrals.create', { ...referral, documents: [], diagnosisCodes: ['R07.9'] }],
  ['a document of any extension', 'referrals.create', { ...referral, documents: [{ ...file, filename: 'Zoë 膝.PDF' }] }],
  ['a note with line breaks', 'notes.create', { appointmentId: '1', note: 'a\nb', icd10Codes: ['R07.9'] }],
  ['sections with codes', 'notes.create', { appointmentId: '1', note: { plan: ['x', { y: null }] }, cptCodes: ['99213'] }],
  ['a text beside no codes', 'notes.create', { appointmentId: '1', note: 'n', cptCodes: [] }],
  ['who is told', 'tasks.create', { description: 'd', patientMrn: '1', notifyList: ['a', 'b'] }],
  ['no patient', 'orders.list'],
  ['no range', 'claims.list', { pageSize: 1 }],
  ['an id with dashes', 'claims.create', { appointmentId: '550E8400-e29b-41d4-a716-446655440000' }],
  ['50 characters beyond the first plane', 'telephoneEncounters.create', { ...encounter, reason: '😀'.repeat(50) }],
  ['2 and 50 characters', 'telephoneEncounters.create', { ...encounter, refillMedicationName: 'ab', reason: 'é'.repeat(50) }],
  ['a cent today', 'payments.create', { ...payment, amount: 0.01, notes: '' }],
  ['any amount', 'payments.create', { ...payment, amount: 1_000_000.5, depositDate: '2024-02-29' }],
  ['this machine', 'webhooks.register', { webhookUrl: 'http://localhost:3000/events' }],
  ['credentials', 'webhooks.register', { webhookUrl: 'https://user:pass@a.example/events?x=1' }],
];

describe('an input', () => {
  let server: VendorServer;
  let http: CobaltHttp;
  let client: object;

  beforeAll(async () => {
    server = await VendorServer.start((_request, response) =>
      json(response, { success: false, message: 'Seen.' }, 400),
    );
    http = createCobaltHttp({
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      baseUrl: server.url,
      http: { timeoutMs: 5000, connections: 2, retries: 0 },
    });
    const accessToken = new SecretString('at');
    const grant = { orgId: 'clinic', connectionId: 'connection', linkEpoch: 1, accessToken };
    const grants = { grant: async () => grant, loginRequired: async () => undefined };
    const org = new CobaltOrgClient(http.transport, grants, 'clinic');
    client = Object.create(org, { webhooks: { value: new WebhooksApi(http.transport) } }) as object;
  });
  beforeEach(() => {
    server.requests.length = 0;
  });
  afterAll(async () => {
    await server.close();
    await http.close();
  });

  type Resource = Record<string, (...args: unknown[]) => PromiseLike<unknown>>;

  /** What a call by the name of its method rejects with, and how many requests came of it. */
  async function outcome(method: string, ...args: unknown[]): Promise<[unknown, number]> {
    const [resource = '', name = ''] = method.split('.');
    const error = await Promise.resolve((Reflect.get(client, resource) as Resource)[name]!(...args)).catch(
      (caught: unknown) => caught,
    );
    return [error, server.requests.splice(0).length];
  }

  async function isRefused(field: string, method: string, ...args: unknown[]): Promise<void> {
    const [error, requests] = await outcome(method, ...args);
    expect(error).toBeInstanceOf(CobaltValidationError);
    expect(error).toMatchObject({ code: 'COBALT_INVALID_REQUEST', field, rule: expect.any(String) });
    expect(requests).toBe(0);
  }

  it.each(REQUIRED)('of %s is refused without any of the fields of %j', async (method, required, ...path) => {
    expect(await outcome(method, ...path, required)).toEqual([
      expect.objectContaining({ code: 'COBALT_VENDOR_REFUSED' }),
      1,
    ]);
    for (const field of Object.keys(required)) {
      await isRefused(field, method, ...path, { ...required, [field]: undefined });
    }
    await isRefused('colour', method, ...path, { ...required, colour: 'red' });
  });

  it.each(REFUSED)('that breaks a rule is refused (%s) with its field: %s', async (_rule, field, ...call) => {
    await isRefused(field, ...call);
  });

  it.each(TAKEN)('may have %s (%s)', async (_what, ...call) => {
    const [error, requests] = await outcome(...call);
    expect([error, requests]).toEqual([expect.objectContaining({ code: 'COBALT_VENDOR_REFUSED' }), 1]);
  });
});
