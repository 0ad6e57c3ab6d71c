import { describe, expect, it } from '@jest/globals';

import type { CobaltOrgClient, WebhooksApi } from '../index.js';

/** Compiles or does not; nothing is ever called. */
const check = (_calls: (org: CobaltOrgClient, webhooks: WebhooksApi) => readonly unknown[]): void =>
  undefined;

const dates = { startDate: '2024-04-05', endDate: '2024-04-05' };
const booking = { mrn: '1', location: '2', provider: '3', type: 't' };
const payment = { patientMrn: '1', paymentMethod: 'Card', referenceNumber: 'r', location: '2' };

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
      // @ts-expect-error: an id is a text
      org.appointments.get(1),
    ]);
    expect(check).toBeInstanceOf(Function);
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
