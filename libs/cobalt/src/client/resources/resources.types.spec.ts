import { describe, expect, it } from '@jest/globals';
import type {
  AddPatientInsuranceInput,
  CreatePatientInput,
  FetchPatientsFields,
  ShiftRecurrenceInput,
} from '@nestjs-cobalt/contract';

import type { CobaltOrgClient, WebhooksApi } from '../index.js';

/** Compiles or does not; nothing is ever called. */
const check = (_calls: (org: CobaltOrgClient, webhooks: WebhooksApi) => readonly unknown[]): void =>
  undefined;

const dates = { startDate: '2024-04-05', endDate: '2024-04-05' };
const booking = { mrn: '1', location: '2', provider: '3', type: 't' };
const payment = { patientMrn: '1', paymentMethod: 'Card', referenceNumber: 'r', location: '2' };

/** Whether an editor offers a value of a field that takes others too: in a plain `string` it is lost. */
type Offers<Field, Value extends string> = Value extends Extract<Field, Value> ? true : false;

const upload = { patientMrn: '1', folderName: 'Labs' };

describe('the compiler, at the methods of the client', () => {
  it('refuses a missing field', () => {
    check((org, webhooks) => [
      org.appointments.list(dates),
      // @ts-expect-error: a date range is required
      org.appointments.list({ startDate: '2024-04-05' }),
      // @ts-expect-error: an input is required
      org.appointments.list(),
      // @ts-expect-error: a booking without a time
      org.appointments.create(booking),
      // @ts-expect-error: by patient, but which?
      org.appointments.fetch({ searchBy: 'mrn', ...dates }),
      // @ts-expect-error: the amount is missing
      org.payments.create(payment),
      // @ts-expect-error: nothing to search by
      org.patients.fetch({ searchBy: 'dob' }),
      // @ts-expect-error: a payer id alone names no company
      org.patientInsurances.add('1', { memberId: 'm', insurancePayerId: 'p' }),
      // @ts-expect-error: the patient's number comes first
      org.patientInsurances.add({ memberId: 'm', insuranceName: 'n' }),
      // @ts-expect-error: the file is missing
      org.documents.upload({ patientMrn: '1', folderName: 'Lab' }),
      // @ts-expect-error: the URL is missing
      webhooks.register({}),
      // @ts-expect-error: a day without its time
      org.appointments.create({ ...booking, date: '2024-04-05' }),
      // @ts-expect-error: by provider, but which?
      org.appointments.fetch({ searchBy: 'provider', ...dates }),
      // @ts-expect-error: by patient, which has to be said
      org.appointments.fetch({ mrn: '1' }),
      // @ts-expect-error: whose free time?
      org.availability.fetch(dates),
      // @ts-expect-error: a date range is required
      org.referrals.list(),
      // @ts-expect-error: a status is required
      org.locations.update('1', {}),
      // @ts-expect-error: the label is missing
      org.settings.update({}),
      // @ts-expect-error: the NPI is missing
      org.referringProviders.create({ firstName: 'a', lastName: 'b' }),
      // @ts-expect-error: the note is missing
      org.notes.create({ appointmentId: '1' }),
      // @ts-expect-error: the location is missing
      org.patientNotes.create({ note: 'n', subject: 's', patientMrn: '1' }),
      // @ts-expect-error: the patient is missing
      org.tasks.create({ description: 'd' }),
      // @ts-expect-error: the subject is missing
      org.messages.create({ provider: '1', message: 'm' }),
      // @ts-expect-error: the appointment is missing
      org.claims.create({}),
      // @ts-expect-error: the assignee is missing
      org.telephoneEncounters.create({ patientMrn: '1', providerId: '1', locationId: '1' }),
      // @ts-expect-error: the text is missing
      org.telephoneEncounters.createAction({ emrAppointmentId: '1' }),
    ]);
  });

  it('refuses a wrong field', () => {
    check((org, webhooks) => [
      org.patients.list({ lastName: 'Doe' }),
      // @ts-expect-error: the vendor's word is not the surface's
      org.patients.list({ last_name: 'Doe' }),
      // @ts-expect-error: there is no such filter
      org.appointments.list({ ...dates, status: 'completed' }),
      // @ts-expect-error: a task's note has no subject
      org.taskNotes.create({ emrTaskId: '1', note: 'n', subject: 's' }),
      // @ts-expect-error: the rank of an insurance is kept
      org.patientInsurances.update('1', '2', { priority: 1 }),
      // @ts-expect-error: the address is called webhookUrl
      webhooks.register({ url: 'https://a.example' }),
    ]);
  });

  it('refuses a wrong value', () => {
    check((org) => [
      org.locations.update('1', { status: 'active' }),
      // @ts-expect-error: there are two statuses
      org.locations.update('1', { status: 'closed' }),
      // @ts-expect-error: no such sex
      org.patients.create({ sex: 'm' }),
      // @ts-expect-error: no such mode
      org.appointments.list({ ...dates, appointmentMode: 'phone' }),
      // @ts-expect-error: no such method
      org.availability.list({ ...dates, calculationMethod: 'holes' }),
      // @ts-expect-error: three ranks
      org.patientInsurances.add('1', { memberId: 'm', insuranceName: 'n', priority: 4 }),
      // @ts-expect-error: a boolean, whatever it is on the wire
      org.appointments.list({ ...dates, includeNote: 'true' }),
      // @ts-expect-error: a list, not its text
      org.availability.fetch({ ...dates, providerIds: '1,2' }),
      // @ts-expect-error: an amount is a number
      org.payments.create({ ...payment, amount: '12.50' }),
      // @ts-expect-error: no such outcome
      org.eligibilityChecks.list({ coverageStatus: 'maybe' }),
      // @ts-expect-error: no such order
      org.webhookEvents.list({ sort: 'type' }),
      // @ts-expect-error: days have a capital
      org.providers.update('1', { hours: [{ day: 'monday', shifts: [] }] }),
      // @ts-expect-error: valid or not
      org.feeSchedules.items('1', { validity: 'both' }),
      // @ts-expect-error: a page is a number
      org.patients.list({ page: '1' }),
      // @ts-expect-error: the content of a file is bytes
      org.documents.upload({ ...upload, document: { content: 'text', filename: 'x' } }),
      // @ts-expect-error: methods of HTTP are in capitals
      org.request({ method: 'get', path: '/x' }),
      // @ts-expect-error: it is called timeoutMs
      org.appointments.list(dates, { timeout: 5 }),
      // @ts-expect-error: an id is a text
      org.appointments.get(1),
    ]);
    expect(check).toBeInstanceOf(Function);
  });

  it('takes other values of an open enumeration, and still knows the documented ones', () => {
    const offers: [
      Offers<CreatePatientInput['responsibleParty'], 'adopted_child'>,
      Offers<AddPatientInsuranceInput['relationshipToSubscriber'], 'step parent'>,
      Offers<NonNullable<FetchPatientsFields['include']>[number], 'insurances'>,
      Offers<ShiftRecurrenceInput['recurIntervalType'], 'days'>,
    ] = [true, true, true, true];
    check((org) => [
      org.patients.create({ responsibleParty: 'grandparent' }),
      org.patientInsurances.add('1', {
        ...{ memberId: 'm', insuranceName: 'n' },
        relationshipToSubscriber: '01',
      }),
      org.patients.fetch({ mrn: '1', include: ['tasks', 'more'] }),
      org.availability.fetch({ ...dates, providerIds: ['1'] as const }),
    ]);
    expect(offers).toEqual([true, true, true, true]);
  });

  it('knows what comes back', () => {
    check((org) => [
      org.appointments.create({ ...booking, datetime: '2024-04-05T10:00:00Z' }).then(({ jobId }) => {
        // @ts-expect-error: a job's id is a text, or nothing
        const wrong: number = jobId;
        return wrong;
      }),
      org.patients.list().then(({ items }) => {
        // @ts-expect-error: a patient has no such field
        const wrong: unknown = items[0]?.birthday;
        return wrong;
      }),
    ]);
    expect(check).toBeInstanceOf(Function);
  });
});
