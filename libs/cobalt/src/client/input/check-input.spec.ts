import { describe, expect, it } from '@jest/globals';
import type { ApiOperationId } from '@nestjs-cobalt/contract';

import { CobaltValidationError } from '../errors/index.js';
import { checkInput } from './index.js';

/** The problem's sentence; undefined when the input is taken. */
function refused(operation: ApiOperationId, input: unknown): string | undefined {
  try {
    checkInput(operation, input as object);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(CobaltValidationError);
    expect(error).toMatchObject({ code: 'COBALT_INVALID_REQUEST', operation, arrival: 'not_sent' });
    return (error as Error).message;
  }
}

const dates = { startDate: '2024-04-05', endDate: '2024-04-06' };
const booking = { mrn: '1', location: '2', provider: '3', type: 'new_patient' };
const encounter = { patientMrn: '1', providerId: '2', locationId: '3', assignedToId: '4' };
const payment = { patientMrn: '1', paymentMethod: 'Card', referenceNumber: 'r', location: '2' };
const claim = { appointmentId: 'abc123def4567890abcdef1234567890' };
const referral = {
  patientMrn: '1',
  referringFromProviderEhrId: '2',
  referringToProviderEhrId: '0',
  direction: 'outgoing',
  priority: 'stat',
  reason: 'r',
};

describe('an input', () => {
  it.each<[ApiOperationId, object]>([
    ['listAppointments', { ...dates, includeNote: true, appointmentMode: 'office' }],
    ['listAppointments', { startDate: '2024-04-05T00:00:00.000Z', endDate: '2024-04-06T23:59:59-07:00' }],
    ['createAppointment', { ...booking, datetime: '2024-04-05T10:00:00-07:00', duration: 30 }],
    ['createAppointment', { ...booking, date: '2024-02-29', time: '10:00 am' }],
    ['fetchAppointments', dates],
    ['fetchAppointments', { searchBy: 'mrn', mrn: '1' }],
    ['createPayment', { ...payment, amount: 0.01, notes: undefined }],
    ['createTelephoneEncounter', { ...encounter, reason: '😀'.repeat(50), refillMedicationName: '😀a' }],
    ['createNote', { appointmentId: 'a', note: { plan: { steps: ['one', 2, null, true] } } }],
    ['createReferral', { ...referral, documents: [{ filename: 'a.pdf', contentBase64: 'YQ==' }] }],
    ['createPatient', { firstName: 'Zoë', sex: 'unknown', responsibleParty: 'grandparent' }],
    ['addPatientInsurance', { memberId: 'm', insuranceName: 'A', priority: 2, copayment: 0 }],
  ])('of %s is taken when it is as documented', (operation, input) => {
    expect(refused(operation, input)).toBeUndefined();
  });

  it.each<[string, ApiOperationId, unknown]>([
    ['`input` must be an object.', 'listPatients', null],
    ['`input` must be an object.', 'listPatients', [1]],
    ['`startDate` is required.', 'listAppointments', { endDate: '2024-04-05' }],
    [
      '`startdate` is not a field of listAppointments (did you mean `startDate`?).',
      'listAppointments',
      { ...dates, startdate: 'x' },
    ],
    [
      '`first_name` is not a field of listPatients (did you mean `firstName`?).',
      'listPatients',
      { first_name: 'x' },
    ],
    ['`colour` is not a field of listPatients.', 'listPatients', { colour: 'x' }],
    ['`mrn` must not be null; leave it out instead.', 'listPatients', { mrn: null }],
    ['`mrn` must be a text.', 'listPatients', { mrn: 414421 }],
    ['`dob` must be a date, YYYY-MM-DD.', 'listPatients', { dob: '2026-02-30' }],
    ['`dob` must be a date, YYYY-MM-DD.', 'listPatients', { dob: '1900-02-29' }],
    ['`dob` must be a date, YYYY-MM-DD, as a text.', 'listPatients', { dob: new Date(0) }],
    [
      '`startDate` must be a date, YYYY-MM-DD, or a time with offset, YYYY-MM-DDTHH:mm:ss±HH:MM.',
      'listAppointments',
      { ...dates, startDate: '05/04/2024' },
    ],
    [
      '`datetime` must be a time with offset, YYYY-MM-DDTHH:mm:ss±HH:MM.',
      'updateAppointment',
      { datetime: '2024-04-05T10:00:00' },
    ],
    ['`page` must be a whole number, 1 or more.', 'listPatients', { page: 1.5 }],
    ['`page` must be a whole number, 1 or more.', 'listPatients', { page: '1' }],
    ['`pageSize` must be a whole number from 1 to 500.', 'listEligibilityChecks', { pageSize: 501 }],
    ['`buffer` must be a whole number from 0 to 59.', 'listAvailability', { ...dates, buffer: 60 }],
    ['`amount` must be a number above 0.', 'createPayment', { ...payment, amount: 0 }],
    ['`amount` must be a number above 0.', 'createPayment', { ...payment, amount: Number.NaN }],
    ['`amount` must be a number above 0.', 'createPayment', { ...payment, amount: Infinity }],
    ['`amount` must be a number above 0.', 'createPayment', { ...payment, amount: Symbol('1') }],
    [
      '`amount` must be a number above 0.',
      'createPayment',
      { ...payment, amount: Object.create(null) as object },
    ],
    ['`includeNote` must be true or false.', 'listAppointments', { ...dates, includeNote: 'true' }],
    ['`sex` must be one of `male`, `female`, `unknown`.', 'createPatient', { sex: 'Male' }],
    [
      '`priority` must be 1, 2, 3.',
      'addPatientInsurance',
      { memberId: 'm', insuranceName: 'A', priority: 4 },
    ],
    ['`mrn` must not be empty.', 'updateAppointment', { mrn: '' }],
    [
      '`reason` must have at most 50 characters.',
      'createTelephoneEncounter',
      { ...encounter, reason: 'x'.repeat(51) },
    ],
    [
      '`refillMedicationName` must have 2 to 50 characters.',
      'createTelephoneEncounter',
      { ...encounter, refillMedicationName: '😀' },
    ],
    ['`phone` must be a phone number, XXX-XXX-XXXX.', 'updatePatient', { phone: '2223334444' }],
    ["`addressState` must be a state's two letters.", 'updatePatient', { addressState: 'New York' }],
    ['`addressZip` must be a ZIP code, 12345 or 12345-6789.', 'updatePatient', { addressZip: '1234' }],
    [
      '`time` must be a time of day with am or pm, h:mm am.',
      'createAppointment',
      { ...booking, date: '2024-04-05', time: '10:00' },
    ],
    ['`appointmentId` must be a UUID, with or without dashes.', 'createClaim', { appointmentId: '1' }],
    ['`providerIds` must have 1 to 10 items.', 'fetchAvailability', { ...dates, providerIds: [] }],
    ['`providerIds[1]` must be a text.', 'fetchAvailability', { ...dates, providerIds: ['1', 2] }],
    ['`providerIds[0]` must be a text.', 'fetchAvailability', { ...dates, providerIds: Array(1) }],
    ['`providerIds` must be a list.', 'fetchAvailability', { ...dates, providerIds: '1' }],
    [
      '`providerIds[0]` must be an id without commas.',
      'listAvailability',
      { ...dates, providerIds: ['1,2'] },
    ],
    [
      '`subscriberDemographics.zip` must be a ZIP code, 12345 or 12345-6789.',
      'updatePatientInsurance',
      { subscriberDemographics: { zip: 'x' } },
    ],
    [
      '`subscriberDemographics.frist_name` is not a field of SubscriberDemographicsInput (did you mean `subscriberDemographics.firstName`?).',
      'updatePatientInsurance',
      { subscriberDemographics: { frist_name: 'x' } },
    ],
    [
      '`hours[0].shifts[0].end` is required.',
      'updateProvider',
      { hours: [{ day: 'Monday', shifts: [{ start: 'T08:00:00' }] }] },
    ],
    [
      '`documents[0].contentBase64` must be base64 with its padding.',
      'createReferral',
      { ...referral, documents: [{ filename: 'a.pdf', contentBase64: 'a' }] },
    ],
    [
      '`documents[0].filename` must be a file name with its extension.',
      'createReferral',
      { ...referral, documents: [{ filename: 'scan', contentBase64: '' }] },
    ],
    ['`input` must have at least one field.', 'updatePatient', { phone: undefined }],
    ['`note` must not be empty.', 'createNote', { appointmentId: 'a', note: {} }],
    ['`note` must not be empty.', 'createNote', { appointmentId: 'a', note: { plan: undefined } }],
    [
      '`note` must be a text, or an object of sections by name.',
      'createNote',
      { appointmentId: 'a', note: new Date() },
    ],
    ['`datetime` is required, or `date` and `time`.', 'createAppointment', booking],
    ['`time` is required, or `datetime`.', 'createAppointment', { ...booking, date: '2024-04-05' }],
    [
      '`datetime` cannot be given with `date` and `time`.',
      'createAppointment',
      { ...booking, datetime: '2024-04-05T10:00:00Z', date: '2024-04-05', time: '1:00 pm' },
    ],
    [
      '`insuranceProviderId` is required, or `insuranceName`.',
      'addPatientInsurance',
      { memberId: 'm', insurancePayerId: 'p' },
    ],
    [
      '`endDate` is required when `searchBy` is `date_range`.',
      'fetchAppointments',
      { startDate: '2024-04-05' },
    ],
    ['`mrn` is required when `searchBy` is `mrn`.', 'fetchAppointments', { searchBy: 'mrn', ...dates }],
    ['`searchBy` must be `mrn` with `mrn`.', 'fetchAppointments', { mrn: '1' }],
    ['`searchBy` must be `provider` with `providerIds`.', 'fetchAppointments', { providerIds: ['1'] }],
    [
      '`providerIds` is required when `searchBy` is `provider`.',
      'fetchAppointments',
      { searchBy: 'provider', ...dates },
    ],
    [
      '`dailyLimitType` is required with `dailyAppointmentLimit`.',
      'fetchAvailability',
      { ...dates, providerIds: ['1'], dailyAppointmentLimit: 1 },
    ],
    ['`mrn` must be well-formed text without NUL characters.', 'listPatients', { mrn: 'a\0' }],
    ['`mrn` must be well-formed text without NUL characters.', 'listPatients', { mrn: '\ud800' }],
  ])('is refused in one sentence: %s', (sentence, operation, input) => {
    expect(refused(operation, input)).toBe(sentence);
  });

  it('may be an instance of a class, with its getters and the fields of its parents', () => {
    class Parent {
      get appointmentId(): string {
        return claim.appointmentId;
      }
    }
    class Dto extends Parent {
      readonly unset = undefined;
      override toString(): string {
        return 'dto';
      }
    }
    expect(refused('createClaim', new Dto())).toBeUndefined();
    expect(refused('createClaim', Object.assign(Object.create(null) as object, claim))).toBeUndefined();
  });

  it('is refused when a getter throws, without its words', () => {
    const input = {
      get mrn(): string {
        throw new Error('canary');
      },
    };
    expect(refused('listPatients', input)).toBe('`input` cannot be read: one of its getters throws.');
    const section = {
      get plan(): string {
        throw new Error('canary');
      },
    };
    for (const note of [section, { steps: [section] }]) {
      expect(refused('createNote', { appointmentId: 'a', note })).toBe(
        '`note` cannot be read: one of its getters throws.',
      );
    }
  });

  it('is refused with the keys of a prototype, and unmoved by symbols', () => {
    for (const text of ['{"__proto__":{"mrn":"1"}}', '{"constructor":1}', '{"toString":"x"}']) {
      expect(refused('listPatients', JSON.parse(text))).toMatch(/is not a field of listPatients/u);
    }
    expect(refused('listPatients', { [Symbol('mrn')]: 1 })).toBeUndefined();
  });

  it('is never repeated: not its values, and no key that is no identifier', () => {
    expect(refused('listPatients', { 'Jane Doe, 1980-05-15': 1 })).toBe(
      '`input` has a field that listPatients does not have.',
    );
  });

  it('may not hold itself', () => {
    const note: Record<string, unknown> = {};
    note['self'] = note;
    expect(refused('createNote', { appointmentId: 'a', note })).toMatch(/16 deep at most/u);
  });

  it('is refused by the rules between its fields, once each field is right', () => {
    const rule = (): { field: string; rule: string } => ({ field: 'mrn', rule: 'must be lucky' });
    expect(() => checkInput('listPatients', { mrn: '1' }, () => undefined, rule)).toThrow(
      '`mrn` must be lucky.',
    );
    expect(() => checkInput('listPatients', { mrn: 1 }, rule)).toThrow('`mrn` must be a text.');
  });
});

describe('an empty filter', () => {
  it.each([
    ['listPatients', 'mrn', { mrn: '' }, 'must not be empty'],
    [
      'listAvailability',
      'providerIds',
      { startDate: '2026-11-24', endDate: '2026-11-25', providerIds: [] },
      'must have at least one item',
    ],
  ] as const)('of %s is refused, for it would ask for all: %s', (operation, field, input, rule) => {
    expect(() => checkInput(operation, input)).toThrow(expect.objectContaining({ field, rule }));
  });
});
