import { describe, expect, it } from '@jest/globals';

import { problemsOfShape } from '../testing/validator.js';
import * as contract from './index.js';

const written = (name: string, input: object): unknown =>
  JSON.parse(
    JSON.stringify((contract as unknown as Record<string, (i: object) => object>)[`write${name}`]?.(input)),
  );

describe('what is written', () => {
  it.each<[string, object, object]>([
    [
      'CreateAppointmentRequest',
      {
        mrn: '1',
        location: '2',
        provider: '3',
        type: 't',
        datetime: '2024-04-05T10:00:00-07:00',
        duration: 30,
        newPatient: true,
        preventDoubleBooking: false,
        secondaryProvider: '4',
      },
      {
        mrn: '1',
        location: '2',
        provider: '3',
        type: 't',
        datetime: '2024-04-05T10:00:00-07:00',
        duration: '30',
        new_patient: 'true',
        prevent_double_booking: 'false',
        secondary_provider: '4',
      },
    ],
    [
      'FetchAppointmentsRequest',
      { searchBy: 'provider', providerIds: ['1', '2'], startDate: '2024-04-05', endDate: '2024-04-05' },
      { search_by: 'provider', provider_ids: ['1', '2'], start_date: '2024-04-05', end_date: '2024-04-05' },
    ],
    [
      'FetchPatientsRequest',
      { searchBy: 'mrn', mrn: '1', include: ['insurances'] },
      { search_by: 'mrn', mrn: '1', include: ['insurances'] },
    ],
    [
      'CreatePatientRequest',
      { firstName: 'A', checkEligibility: true, emergencyContactFirstName: 'B', pcpId: 'c' },
      { first_name: 'A', check_eligibility: 'true', emergency_contact_first_name: 'B', pcp_id: 'c' },
    ],
    [
      'UpdatePatientRequest',
      { phone: '222-333-4444', addressLine2: 'Apt 1', savePreviousAddress: false },
      { phone: '222-333-4444', address_line2: 'Apt 1', save_previous_address: false },
    ],
    [
      'AddPatientInsuranceRequest',
      {
        memberId: 'm',
        insuranceName: 'n',
        priority: 2,
        copayment: 12.5,
        subscriberDemographics: { firstName: 'F', streetLine1: 'S', zip: '12345' },
      },
      {
        member_id: 'm',
        insurance_name: 'n',
        priority: '2',
        copayment: 12.5,
        subscriber_demographics: { first_name: 'F', street_line_1: 'S', zip: '12345' },
      },
    ],
    [
      'UpdateProviderRequest',
      {
        status: 'inactive',
        hideInAvailability: true,
        hours: [
          {
            day: 'Monday',
            shifts: [
              {
                start: 'T08:00:00',
                end: 'T12:00:00',
                setRecur: { recurIntervalType: 'days', recurIntervalAmount: 1 },
                visitTypeRules: [{ totalVisits: 2, visitTypeId: '9' }],
              },
            ],
          },
        ],
      },
      {
        status: 'inactive',
        hide_in_availability: 'true',
        hours: [
          {
            day: 'Monday',
            shifts: [
              {
                start: 'T08:00:00',
                end: 'T12:00:00',
                set_recur: { recur_interval_type: 'days', recur_interval_amount: 1 },
                visit_type_rules: [{ total_visits: 2, visit_type_id: '9' }],
              },
            ],
          },
        ],
      },
    ],
    [
      'CreateReferralRequest',
      {
        patientMrn: '1',
        referringFromProviderEhrId: '2',
        referringToProviderEhrId: '0',
        direction: 'outgoing',
        priority: 'stat',
        reason: 'r',
        diagnosisCodes: ['R07.9'],
        documents: [{ filename: 'a.pdf', contentBase64: 'YQ==' }],
      },
      {
        patient_mrn: '1',
        referring_from_provider_ehr_id: '2',
        referring_to_provider_ehr_id: '0',
        direction: 'outgoing',
        priority: 'stat',
        reason: 'r',
        diagnosis_codes: ['R07.9'],
        documents: [{ filename: 'a.pdf', content_base64: 'YQ==' }],
      },
    ],
    [
      'CreateNoteRequest',
      { appointmentId: 'a', note: { subjective: 's' }, icd10Codes: ['R07.9'], cptCodes: ['99213'] },
      { appointment_id: 'a', note: { subjective: 's' }, icd_10_codes: ['R07.9'], cpt_codes: ['99213'] },
    ],
    [
      'CreateTelephoneEncounterActionRequest',
      { emrAppointmentId: 'e', text: 't', isHighPriority: true },
      { emr_appointment_id: 'e', text: 't', is_high_priority: 'true' },
    ],
  ])('by write%s is in the vendor’s words, and obeys the contract', (name, input, wire) => {
    expect(written(name, input)).toEqual(wire);
    expect(problemsOfShape(name, wire)).toEqual([]);
  });

  it('has a list of a query as one text', () => {
    expect(
      contract.writeListAvailabilityQuery({
        startDate: '2024-04-05',
        endDate: '2024-04-05',
        providerIds: ['1', '2'],
        calculationMethod: 'slots',
        fallbackToDefaultHours: true,
      }),
    ).toMatchObject({ provider_ids: '1,2', calculation_method: 'slots', fallback_to_default_hours: true });
  });

  it('has the fields beside an uploaded file, booleans as they are', () => {
    expect(
      written('UploadDocumentRequest', { patientMrn: '1', folderName: 'Lab', isReviewed: true }),
    ).toEqual({
      patient_mrn: '1',
      folder_name: 'Lab',
      is_reviewed: true,
    });
  });
});
