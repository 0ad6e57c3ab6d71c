import { describe, expect, it } from '@jest/globals';

import type {
  AddPatientInsuranceInput,
  Appointment,
  CreateAppointmentInput,
  CreatedAppointment,
  CreatePatientInput,
  CreatePaymentInput,
  EventDataByType,
  EventEnvelope,
  FetchAppointmentsInput,
  ListAppointmentsParams,
  ListAvailabilityParams,
  ListReferralsParams,
  ListWebhookEventsParams,
  Patient,
  UpdateLocationInput,
  WebhookEvent,
  components,
} from './index.js';

/** Compiles or does not; what it is handed is never looked at. */
const check = <_Type>(..._values: _Type[]): void => undefined;

const booking = { mrn: '1', location: '2', provider: '3', type: 't' };
const dates = { startDate: '2024-04-05', endDate: '2024-04-05' };

describe('the compiler', () => {
  it('refuses a missing field', () => {
    check<ListAppointmentsParams>(dates);
    // @ts-expect-error: a date range is required
    check<ListAppointmentsParams>({ startDate: '2024-04-05' });
    // @ts-expect-error: the amount is missing
    check<CreatePaymentInput>({
      patientMrn: '1',
      paymentMethod: 'Card',
      referenceNumber: 'r',
      location: '2',
    });
    // @ts-expect-error: on the wire as well
    check<components['schemas']['CreateTaskNoteRequest']>({ note: 'n' });
  });

  it('wants one of the ways in which a call can be filled in', () => {
    check<CreateAppointmentInput>(
      { ...booking, datetime: '2024-04-05T10:00:00-07:00' },
      { ...booking, date: '2024-04-05', time: '10:00 am' },
    );
    // @ts-expect-error: no time at all
    check<CreateAppointmentInput>(booking);
    // @ts-expect-error: a day without a time
    check<CreateAppointmentInput>({ ...booking, date: '2024-04-05' });
    check<FetchAppointmentsInput>(dates, { searchBy: 'mrn', mrn: '1' });
    // @ts-expect-error: the patient is missing
    check<FetchAppointmentsInput>({ searchBy: 'mrn', ...dates });
    // @ts-expect-error: the providers are missing
    check<FetchAppointmentsInput>({ searchBy: 'provider', ...dates });
    check<AddPatientInsuranceInput>({ memberId: 'm', insuranceProviderId: 'i' });
    // @ts-expect-error: no company
    check<AddPatientInsuranceInput>({ memberId: 'm', insurancePayerId: 'p' });
  });

  it('refuses a wrong field', () => {
    // @ts-expect-error: the vendor's word is not the surface's
    check<CreatePatientInput>({ first_name: 'A' });
    // @ts-expect-error: there is no such filter
    check<ListAppointmentsParams>({ ...dates, status: 'completed' });
    // @ts-expect-error: nor such a field of a patient
    check<Patient['birthday']>();
  });

  it('refuses a wrong value', () => {
    // @ts-expect-error: no such sex
    check<CreatePatientInput>({ sex: 'm' });
    // @ts-expect-error: no such mode
    check<ListAppointmentsParams>({ ...dates, appointmentMode: 'phone' });
    // @ts-expect-error: no such method
    check<ListAvailabilityParams>({ ...dates, calculationMethod: 'holes' });
    // @ts-expect-error: no such priority
    check<ListReferralsParams>({ ...dates, priority: 'soon' });
    // @ts-expect-error: no such order
    check<ListWebhookEventsParams>({ sort: 'type' });
    // @ts-expect-error: there are three ranks
    check<AddPatientInsuranceInput['priority']>(4);
    // @ts-expect-error: any case on the wire, one case here
    check<UpdateLocationInput>({ status: 'ACTIVE' });
    // @ts-expect-error: a boolean here, whatever it is on the wire
    check<CreateAppointmentInput['newPatient']>('true');
  });

  it('knows one form of what is read', () => {
    check<CreatedAppointment['jobId']>('1', null);
    // @ts-expect-error: a job is a text
    check<CreatedAppointment['jobId']>(1);
    // @ts-expect-error: a record number too
    check<Patient['mrn']>(1);
    // documented values are offered, others are taken
    check<Appointment['appointmentMode']>('office', 'hologram', null);
  });

  it('offers the documented types of events, and takes others', () => {
    check<WebhookEvent['type']>('patient.deleted');
    check<ListWebhookEventsParams['eventType']>('patient.deleted');
    check<Extract<WebhookEvent['type'], 'patient.created'>>('patient.created');
    check<Extract<EventEnvelope['type'], 'patient.created'>>('patient.created');
    check<Extract<ListWebhookEventsParams['eventType'], 'patient.created'>>('patient.created');
    expect(check).toBeInstanceOf(Function);
  });

  it('knows the data of an event by its type', () => {
    check<EventDataByType['patient.created']['mrn']>('1', null);
    // @ts-expect-error: no such event
    check<EventDataByType['patient.deleted']>();
    // @ts-expect-error: no such field of its data
    check<EventDataByType['patient.created']['appointmentId']>();
    expect(check).toBeInstanceOf(Function);
  });
});
