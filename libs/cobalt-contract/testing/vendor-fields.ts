/**
 * The fields of every record that the documentation shows, in any of its revisions, by the name that the contract has
 * for it. Fields under another key (`data.message`) are those of the object there.
 */
export const VENDOR_FIELDS: Readonly<Record<string, string>> = {
  Error: 'success message error',
  Pagination: 'current_page page total_pages total_count total_records page_size',
  CreateLinkTokenResponse: 'success token',
  ExchangePublicTokenResponse: 'success token access_token',
  RegisteredWebhook: 'success message webhook_id webhook_url webhook_secret webhook_secret_key webhook',
  'RegisteredWebhook.webhook': 'webhook_id webhook_url webhook_secret_key',
  WebhookRegistrations: 'success webhook_url webhook_urls webhook_secret_key',
  WebhookUrl: 'id url',
  RotatedWebhookSecret: 'success webhook',
  'RotatedWebhookSecret.webhook': 'id secret',
  ListWebhookEventsResponse: 'success webhook_events pagination',
  WebhookEvent: `event_id event_type webhook_url delivery_status data created_at job_id access_token_reference_id
    id object created type status delivered delivery_attempts last_delivery_attempt response_status_code`,
  EventEnvelope: `id access_token_reference_id object created type job_id data timestamp action user_id
    job_execution_id`,
  FailureReason: 'code description',
  AuditTrailEntry: 'attempted note',
  GetSettingsResponse: 'success data',
  Settings: 'access_token_reference_id visit_types visit_statuses required_patient_fields timezone',
  UpdateSettingsResponse: 'success data',
  UpdatedSettings: 'access_token_reference_id',
  CodedValue: 'code description',
  ListVisitTypesResponse: '',
  ListVisitStatusesResponse: '',
  ListAppointmentsResponse: 'success appointments',
  GetAppointmentResponse: 'success appointments',
  Appointment: `id ehr_appointment_id datetime duration status appointment_type appointment_mode location reason
    complaint_type patient_name patient_first_name patient_last_name patient_mrn patient_ehr_id patient_dob
    patient_gender patient_sex patient_phone provider_ehr_id provider_name provider_npi secondary_provider_ehr_id
    insurance insurance_number insurance_group_number insurance_subscriber secondary_insurance
    secondary_insurance_number insurances diagnoses medications note progress_note created_at created_by
    object_metadata`,
  ObjectMetadata: 'source created_at',
  CreatedAppointment: 'success message appointment_id job_id data',
  'CreatedAppointment.data': 'appointment_id message job_id',
  Acknowledgement: 'success message job_id',
  StartedFetch: 'success message job_id job_execution_id',
  Availability: 'success results timezone',
  'Availability.results': 'availability',
  AvailabilitySlot: `day_of_week date duration_string range_start range_end provider_id facility_id facility_name
    provider_name timezone_abbr visit_type available_appointments max_visits`,
  ListPatientsResponse: 'success patients pagination',
  Patient: 'first_name last_name dob sex phone mrn',
  CreatedPatient: 'success message patient_id data',
  'CreatedPatient.data': 'mrn',
  FetchedPatient: `id mrn first_name last_name middle_name date_of_birth address_street address_city address_state
    address_zip phone cell_phone sex email insurance_name insurance_subscriber_number rendering_provider_id
    medications pharmacies insurances tasks`,
  Medication: 'name strength frequency start_date encounter_date refills notes',
  PatientPharmacy: 'pharmacy_ehr_id is_primary name address city state zip phone',
  FetchedInsurance: `emr_insurance_id priority insurance_ehr_id insurance_name insurance_subscriber_number group_id
    plan_begin_date copayment relationship_to_subscriber guarantor_id is_guarantor_patient`,
  FetchedTask: 'emr_task_id',
  SubscriberDemographicsRequest: 'first_name last_name street_line_1 city state zip sex dob phone',
  PatientInsuranceJob: 'success message patient_insurance_id job_id',
  ListInsuranceProvidersResponse: 'success insurance_providers pagination',
  InsuranceProvider: 'id name payer_id active created_at',
  ListEligibilityChecksResponse: 'success eligibility_checks pagination',
  EligibilityCheck: `id emr_id emr_patient_id patient_name patient_dob emr_encounter_id provider_name payer_name
    subscriber_name subscriber_member_id patient_relationship plan_name coverage_status status_message service_date
    response_at plan_begin_date plan_end_date benefits_summary benefit_count synced_at`,
  BenefitsSummary: 'deductible out_of_pocket',
  ListEligibilityBenefitsResponse: 'success benefits pagination',
  EligibilityBenefit: `line_number benefit_type benefit_type_code coverage_level service_type_codes insurance_type
    time_period amount percent network_indicator messages raw_segment`,
  ListProvidersResponse: 'success providers',
  Provider: 'id ehr_id name npi timezone status hours',
  ProviderHours: 'day shifts',
  Shift: `start end facility_id facility_name set_start_date set_end_date set_description recurrence
    visit_type_rules`,
  ShiftRecurrence: 'rec_start_date recur_interval_type recur_interval_amount recur_interval_description',
  VisitTypeRule: 'start_time end_time total_visits visit_type_id visit_type_desc',
  ProviderHoursRequest: 'day shifts',
  ShiftRequest: `start end facility_id facility_name set_start_date set_end_date set_description set_recur
    visit_type_rules`,
  ShiftRecurrenceRequest:
    'rec_start_date rec_end_date recur_interval_type recur_interval_amount recur_interval_description',
  VisitTypeRuleRequest: 'start_time end_time total_visits visit_type_id visit_type_desc',
  UpdatedProvider: 'success message provider_id',
  ListLocationsResponse: 'success locations',
  Location: 'id ehr_id name address phone fax status',
  Address: 'address1 address2 city state zip',
  UpdatedLocation: 'success message location_id',
  ListReferringProvidersResponse: 'success referring_providers',
  ReferringProvider: `id ehr_id name first_name last_name middle_initial speciality phone fax email npi
    address_street address_city address_state address_zip`,
  CreatedReferringProvider: 'success message referring_provider_id job_id',
  ListReferralsResponse: 'success referrals pagination',
  Referral: `id ehr_id patient_ehr_id patient_mrn patient_first_name patient_last_name patient_dob
    from_provider_ehr_id from_provider_name to_provider_ehr_id to_provider_name priority urgency reason
    diagnosis_codes document_ids status referral_date last_activity_at synced_at`,
  ReferralDocumentRequest: 'filename content_base64',
  CreatedReferral: 'success message referral_id job_id',
  UploadedDocument: 'success message document_id job_id',
  CreatedPatientNote: 'success message patient_note_id job_id',
  CreatedTask: 'success message task_id job_id',
  CreatedTaskNote: 'success message task_note_id job_id',
  CreatedMessage: 'success message message_id job_id data',
  'CreatedMessage.data': 'message_id',
  ListOrdersResponse: 'success orders',
  Order: `order_id order_name order_date provider_id patient_mrn patient_name patient_dob appointment_id lab_results
    id type status ordered_date details`,
  ListClaimsResponse: 'success claims pagination',
  Claim: `id emr_claim_id emr_appointment_id service_date claim_date claim_status claim_status_description
    claim_type void_flag emr_patient_id patient_name emr_provider_id provider_name total_charge total_payment
    net_payment balance net_adjustment patient_responsibility insurances balances`,
  ClaimInsurance: `insurance_id insurance_name insurance_type claim_indicator claim_indicator_description
    sequence_number subscriber_name subscriber_number subscriber_dob subscriber_relation group_name group_number
    provider_number payment_source assign_benefits insurance_address_1 insurance_address_2 insurance_city
    insurance_state insurance_zip medicaid_id`,
  ClaimBalances: 'invoice_amount total_payment net_payment balance patient_balance',
  CreatedClaim: 'success message claim_id appointment_id job_id',
  ListFeeSchedulesResponse: 'success fee_schedules',
  FeeSchedule: 'id emr_id name description sub_name is_master taxable effective_from effective_to item_count',
  ListFeeScheduleItemsResponse: 'success items pagination',
  FeeScheduleItem: `item_id code name fee allowed_fee cost patient_portion bill_to_patient modifiers pos tos ndc
    exclude_cpt validity`,
  NationalDrugCode: 'code units uom unit_price',
  ListPharmaciesResponse: 'success pharmacies',
  Pharmacy: 'id ehr_id name address phone email status',
  CreatedTelephoneEncounter: 'success message telephone_encounter_id job_id',
  CreatedTelephoneEncounterAction: 'success message action_id job_id',
  CreatedPayment: 'success message payment_id job_id',
};
