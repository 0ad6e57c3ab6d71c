/** The values that the documentation's samples of an answer have, by the call; some pages show several forms. */
export const VENDOR_SAMPLES: Readonly<Record<string, readonly object[]>> = {
  createLinkToken: [{ token: 'lt_198908HJDKJSH98789OHKJL' }, { token: '189hisdf78w9r3ysdfhi' }],
  exchangePublicToken: [{ token: '493JKLHIU98789hLKH9HHJH' }],
  registerWebhook: [{ message: 'Webhook registered successfully' }, { webhook_id: 'wh_123456789' }],
  listWebhooks: [{ webhook_urls: [{ id: '987654321' }] }],
  deleteWebhook: [{ message: 'Webhook URL removed successfully' }],
  rotateSecretOfWebhook: [{ webhook: { id: 'wh_123456789', secret: 'whsec_newsecrethashvalue' } }],
  listWebhookEvents: [
    {
      webhook_events: [
        { event_type: 'appointment.created', delivery_status: 'success', created_at: '2023-11-07T05:31:56Z' },
      ],
      pagination: { current_page: 1, total_pages: 2, total_count: 151, page_size: 100 },
    },
    { webhook_events: [] },
  ],
  getSettings: [
    {
      data: {
        access_token_reference_id: 'at_ref_123456789',
        visit_types: [{ code: 'new_patient', description: 'New Patient Visit (in-person)' }],
        visit_statuses: [{ code: 'CANC', description: 'Cancelled in advance' }],
        required_patient_fields: ['first_name', 'last_name', 'dob', 'sex'],
        timezone: 'America/New_York',
      },
    },
  ],
  updateSettings: [{ data: { access_token_reference_id: 'at_ref_123456789' } }],
  listAppointments: [{ appointments: [{ object_metadata: { source: 'cobalt_operation' } }] }],
  getAppointment: [
    {
      appointments: {
        id: '1276397812',
        status: 'completed',
        appointment_type: 'f/u',
        appointment_mode: 'office',
      },
    },
  ],
  createAppointment: [
    {
      data: {
        appointment_id: '123456789',
        message: 'Appointment processing. A webhook event will be sent upon completion.',
      },
    },
  ],
  updateAppointment: [{ message: 'Appointment updated successfully' }],
  fetchAppointments: [
    { message: 'Live fetch request accepted. Results will be sent via webhook when ready.' },
  ],
  listAvailability: [
    {
      results: {
        availability: [
          {
            day_of_week: 5,
            date: '2024-04-05',
            duration_string: '9h',
            range_start: '2024-04-05T08:00:00.000-07:00',
            range_end: '2024-04-05T17:00:00.000-07:00',
            provider_id: '3498234',
            facility_id: '1',
            facility_name: 'Main St Clinic',
            provider_name: 'John Doe',
            timezone_abbr: 'PDT',
          },
        ],
      },
      timezone: 'America/Los_Angeles',
    },
  ],
  listPatients: [
    {
      patients: [
        {
          first_name: 'John',
          last_name: 'Doe',
          dob: '1980-05-15',
          sex: 'male',
          phone: '555-123-4567',
          mrn: '414421',
        },
      ],
      pagination: { current_page: 2, total_pages: 5, total_count: 150, page_size: 30 },
    },
  ],
  createPatient: [
    {
      message: 'Patient processing. A webhook event will be sent upon completion.',
      patient_id: '9988776655443322',
    },
  ],
  updatePatient: [{ message: 'Patient updated successfully' }],
  addPatientInsurance: [{ job_id: 123 }],
  listInsuranceProviders: [{ insurance_providers: [{ active: true }] }],
  listEligibilityBenefits: [{ benefits: [{ percent: 0.2 }] }],
  listProviders: [
    {
      providers: [
        {
          name: 'Doe, John',
          hours: [{ day: 'Monday', shifts: [{ start: 'T08:00:00', end: 'T12:00:00' }] }],
        },
      ],
    },
  ],
  updateProvider: [{ message: 'Provider status and hours updated successfully.' }],
  updateProviderByEhrId: [{ message: 'Provider status and hours updated successfully.' }],
  listLocations: [
    { locations: [{ id: 'abc123def4567890abcdef1234567890', ehr_id: '2452', name: 'Happy Clinic' }] },
  ],
  updateLocation: [{ message: 'Location status updated successfully.' }],
  createReferringProvider: [{ job_id: 123 }],
  createReferral: [
    { message: 'Referral queued for creation. A webhook event will be sent upon completion.', job_id: 123 },
  ],
  uploadDocument: [
    {
      message: 'Document uploaded successfully. It will be processed soon.',
      document_id: '9988776655443322',
    },
  ],
  createNote: [{ message: 'Note upload in progress.' }],
  createPatientNote: [
    {
      message: 'Patient note processing. A webhook event will be sent upon completion.',
      patient_note_id: 'abc123def456789012345678',
      job_id: 12345,
    },
  ],
  createTask: [
    {
      message: 'Task processing. A webhook event will be sent upon completion.',
      task_id: 'abc123def456789012345678',
      job_id: 12345,
    },
    { job_id: '12345' },
  ],
  createTaskNote: [
    { message: 'Task note processing. A webhook event will be sent upon completion.', job_id: 12345 },
  ],
  createMessage: [
    {
      message: 'Message processing. A webhook event will be sent upon completion.',
      message_id: 'msg_123456789',
      job_id: 15550942,
    },
    { message: 'Message sent successfully', data: { message_id: 'msg_123456789' } },
  ],
  listClaims: [
    { claims: [{ claim_status: '48CL', patient_name: 'DOE, JANE, M', total_charge: '350.00' }] },
    { claims: [{ insurances: [{ claim_indicator: 'P' }] }] },
  ],
  createClaim: [
    { message: 'Claim creation queued. A webhook event will be sent upon completion.', job_id: 12345 },
  ],
  createTelephoneEncounter: [
    {
      message: 'Telephone encounter processing. A webhook event will be sent upon completion.',
      telephone_encounter_id: '123e4567e89b12d3a456426614174000',
      job_id: 12345,
    },
    { job_id: '12345' },
  ],
  createTelephoneEncounterAction: [
    { message: 'Action processing. A webhook event will be sent upon completion.', job_id: 12345 },
  ],
  createPayment: [{ job_id: 123 }],
};
