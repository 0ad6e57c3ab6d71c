/**
 * What each call takes in its query or body by the documentation, a line for each. After the name of a field: `!`
 * required, `(a|b)` its only values, `=a` its default, `{1..10}` the least and most of it (of a text: characters; of
 * a list: items), `{>0..}` more than 0. What a page says in words only is in the document's `x-rule`.
 */
export const VENDOR_INPUTS: Readonly<Record<string, string>> = {
  createLinkToken: 'user_id! org_id! emr_name emr_instance_domain access_token',
  exchangePublicToken: 'public_token!',
  registerWebhook: 'webhook_url!',
  listWebhookEvents: `job_id event_type delivery_status(success|failed) status(success|failed|pending) start_date
    end_date page=1{1..} page_size=50{1..100} sort(created_at|-created_at)=-created_at`,
  updateSettings: 'access_token_reference_id!',
  listAppointments: `start_date! end_date! patient_mrn patient_name patient_phone include_note(true|false)=false
    appointment_mode(office|telemedicine)`,
  createAppointment: `mrn! location! provider! type! datetime date time secondary_provider note reason duration
    new_patient(true|false) prevent_double_booking(true|false)`,
  updateAppointment: 'mrn location datetime provider type note reason status appointment_datetime',
  fetchAppointments: `search_by(date_range|mrn|provider)=date_range start_date end_date mrn
    provider_ids{1..10}`,
  listAvailability: `start_date! end_date! provider_type(primary|secondary)=primary fallback_to_default_hours
    calculation_method(gaps|slots|equal_slots)=gaps slot_type buffer{0..59} visit_type
    daily_appointment_limit{1..} daily_limit_type max_slot_duration facility_scoped_scheduling provider_ids
    location_ids`,
  fetchAvailability: `start_date! end_date! provider_ids!{1..10} provider_type(primary|secondary)=primary
    fallback_to_default_hours calculation_method(gaps|slots|equal_slots)=gaps slot_type buffer{0..59} visit_type
    daily_appointment_limit{1..} daily_limit_type max_slot_duration facility_scoped_scheduling location_ids`,
  listPatients: 'dob first_name last_name mrn ehr_id phone page{1..} page_size{1..}',
  createPatient: `first_name last_name dob sex(male|female|unknown) phone cell_phone email no_email_reason
    address_street address_city address_state address_zip insurance_name insurance_subscriber_number
    insurance_provider_id insurance_sequence(primary|secondary|tertiary) secondary_insurance_name
    secondary_insurance_subscriber_number responsible_party=self check_eligibility(true|false) referring_provider
    referring_provider_first_name referring_provider_last_name referring_provider_id pcp_first_name pcp_last_name
    pcp_id referred_to_provider_id emergency_contact_first_name emergency_contact_last_name
    emergency_contact_relation emergency_contact_phone pharmacy_id`,
  updatePatient: `first_name last_name dob sex(male|female|unknown) phone cell_phone email no_email_reason
    address_street address_line2 address_city address_state address_zip save_previous_address=true insurance_name
    insurance_subscriber_number insurance_provider_id insurance_sequence(primary|secondary|tertiary)
    secondary_insurance_name secondary_insurance_subscriber_number responsible_party=self
    check_eligibility(true|false) referring_provider referring_provider_first_name referring_provider_last_name
    referring_provider_id pcp_first_name pcp_last_name pcp_id referred_to_provider_id
    emergency_contact_first_name emergency_contact_last_name emergency_contact_relation emergency_contact_phone
    pharmacy_id`,
  fetchPatients: 'search_by(dob|name|phone|mrn) dob first_name last_name phone mrn include',
  addPatientInsurance: `member_id! group_id insurance_provider_id insurance_name insurance_payer_id
    priority(1|2|3) plan_begin_date copayment{0..} relationship_to_subscriber subscriber_demographics`,
  updatePatientInsurance: `member_id group_id insurance_provider_id insurance_name insurance_payer_id
    plan_begin_date copayment{0..} relationship_to_subscriber subscriber_demographics`,
  listInsuranceProviders: 'name active page{1..} page_size=100{1..100}',
  listEligibilityChecks: `start_date end_date patient_mrn coverage_status(active|inactive|error|unknown)
    page=1{1..} page_size=100{1..500}`,
  listEligibilityBenefits: 'benefit_type page=1{1..} page_size=100{1..500}',
  updateProvider: 'status hide_in_availability(true|false) hours',
  updateProviderByEhrId: 'status hide_in_availability(true|false) hours',
  updateLocation: 'status!',
  listReferringProviders: 'first_name last_name phone fax npi',
  createReferringProvider: 'first_name! last_name! npi! phone fax email address city state zip_code',
  listReferrals: `start_date! end_date! patient_mrn status priority(routine|urgent|stat)
    direction(incoming|outgoing) ehr_id page{1..} page_size=100{1..100} sort(created_at)`,
  createReferral: `patient_mrn! referring_from_provider_ehr_id! referring_to_provider_ehr_id!
    direction!(incoming|outgoing) priority! reason! diagnosis_codes documents`,
  uploadDocument: `document! patient_mrn! folder_name! emr_assigned_to_id is_reviewed notes
    is_high_priority`,
  createNote: 'appointment_id! note! icd_10_codes cpt_codes',
  createPatientNote: 'note! subject! patient_mrn! location_id!',
  createTask: 'description! patient_mrn! subject assignee_user_id phone_call_type_id notify_list',
  createTaskNote: 'emr_task_id! note!',
  createMessage: 'provider! subject! message!',
  listOrders: 'patient_mrn start_date end_date',
  listClaims: 'start_date end_date page{1..} page_size{1..}',
  createClaim: 'appointment_id!',
  listFeeScheduleItems: 'search validity(valid|invalid) page=1{1..} page_size=100{1..500}',
  createTelephoneEncounter: `patient_mrn! provider_id! location_id! assigned_to_id! reason{..50}
    refill_medication_name{2..50} pharmacy_ehr_id`,
  createTelephoneEncounterAction: 'emr_appointment_id! text! is_high_priority(true|false)',
  createPayment: `patient_mrn! payment_method! reference_number! location! amount!{>0..} notes deposit_date`,
};
