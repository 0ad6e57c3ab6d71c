// Generated from openapi/ by scripts/generate.mjs: change that, then `npm run generate`.
import type { Known } from '../known.js';
import type { EventType } from './events.js';
import { writeDigits, writeFlag } from '../normal-forms.js';
import type { components, operations } from './schema.js';

type Schemas = components['schemas'];

/** Query of listAppointments. */
export interface ListAppointmentsParams {
  /** First day, `YYYY-MM-DD` (older pages of the vendor pass full timestamps). */
  startDate: string;
  /** Last day, `YYYY-MM-DD`. */
  endDate: string;
  /** Only this patient's, by medical record number. */
  patientMrn?: string;
  /** Part of the patient's name, in any case. */
  patientName?: string;
  /** Only of patients with this phone number. */
  patientPhone?: string;
  /** Whether progress notes come along. Default false. */
  includeNote?: boolean;
  /** Only in the office, or only by telemedicine. Default both. */
  appointmentMode?: 'office' | 'telemedicine';
}

/** Writes ListAppointmentsParams as Cobalt reads it; what is not given stays undefined. */
export function writeListAppointmentsQuery(params: ListAppointmentsParams): NonNullable<operations['listAppointments']['parameters']['query']> {
  return {
    start_date: params.startDate,
    end_date: params.endDate,
    patient_mrn: params.patientMrn,
    patient_name: params.patientName,
    patient_phone: params.patientPhone,
    include_note: writeFlag(params.includeNote),
    appointment_mode: params.appointmentMode,
  };
}

/** An appointment to book. Its time is `datetime`, or `date` and `time`. */
export interface CreateAppointmentFields {
  /** The patient's medical record number. */
  mrn: string;
  /** `ehrId` of the location. */
  location: string;
  /** `ehrId` of the provider. */
  provider: string;
  /** Code of one of the account's visit types. */
  type: string;
  /** Start, ISO 8601 with offset, `YYYY-MM-DDTHH:mm:ss±HH:MM`. Recommended. */
  datetime?: string;
  /** Day, `YYYY-MM-DD`; with `time`. */
  date?: string;
  /** 12-hour time of day, `h:mm am`; refused without am or pm. */
  time?: string;
  /** `ehrId` of a second provider. */
  secondaryProvider?: string;
  /** Note of the appointment. */
  note?: string;
  /** Reason for the visit. */
  reason?: string;
  /** Length in minutes; applied where the EHR supports it. */
  duration?: number;
  /** Whether the patient is new to the practice. */
  newPatient?: boolean;
  /**
   * Whether the provider's schedule is looked at first; an overlap ends in `appointment.failed`. eClinicalWorks
   * and Practice Fusion; elsewhere ignored. When the look cannot be taken, it is booked.
   */
  preventDoubleBooking?: boolean;
}

/** An appointment to book. Its time is `datetime`, or `date` and `time`. */
export type CreateAppointmentInput = CreateAppointmentFields & (Required<Pick<CreateAppointmentFields, 'datetime'>> | Required<Pick<CreateAppointmentFields, 'date' | 'time'>>);

/** Writes CreateAppointmentInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreateAppointmentRequest(params: CreateAppointmentInput): Schemas['CreateAppointmentRequest'] {
  return {
    mrn: params.mrn,
    location: params.location,
    provider: params.provider,
    type: params.type,
    datetime: params.datetime,
    date: params.date,
    time: params.time,
    secondary_provider: params.secondaryProvider,
    note: params.note,
    reason: params.reason,
    duration: writeDigits(params.duration),
    new_patient: writeFlag(params.newPatient),
    prevent_double_booking: writeFlag(params.preventDoubleBooking),
  };
}

/** What to change about an appointment; what may be changed depends on its status. */
export interface UpdateAppointmentInput {
  /** Code of one of the account's visit statuses. */
  status?: string;
  /** Administrative note. */
  note?: string;
  /** The patient's medical record number. */
  mrn?: string;
  /** `ehrId` of the location. */
  location?: string;
  /** Start, ISO 8601 with offset. */
  datetime?: string;
  /** `ehrId` of the provider. */
  provider?: string;
  /** Code of one of the account's visit types. */
  type?: string;
  /** Reason for the visit. */
  reason?: string;
}

/** Writes UpdateAppointmentInput as Cobalt reads it; what is not given stays undefined. */
export function writeUpdateAppointmentRequest(params: UpdateAppointmentInput): Schemas['UpdateAppointmentRequest'] {
  return {
    status: params.status,
    note: params.note,
    mrn: params.mrn,
    location: params.location,
    datetime: params.datetime,
    provider: params.provider,
    type: params.type,
    reason: params.reason,
  };
}

/** Which appointments to read live, by date range, by patient or by provider. */
export interface FetchAppointmentsFields {
  /** How to search. Default `date_range`. */
  searchBy?: 'date_range' | 'mrn' | 'provider';
  /** First day, `YYYY-MM-DD`. */
  startDate?: string;
  /**
   * Last day, `YYYY-MM-DD`: at most 7 days by `date_range`; by `provider` 5 days after the first one, or the same
   * day for two or more providers.
   */
  endDate?: string;
  /** All appointments of this patient, with who made them and when. */
  mrn?: string;
  /** 1 to 10 `ehrId`s of providers. */
  providerIds?: readonly string[];
}

/** Which appointments to read live, by date range, by patient or by provider. */
export type FetchAppointmentsInput = FetchAppointmentsFields & ((Required<Pick<FetchAppointmentsFields, 'startDate' | 'endDate'>> & { searchBy?: 'date_range' }) | (Required<Pick<FetchAppointmentsFields, 'mrn'>> & { searchBy: 'mrn' }) | (Required<Pick<FetchAppointmentsFields, 'providerIds' | 'startDate' | 'endDate'>> & { searchBy: 'provider' }));

/** Writes FetchAppointmentsInput as Cobalt reads it; what is not given stays undefined. */
export function writeFetchAppointmentsRequest(params: FetchAppointmentsInput): Schemas['FetchAppointmentsRequest'] {
  return {
    search_by: params.searchBy,
    start_date: params.startDate,
    end_date: params.endDate,
    mrn: params.mrn,
    provider_ids: params.providerIds?.slice(),
  };
}

/** Query of listAvailability. */
export interface ListAvailabilityParams {
  /** First day, `YYYY-MM-DD`; the example passes a full ISO timestamp. */
  startDate: string;
  /** Last day, `YYYY-MM-DD`; the example passes a full ISO timestamp. */
  endDate: string;
  /** Whose time. Default `primary`. */
  providerType?: 'primary' | 'secondary';
  /** Whether default hours stand in for a provider without rules. */
  fallbackToDefaultHours?: boolean;
  /** Time between working hours and bookings (`gaps`), or slots. Default `gaps`. */
  calculationMethod?: 'gaps' | 'slots' | 'equal_slots';
  /** Which slots, in any case. An older page requires it with `slots`. */
  slotType?: string;
  /** Minutes blocked after appointments, 0 to 59. */
  buffer?: number;
  /** The visit type that the buffer applies to, `all` or a code. Default `all` when `buffer` is set. */
  visitType?: string;
  /** Most appointments of a day, of the type in `dailyLimitType`. */
  dailyAppointmentLimit?: number;
  /** Code of the visit type that `dailyAppointmentLimit` counts. */
  dailyLimitType?: string;
  /** Longest slot; its rules are not available. */
  maxSlotDuration?: number;
  /** Whether shifts count for their facility only; its rules are not available. */
  facilityScopedScheduling?: boolean;
  /** Only these providers, by `ehrId`. */
  providerIds?: readonly string[];
  /** Only these locations, by `ehrId`. */
  locationIds?: readonly string[];
}

/** Writes ListAvailabilityParams as Cobalt reads it; what is not given stays undefined. */
export function writeListAvailabilityQuery(params: ListAvailabilityParams): NonNullable<operations['listAvailability']['parameters']['query']> {
  return {
    start_date: params.startDate,
    end_date: params.endDate,
    provider_type: params.providerType,
    fallback_to_default_hours: params.fallbackToDefaultHours,
    calculation_method: params.calculationMethod,
    slot_type: params.slotType,
    buffer: params.buffer,
    visit_type: params.visitType,
    daily_appointment_limit: params.dailyAppointmentLimit,
    daily_limit_type: params.dailyLimitType,
    max_slot_duration: params.maxSlotDuration,
    facility_scoped_scheduling: params.facilityScopedScheduling,
    provider_ids: params.providerIds?.join(','),
    location_ids: params.locationIds?.join(','),
  };
}

/** Whose free time to read live, and how to work it out. */
export interface FetchAvailabilityInput {
  /** First day, `YYYY-MM-DD`. */
  startDate: string;
  /** Last day, `YYYY-MM-DD`: at most 5 days after the first for one provider, the same day for more. */
  endDate: string;
  /** 1 to 10 `ehrId`s of providers. */
  providerIds: readonly string[];
  /** Only these locations, by `ehrId`. */
  locationIds?: readonly string[];
  /** Whose time. Default `primary`. */
  providerType?: 'primary' | 'secondary';
  /** Whether default hours stand in for a provider without rules. */
  fallbackToDefaultHours?: boolean;
  /** How free time is worked out. Default `gaps`. */
  calculationMethod?: 'gaps' | 'slots' | 'equal_slots';
  /** Which slots, in any case. */
  slotType?: string;
  /** Minutes blocked after appointments, 0 to 59. */
  buffer?: number;
  /** The visit type that the buffer applies to, `all` or a code. Default `all` when `buffer` is set. */
  visitType?: string;
  /** Most appointments of a day, of the type in `dailyLimitType`. */
  dailyAppointmentLimit?: number;
  /** Code of the visit type that `dailyAppointmentLimit` counts. */
  dailyLimitType?: string;
  /** Longest slot. */
  maxSlotDuration?: number;
  /** Whether shifts count for their facility only. */
  facilityScopedScheduling?: boolean;
}

/** Writes FetchAvailabilityInput as Cobalt reads it; what is not given stays undefined. */
export function writeFetchAvailabilityRequest(params: FetchAvailabilityInput): Schemas['FetchAvailabilityRequest'] {
  return {
    start_date: params.startDate,
    end_date: params.endDate,
    provider_ids: params.providerIds.slice(),
    location_ids: params.locationIds?.slice(),
    provider_type: params.providerType,
    fallback_to_default_hours: params.fallbackToDefaultHours,
    calculation_method: params.calculationMethod,
    slot_type: params.slotType,
    buffer: params.buffer,
    visit_type: params.visitType,
    daily_appointment_limit: params.dailyAppointmentLimit,
    daily_limit_type: params.dailyLimitType,
    max_slot_duration: params.maxSlotDuration,
    facility_scoped_scheduling: params.facilityScopedScheduling,
  };
}

/** Query of listClaims. */
export interface ListClaimsParams {
  /** First day, `YYYY-MM-DD`. */
  startDate?: string;
  /** Last day, `YYYY-MM-DD`. */
  endDate?: string;
  /** Which page, from 1. Default 1. */
  page?: number;
  /** Claims per page. Neither the default nor the limit is in the available text. */
  pageSize?: number;
}

/** Writes ListClaimsParams as Cobalt reads it; what is not given stays undefined. */
export function writeListClaimsQuery(params: ListClaimsParams): NonNullable<operations['listClaims']['parameters']['query']> {
  return {
    start_date: params.startDate,
    end_date: params.endDate,
    page: params.page,
    page_size: params.pageSize,
  };
}

/** What a claim is for. */
export interface CreateClaimInput {
  /** Cobalt's id of the appointment, a UUID. */
  appointmentId: string;
}

/** Writes CreateClaimInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreateClaimRequest(params: CreateClaimInput): Schemas['CreateClaimRequest'] {
  return {
    appointment_id: params.appointmentId,
  };
}

/** Where a document belongs. The file itself is streamed beside these fields. */
export interface UploadDocumentInput {
  /** The patient's medical record number. */
  patientMrn: string;
  /** The folder to put it into. */
  folderName: string;
  /** Id in the EHR of who it is assigned to. */
  emrAssignedToId?: string;
  /** Whether it was reviewed. */
  isReviewed?: boolean;
  /** Notes. */
  notes?: string;
  /** Whether it is urgent. */
  isHighPriority?: boolean;
}

/** Writes UploadDocumentInput as Cobalt reads it; what is not given stays undefined. */
export function writeUploadDocumentRequest(params: UploadDocumentInput): Omit<Schemas['UploadDocumentRequest'], 'document'> {
  return {
    patient_mrn: params.patientMrn,
    folder_name: params.folderName,
    emr_assigned_to_id: params.emrAssignedToId,
    is_reviewed: params.isReviewed,
    notes: params.notes,
    is_high_priority: params.isHighPriority,
  };
}

/** Query of listEligibilityChecks. */
export interface ListEligibilityChecksParams {
  /** First date of service, `YYYY-MM-DD`. */
  startDate?: string;
  /** Last date of service, `YYYY-MM-DD`. */
  endDate?: string;
  /** Only this patient's, by medical record number. */
  patientMrn?: string;
  /** Only checks with this outcome. */
  coverageStatus?: 'active' | 'inactive' | 'error' | 'unknown';
  /** Which page, from 1. Default 1. */
  page?: number;
  /** Items per page, at most 500. Default 100. */
  pageSize?: number;
}

/** Writes ListEligibilityChecksParams as Cobalt reads it; what is not given stays undefined. */
export function writeListEligibilityChecksQuery(params: ListEligibilityChecksParams): NonNullable<operations['listEligibilityChecks']['parameters']['query']> {
  return {
    start_date: params.startDate,
    end_date: params.endDate,
    patient_mrn: params.patientMrn,
    coverage_status: params.coverageStatus,
    page: params.page,
    page_size: params.pageSize,
  };
}

/** Query of listEligibilityBenefits. */
export interface ListEligibilityBenefitsParams {
  /** Only benefits of this type. */
  benefitType?: string;
  /** Which page, from 1. Default 1. */
  page?: number;
  /** Items per page, at most 500. Default 100. */
  pageSize?: number;
}

/** Writes ListEligibilityBenefitsParams as Cobalt reads it; what is not given stays undefined. */
export function writeListEligibilityBenefitsQuery(params: ListEligibilityBenefitsParams): NonNullable<operations['listEligibilityBenefits']['parameters']['query']> {
  return {
    benefit_type: params.benefitType,
    page: params.page,
    page_size: params.pageSize,
  };
}

/** Query of listFeeScheduleItems. */
export interface ListFeeScheduleItemsParams {
  /** Part of the code or the description. */
  search?: string;
  /** Only valid items, or only the others. */
  validity?: 'valid' | 'invalid';
  /** Which page, from 1. Default 1. */
  page?: number;
  /** Items per page, at most 500. Default 100. */
  pageSize?: number;
}

/** Writes ListFeeScheduleItemsParams as Cobalt reads it; what is not given stays undefined. */
export function writeListFeeScheduleItemsQuery(params: ListFeeScheduleItemsParams): NonNullable<operations['listFeeScheduleItems']['parameters']['query']> {
  return {
    search: params.search,
    validity: params.validity,
    page: params.page,
    page_size: params.pageSize,
  };
}

/** An insurance to add. The company is `insuranceProviderId` (best) or `insuranceName`. */
export interface AddPatientInsuranceFields {
  /** Number of the policy or member. */
  memberId: string;
  /** Number of the group. */
  groupId?: string;
  /** Cobalt's id of the insurance company. */
  insuranceProviderId?: string;
  /** Name of the company; the first match counts. */
  insuranceName?: string;
  /** Payer id of the company, beside its name. */
  insurancePayerId?: string;
  /** Rank among the patient's insurances; 1 is the first. */
  priority?: 1 | 2 | 3;
  /** Since when, `YYYY-MM-DD`; required by eClinicalWorks. */
  planBeginDate?: string;
  /** Copayment in dollars, 0 or more. */
  copayment?: number;
  /**
   * How the patient relates to the subscriber, in any case; or as a code: 01, 02, 32, 33, 17, 20, 53, 25 in that order. `child` is
   * mentioned with eClinicalWorks.
   */
  relationshipToSubscriber?: Known<'self' | 'spouse' | 'mother' | 'father' | 'step parent' | 'employee' | 'life partner' | 'other' | 'child'>;
  /** Who the subscriber is, when not the patient; eClinicalWorks wants first and last name. */
  subscriberDemographics?: SubscriberDemographicsInput;
}

/** An insurance to add. The company is `insuranceProviderId` (best) or `insuranceName`. */
export type AddPatientInsuranceInput = AddPatientInsuranceFields & (Required<Pick<AddPatientInsuranceFields, 'insuranceProviderId'>> | Required<Pick<AddPatientInsuranceFields, 'insuranceName'>>);

/** Writes AddPatientInsuranceInput as Cobalt reads it; what is not given stays undefined. */
export function writeAddPatientInsuranceRequest(params: AddPatientInsuranceInput): Schemas['AddPatientInsuranceRequest'] {
  return {
    member_id: params.memberId,
    group_id: params.groupId,
    insurance_provider_id: params.insuranceProviderId,
    insurance_name: params.insuranceName,
    insurance_payer_id: params.insurancePayerId,
    priority: writeDigits(params.priority),
    plan_begin_date: params.planBeginDate,
    copayment: params.copayment,
    relationship_to_subscriber: params.relationshipToSubscriber,
    subscriber_demographics: params.subscriberDemographics && writeSubscriberDemographicsRequest(params.subscriberDemographics),
  };
}

/** Who a subscriber is. */
export interface SubscriberDemographicsInput {
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Street and number. */
  streetLine1?: string;
  /** City. */
  city?: string;
  /** State, two letters in any case. */
  state?: string;
  /** ZIP code, 5 digits, or 9 with a hyphen. */
  zip?: string;
  /** Sex. */
  sex?: Known<'male' | 'female' | 'unknown'>;
  /** Date of birth, `YYYY-MM-DD`. */
  dob?: string;
  /** Phone number. */
  phone?: string;
}

/** Writes SubscriberDemographicsInput as Cobalt reads it; what is not given stays undefined. */
export function writeSubscriberDemographicsRequest(params: SubscriberDemographicsInput): Schemas['SubscriberDemographicsRequest'] {
  return {
    first_name: params.firstName,
    last_name: params.lastName,
    street_line_1: params.streetLine1,
    city: params.city,
    state: params.state,
    zip: params.zip,
    sex: params.sex,
    dob: params.dob,
    phone: params.phone,
  };
}

/** What to change about an insurance. */
export interface UpdatePatientInsuranceInput {
  /** Number of the policy or member. */
  memberId?: string;
  /** Number of the group. */
  groupId?: string;
  /** Cobalt's id of the insurance company. */
  insuranceProviderId?: string;
  /** Name of the company; the first match counts. */
  insuranceName?: string;
  /** Payer id of the company, beside its name. */
  insurancePayerId?: string;
  /** Since when, `YYYY-MM-DD`; as eClinicalWorks wants it. */
  planBeginDate?: string;
  /** Copayment in dollars, 0 or more. */
  copayment?: number;
  /**
   * How the patient relates to the subscriber, in any case; or as a code: 01, 02, 32, 33, 17, 20, 53, 25 in that order. `child` is
   * mentioned with eClinicalWorks.
   */
  relationshipToSubscriber?: Known<'self' | 'spouse' | 'mother' | 'father' | 'step parent' | 'employee' | 'life partner' | 'other' | 'child'>;
  /** Who the subscriber is, when not the patient; eClinicalWorks wants first and last name. */
  subscriberDemographics?: SubscriberDemographicsInput;
}

/** Writes UpdatePatientInsuranceInput as Cobalt reads it; what is not given stays undefined. */
export function writeUpdatePatientInsuranceRequest(params: UpdatePatientInsuranceInput): Schemas['UpdatePatientInsuranceRequest'] {
  return {
    member_id: params.memberId,
    group_id: params.groupId,
    insurance_provider_id: params.insuranceProviderId,
    insurance_name: params.insuranceName,
    insurance_payer_id: params.insurancePayerId,
    plan_begin_date: params.planBeginDate,
    copayment: params.copayment,
    relationship_to_subscriber: params.relationshipToSubscriber,
    subscriber_demographics: params.subscriberDemographics && writeSubscriberDemographicsRequest(params.subscriberDemographics),
  };
}

/** Query of listInsuranceProviders. */
export interface ListInsuranceProvidersParams {
  /** Part of the name, in any case. */
  name?: string;
  /** Only active ones, or only the others. */
  active?: boolean;
  /** Which page, from 1. Default 1. */
  page?: number;
  /** Items per page, at most 100. Default 100. */
  pageSize?: number;
}

/** Writes ListInsuranceProvidersParams as Cobalt reads it; what is not given stays undefined. */
export function writeListInsuranceProvidersQuery(params: ListInsuranceProvidersParams): NonNullable<operations['listInsuranceProviders']['parameters']['query']> {
  return {
    name: params.name,
    active: params.active,
    page: params.page,
    page_size: params.pageSize,
  };
}

/** What a link token is asked for with. */
export interface CreateLinkTokenInput {
  /** Your own id of the end user; never an e-mail address or phone number. */
  userId: string;
  /** Your own id of the clinic or hospital. */
  orgId: string;
  /** The EHR, only to create the organisation when `orgId` is unknown to Cobalt. Values come from Cobalt support. */
  emrName?: string;
  /** Address of the clinic's EHR instance. */
  emrInstanceDomain?: string;
  /** The stored access token; its presence turns the session into update mode. */
  accessToken?: string;
}

/** Writes CreateLinkTokenInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreateLinkTokenRequest(params: CreateLinkTokenInput): Schemas['CreateLinkTokenRequest'] {
  return {
    user_id: params.userId,
    org_id: params.orgId,
    emr_name: params.emrName,
    emr_instance_domain: params.emrInstanceDomain,
    access_token: params.accessToken,
  };
}

/** Query of exchangePublicToken. */
export interface ExchangePublicTokenParams {
  /** The public token, as Link gave it. */
  publicToken: string;
}

/** Writes ExchangePublicTokenParams as Cobalt reads it; what is not given stays undefined. */
export function writeExchangePublicTokenQuery(params: ExchangePublicTokenParams): NonNullable<operations['exchangePublicToken']['parameters']['query']> {
  return {
    public_token: params.publicToken,
  };
}

/** What to change about a location. */
export interface UpdateLocationInput {
  /** Whether the location is synced. */
  status: 'active' | 'inactive';
}

/** Writes UpdateLocationInput as Cobalt reads it; what is not given stays undefined. */
export function writeUpdateLocationRequest(params: UpdateLocationInput): Schemas['UpdateLocationRequest'] {
  return {
    status: params.status,
  };
}

/** A message to a provider. */
export interface CreateMessageInput {
  /** `ehrId` of the provider. */
  provider: string;
  /** What it is about. */
  subject: string;
  /** The message. */
  message: string;
}

/** Writes CreateMessageInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreateMessageRequest(params: CreateMessageInput): Schemas['CreateMessageRequest'] {
  return {
    provider: params.provider,
    subject: params.subject,
    message: params.message,
  };
}

/** A note of an appointment. */
export interface CreateNoteInput {
  /** Cobalt's id of the appointment. */
  appointmentId: string;
  /**
   * The note: a text with line breaks, or, with eClinicalWorks, sections by name. An older revision has the
   * sections `subjective`, `objective`, `assessment` and `plan`.
   */
  note: string | Record<string, unknown>;
  /** Diagnoses as codes of ICD-10. */
  icd10Codes?: readonly string[];
  /** Services as codes of CPT; with sections only. */
  cptCodes?: readonly string[];
}

/** Writes CreateNoteInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreateNoteRequest(params: CreateNoteInput): Schemas['CreateNoteRequest'] {
  return {
    appointment_id: params.appointmentId,
    note: params.note as string,
    icd_10_codes: params.icd10Codes?.slice(),
    cpt_codes: params.cptCodes?.slice(),
  };
}

/** A note of a patient. */
export interface CreatePatientNoteInput {
  /** The note. */
  note: string;
  /** What it is about. */
  subject: string;
  /** The patient's medical record number. */
  patientMrn: string;
  /** `ehrId` of the location. */
  locationId: string;
}

/** Writes CreatePatientNoteInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreatePatientNoteRequest(params: CreatePatientNoteInput): Schemas['CreatePatientNoteRequest'] {
  return {
    note: params.note,
    subject: params.subject,
    patient_mrn: params.patientMrn,
    location_id: params.locationId,
  };
}

/** Query of listOrders. */
export interface ListOrdersParams {
  /** Only this patient's, by medical record number. Required in an older revision. */
  patientMrn?: string;
  /** First day, `YYYY-MM-DD`. */
  startDate?: string;
  /** Last day, `YYYY-MM-DD`. */
  endDate?: string;
}

/** Writes ListOrdersParams as Cobalt reads it; what is not given stays undefined. */
export function writeListOrdersQuery(params: ListOrdersParams): NonNullable<operations['listOrders']['parameters']['query']> {
  return {
    patient_mrn: params.patientMrn,
    start_date: params.startDate,
    end_date: params.endDate,
  };
}

/** Query of listPatients. */
export interface ListPatientsParams {
  /** Date of birth, `YYYY-MM-DD`. */
  dob?: string;
  /** Part of the first name, in any case. */
  firstName?: string;
  /** Part of the last name, in any case. */
  lastName?: string;
  /** Medical record number. */
  mrn?: string;
  /** The patient's id in the EHR. */
  ehrId?: string;
  /** Phone number, `555-123-4567`. */
  phone?: string;
  /** Which page, from 1. Default 1. */
  page?: number;
  /** Patients per page. Neither the default nor the limit is documented. */
  pageSize?: number;
}

/** Writes ListPatientsParams as Cobalt reads it; what is not given stays undefined. */
export function writeListPatientsQuery(params: ListPatientsParams): NonNullable<operations['listPatients']['parameters']['query']> {
  return {
    dob: params.dob,
    first_name: params.firstName,
    last_name: params.lastName,
    mrn: params.mrn,
    ehr_id: params.ehrId,
    phone: params.phone,
    page: params.page,
    page_size: params.pageSize,
  };
}

/** A patient to create; `requiredPatientFields` of the settings lists what is mandatory here. */
export interface CreatePatientInput {
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Date of birth, `YYYY-MM-DD`. */
  dob?: string;
  /** Sex. */
  sex?: 'male' | 'female' | 'unknown';
  /** Phone number. */
  phone?: string;
  /** Mobile phone number. */
  cellPhone?: string;
  /** E-mail address. */
  email?: string;
  /** Why there is no e-mail address. */
  noEmailReason?: string;
  /** Street and number. */
  addressStreet?: string;
  /** City. */
  addressCity?: string;
  /** State. */
  addressState?: string;
  /** ZIP code. */
  addressZip?: string;
  /** Name of the insurance. */
  insuranceName?: string;
  /** Number of the subscriber. */
  insuranceSubscriberNumber?: string;
  /** Cobalt's id of the insurance company. */
  insuranceProviderId?: string;
  /** Rank of the insurance. */
  insuranceSequence?: 'primary' | 'secondary' | 'tertiary';
  /** Name of the secondary insurance. */
  secondaryInsuranceName?: string;
  /** Number of its subscriber. */
  secondaryInsuranceSubscriberNumber?: string;
  /**
   * Who is responsible. Default `self`; others (1 self, 2 spouse, 3 child, 4 adopted_child, 5 step_child, and more)
   * with eClinicalWorks only.
   */
  responsibleParty?: Known<'self' | 'spouse' | 'child' | 'adopted_child' | 'step_child'>;
  /** Whether eligibility is checked. */
  checkEligibility?: boolean;
  /** Whole name of the referring provider; an older form. */
  referringProvider?: string;
  /** First name of the referring provider. */
  referringProviderFirstName?: string;
  /** Last name of the referring provider. */
  referringProviderLastName?: string;
  /** Cobalt's id of the referring provider; eClinicalWorks. */
  referringProviderId?: string;
  /** First name of the primary care provider. */
  pcpFirstName?: string;
  /** Last name of the primary care provider. */
  pcpLastName?: string;
  /**
   * Cobalt's id of the primary care provider, from referring providers or providers, dashed or not;
   * eClinicalWorks. The names are used when it is not found.
   */
  pcpId?: string;
  /** `ehrId` of the rendering provider. */
  referredToProviderId?: string;
  /** First name of the emergency contact. */
  emergencyContactFirstName?: string;
  /** Last name of the emergency contact. */
  emergencyContactLastName?: string;
  /** Relation of the emergency contact. */
  emergencyContactRelation?: string;
  /** Phone number of the emergency contact. */
  emergencyContactPhone?: string;
  /** Cobalt's id of a pharmacy. */
  pharmacyId?: string;
}

/** Writes CreatePatientInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreatePatientRequest(params: CreatePatientInput): Schemas['CreatePatientRequest'] {
  return {
    first_name: params.firstName,
    last_name: params.lastName,
    dob: params.dob,
    sex: params.sex,
    phone: params.phone,
    cell_phone: params.cellPhone,
    email: params.email,
    no_email_reason: params.noEmailReason,
    address_street: params.addressStreet,
    address_city: params.addressCity,
    address_state: params.addressState,
    address_zip: params.addressZip,
    insurance_name: params.insuranceName,
    insurance_subscriber_number: params.insuranceSubscriberNumber,
    insurance_provider_id: params.insuranceProviderId,
    insurance_sequence: params.insuranceSequence,
    secondary_insurance_name: params.secondaryInsuranceName,
    secondary_insurance_subscriber_number: params.secondaryInsuranceSubscriberNumber,
    responsible_party: params.responsibleParty,
    check_eligibility: writeFlag(params.checkEligibility),
    referring_provider: params.referringProvider,
    referring_provider_first_name: params.referringProviderFirstName,
    referring_provider_last_name: params.referringProviderLastName,
    referring_provider_id: params.referringProviderId,
    pcp_first_name: params.pcpFirstName,
    pcp_last_name: params.pcpLastName,
    pcp_id: params.pcpId,
    referred_to_provider_id: params.referredToProviderId,
    emergency_contact_first_name: params.emergencyContactFirstName,
    emergency_contact_last_name: params.emergencyContactLastName,
    emergency_contact_relation: params.emergencyContactRelation,
    emergency_contact_phone: params.emergencyContactPhone,
    pharmacy_id: params.pharmacyId,
  };
}

/** What to change about a patient; what may be changed depends on the patient's status. */
export interface UpdatePatientInput {
  /** Phone number, `222-333-4444`. */
  phone?: string;
  /** Mobile phone number, `222-333-4444`. */
  cellPhone?: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Date of birth, `YYYY-MM-DD`. */
  dob?: string;
  /** Sex. */
  sex?: 'male' | 'female' | 'unknown';
  /** E-mail address. */
  email?: string;
  /** Why there is no e-mail address. */
  noEmailReason?: string;
  /** Street and number. */
  addressStreet?: string;
  /** City. */
  addressCity?: string;
  /** Name of the insurance. */
  insuranceName?: string;
  /** Number of the subscriber. */
  insuranceSubscriberNumber?: string;
  /** Cobalt's id of the insurance company. */
  insuranceProviderId?: string;
  /** Rank of the insurance. */
  insuranceSequence?: 'primary' | 'secondary' | 'tertiary';
  /** Name of the secondary insurance. */
  secondaryInsuranceName?: string;
  /** Number of its subscriber. */
  secondaryInsuranceSubscriberNumber?: string;
  /**
   * Who is responsible. Default `self`; others (1 self, 2 spouse, 3 child, 4 adopted_child, 5 step_child, and more)
   * with eClinicalWorks only.
   */
  responsibleParty?: Known<'self' | 'spouse' | 'child' | 'adopted_child' | 'step_child'>;
  /** Whether eligibility is checked. */
  checkEligibility?: boolean;
  /** Whole name of the referring provider; an older form. */
  referringProvider?: string;
  /** First name of the referring provider. */
  referringProviderFirstName?: string;
  /** Last name of the referring provider. */
  referringProviderLastName?: string;
  /** Cobalt's id of the referring provider; eClinicalWorks. */
  referringProviderId?: string;
  /** First name of the primary care provider. */
  pcpFirstName?: string;
  /** Last name of the primary care provider. */
  pcpLastName?: string;
  /**
   * Cobalt's id of the primary care provider, from referring providers or providers, dashed or not;
   * eClinicalWorks. The names are used when it is not found.
   */
  pcpId?: string;
  /** `ehrId` of the rendering provider. */
  referredToProviderId?: string;
  /** First name of the emergency contact. */
  emergencyContactFirstName?: string;
  /** Last name of the emergency contact. */
  emergencyContactLastName?: string;
  /** Relation of the emergency contact. */
  emergencyContactRelation?: string;
  /** Phone number of the emergency contact. */
  emergencyContactPhone?: string;
  /** Cobalt's id of a pharmacy. */
  pharmacyId?: string;
  /** Second line of the address. */
  addressLine2?: string;
  /** State, two letters; `DC` too. */
  addressState?: string;
  /** ZIP code, 5 digits or ZIP+4. */
  addressZip?: string;
  /** Whether the old address is kept. Default true. */
  savePreviousAddress?: boolean;
}

/** Writes UpdatePatientInput as Cobalt reads it; what is not given stays undefined. */
export function writeUpdatePatientRequest(params: UpdatePatientInput): Schemas['UpdatePatientRequest'] {
  return {
    phone: params.phone,
    cell_phone: params.cellPhone,
    first_name: params.firstName,
    last_name: params.lastName,
    dob: params.dob,
    sex: params.sex,
    email: params.email,
    no_email_reason: params.noEmailReason,
    address_street: params.addressStreet,
    address_city: params.addressCity,
    insurance_name: params.insuranceName,
    insurance_subscriber_number: params.insuranceSubscriberNumber,
    insurance_provider_id: params.insuranceProviderId,
    insurance_sequence: params.insuranceSequence,
    secondary_insurance_name: params.secondaryInsuranceName,
    secondary_insurance_subscriber_number: params.secondaryInsuranceSubscriberNumber,
    responsible_party: params.responsibleParty,
    check_eligibility: writeFlag(params.checkEligibility),
    referring_provider: params.referringProvider,
    referring_provider_first_name: params.referringProviderFirstName,
    referring_provider_last_name: params.referringProviderLastName,
    referring_provider_id: params.referringProviderId,
    pcp_first_name: params.pcpFirstName,
    pcp_last_name: params.pcpLastName,
    pcp_id: params.pcpId,
    referred_to_provider_id: params.referredToProviderId,
    emergency_contact_first_name: params.emergencyContactFirstName,
    emergency_contact_last_name: params.emergencyContactLastName,
    emergency_contact_relation: params.emergencyContactRelation,
    emergency_contact_phone: params.emergencyContactPhone,
    pharmacy_id: params.pharmacyId,
    address_line2: params.addressLine2,
    address_state: params.addressState,
    address_zip: params.addressZip,
    save_previous_address: params.savePreviousAddress,
  };
}

/** Which patients to read live. */
export interface FetchPatientsFields {
  /** How to search. Required in older revisions; send it. */
  searchBy?: 'dob' | 'name' | 'phone' | 'mrn';
  /** Date of birth, `YYYY-MM-DD`. */
  dob?: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Phone number, `222-333-4444`. */
  phone?: string;
  /** Medical record number. */
  mrn?: string;
  /** What else to read; `insurances` with eClinicalWorks only. */
  include?: readonly Known<'insurances' | 'tasks'>[];
}

/** Which patients to read live. */
export type FetchPatientsInput = FetchPatientsFields & (Required<Pick<FetchPatientsFields, 'dob'>> | Required<Pick<FetchPatientsFields, 'firstName'>> | Required<Pick<FetchPatientsFields, 'lastName'>> | Required<Pick<FetchPatientsFields, 'phone'>> | Required<Pick<FetchPatientsFields, 'mrn'>>);

/** Writes FetchPatientsInput as Cobalt reads it; what is not given stays undefined. */
export function writeFetchPatientsRequest(params: FetchPatientsInput): Schemas['FetchPatientsRequest'] {
  return {
    search_by: params.searchBy,
    dob: params.dob,
    first_name: params.firstName,
    last_name: params.lastName,
    phone: params.phone,
    mrn: params.mrn,
    include: params.include?.slice(),
  };
}

/** A payment to post. */
export interface CreatePaymentInput {
  /** The patient's medical record number. */
  patientMrn: string;
  /** Its name as the EHR has it. */
  paymentMethod: string;
  /** Your own number; not a uniqueness key. */
  referenceNumber: string;
  /** `ehrId` of the location. */
  location: string;
  /** Amount in dollars, above 0. */
  amount: number;
  /** Notes. */
  notes?: string;
  /** Day of the deposit, `YYYY-MM-DD`. Default today. */
  depositDate?: string;
}

/** Writes CreatePaymentInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreatePaymentRequest(params: CreatePaymentInput): Schemas['CreatePaymentRequest'] {
  return {
    patient_mrn: params.patientMrn,
    payment_method: params.paymentMethod,
    reference_number: params.referenceNumber,
    location: params.location,
    amount: params.amount,
    notes: params.notes,
    deposit_date: params.depositDate,
  };
}

/** What to change about a provider; at least one of the fields. */
export interface UpdateProviderInput {
  /** Whether the provider is synced. */
  status?: 'active' | 'inactive';
  /** Whether the provider is left out of availability. */
  hideInAvailability?: boolean;
  /** Working hours by day. */
  hours?: readonly ProviderHoursInput[];
}

/** Writes UpdateProviderInput as Cobalt reads it; what is not given stays undefined. */
export function writeUpdateProviderRequest(params: UpdateProviderInput): Schemas['UpdateProviderRequest'] {
  return {
    status: params.status,
    hide_in_availability: writeFlag(params.hideInAvailability),
    hours: params.hours?.map((item) => writeProviderHoursRequest(item)),
  };
}

/** One day's working hours, to be set. */
export interface ProviderHoursInput {
  /** Name of the day. */
  day: 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';
  /** The day's shifts. */
  shifts: readonly ShiftInput[];
}

/** Writes ProviderHoursInput as Cobalt reads it; what is not given stays undefined. */
export function writeProviderHoursRequest(params: ProviderHoursInput): Schemas['ProviderHoursRequest'] {
  return {
    day: params.day,
    shifts: params.shifts.map((item) => writeShiftRequest(item)),
  };
}

/** One shift, to be set. */
export interface ShiftInput {
  /** `THH:MM:SS` in the clinic's EHR time zone. */
  start: string;
  /** `THH:MM:SS` in the clinic's EHR time zone. */
  end: string;
  /** Where; `ehrId` of a known location. */
  facilityId?: string;
  /** Name of that location; Cobalt fills it in. */
  facilityName?: string;
  /** First day, `YYYY-MM-DDT00:00:00`. */
  setStartDate?: string;
  /** Last day, `YYYY-MM-DDT00:00:00`. */
  setEndDate?: string;
  /** Description of the set of hours. */
  setDescription?: string;
  /** How the shift repeats. */
  setRecur?: ShiftRecurrenceInput;
  /** Limits by visit type. */
  visitTypeRules?: readonly VisitTypeRuleInput[];
}

/** Writes ShiftInput as Cobalt reads it; what is not given stays undefined. */
export function writeShiftRequest(params: ShiftInput): Schemas['ShiftRequest'] {
  return {
    start: params.start,
    end: params.end,
    facility_id: params.facilityId,
    facility_name: params.facilityName,
    set_start_date: params.setStartDate,
    set_end_date: params.setEndDate,
    set_description: params.setDescription,
    set_recur: params.setRecur && writeShiftRecurrenceRequest(params.setRecur),
    visit_type_rules: params.visitTypeRules?.map((item) => writeVisitTypeRuleRequest(item)),
  };
}

/** How a shift is to repeat. */
export interface ShiftRecurrenceInput {
  /** First day. */
  recStartDate?: string;
  /** Last day. */
  recEndDate?: string;
  /** Unit of the interval. */
  recurIntervalType?: Known<'days'>;
  /** Length of the interval in its unit. */
  recurIntervalAmount?: number;
  /** The interval in words. */
  recurIntervalDescription?: string;
}

/** Writes ShiftRecurrenceInput as Cobalt reads it; what is not given stays undefined. */
export function writeShiftRecurrenceRequest(params: ShiftRecurrenceInput): Schemas['ShiftRecurrenceRequest'] {
  return {
    rec_start_date: params.recStartDate,
    rec_end_date: params.recEndDate,
    recur_interval_type: params.recurIntervalType,
    recur_interval_amount: params.recurIntervalAmount,
    recur_interval_description: params.recurIntervalDescription,
  };
}

/** How many visits of a type a shift is to take. */
export interface VisitTypeRuleInput {
  /** From. */
  startTime?: string;
  /** Until. */
  endTime?: string;
  /** Most visits. */
  totalVisits?: number;
  /** Which visit type. */
  visitTypeId?: string;
  /** Its description. */
  visitTypeDesc?: string;
}

/** Writes VisitTypeRuleInput as Cobalt reads it; what is not given stays undefined. */
export function writeVisitTypeRuleRequest(params: VisitTypeRuleInput): Schemas['VisitTypeRuleRequest'] {
  return {
    start_time: params.startTime,
    end_time: params.endTime,
    total_visits: params.totalVisits,
    visit_type_id: params.visitTypeId,
    visit_type_desc: params.visitTypeDesc,
  };
}

/** Query of listReferringProviders. */
export interface ListReferringProvidersParams {
  /** Part of the first name, in any case. */
  firstName?: string;
  /** Part of the last name, in any case. */
  lastName?: string;
  /** Phone number, in any format. */
  phone?: string;
  /** Fax number, in any format. */
  fax?: string;
  /** National Provider Identifier, whole. */
  npi?: string;
}

/** Writes ListReferringProvidersParams as Cobalt reads it; what is not given stays undefined. */
export function writeListReferringProvidersQuery(params: ListReferringProvidersParams): NonNullable<operations['listReferringProviders']['parameters']['query']> {
  return {
    first_name: params.firstName,
    last_name: params.lastName,
    phone: params.phone,
    fax: params.fax,
    npi: params.npi,
  };
}

/** A referring provider to create. */
export interface CreateReferringProviderInput {
  /** First name. */
  firstName: string;
  /** Last name. */
  lastName: string;
  /** National Provider Identifier; the EHR checks it. */
  npi: string;
  /** Phone number, `222-333-4444`. */
  phone?: string;
  /** Fax number, `222-333-4444`. */
  fax?: string;
  /** E-mail address. */
  email?: string;
  /** Street and number. */
  address?: string;
  /** City. */
  city?: string;
  /** State. */
  state?: string;
  /** ZIP code. */
  zipCode?: string;
}

/** Writes CreateReferringProviderInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreateReferringProviderRequest(params: CreateReferringProviderInput): Schemas['CreateReferringProviderRequest'] {
  return {
    first_name: params.firstName,
    last_name: params.lastName,
    npi: params.npi,
    phone: params.phone,
    fax: params.fax,
    email: params.email,
    address: params.address,
    city: params.city,
    state: params.state,
    zip_code: params.zipCode,
  };
}

/** Query of listReferrals. */
export interface ListReferralsParams {
  /** First day, `YYYY-MM-DD`. */
  startDate: string;
  /** Last day, `YYYY-MM-DD`. */
  endDate: string;
  /** Only this patient's, by medical record number. */
  patientMrn?: string;
  /** Only with this status. */
  status?: string;
  /** Only with this priority. */
  priority?: 'routine' | 'urgent' | 'stat';
  /** To the practice, or from it. */
  direction?: 'incoming' | 'outgoing';
  /** Only the one with this id in the EHR. */
  ehrId?: string;
  /** Which page, from 1. Default 1. */
  page?: number;
  /** Items per page, at most 100. Default 100. */
  pageSize?: number;
  /** Oldest first, by when it was made. Default newest referral date first. */
  sort?: 'created_at';
}

/** Writes ListReferralsParams as Cobalt reads it; what is not given stays undefined. */
export function writeListReferralsQuery(params: ListReferralsParams): NonNullable<operations['listReferrals']['parameters']['query']> {
  return {
    start_date: params.startDate,
    end_date: params.endDate,
    patient_mrn: params.patientMrn,
    status: params.status,
    priority: params.priority,
    direction: params.direction,
    ehr_id: params.ehrId,
    page: params.page,
    page_size: params.pageSize,
    sort: params.sort,
  };
}

/** A referral to create. */
export interface CreateReferralInput {
  /** The patient's medical record number. */
  patientMrn: string;
  /** `ehrId` of who refers; `0`: none. */
  referringFromProviderEhrId: string;
  /** `ehrId` of who is referred to; `0`: none. */
  referringToProviderEhrId: string;
  /** To the practice, or from it. */
  direction: 'incoming' | 'outgoing';
  /** How soon. */
  priority: Known<'routine' | 'urgent' | 'stat'>;
  /** Why. */
  reason: string;
  /** Diagnoses as codes of ICD-10. */
  diagnosisCodes?: readonly string[];
  /** Documents to go along. */
  documents?: readonly ReferralDocumentInput[];
}

/** Writes CreateReferralInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreateReferralRequest(params: CreateReferralInput): Schemas['CreateReferralRequest'] {
  return {
    patient_mrn: params.patientMrn,
    referring_from_provider_ehr_id: params.referringFromProviderEhrId,
    referring_to_provider_ehr_id: params.referringToProviderEhrId,
    direction: params.direction,
    priority: params.priority,
    reason: params.reason,
    diagnosis_codes: params.diagnosisCodes?.slice(),
    documents: params.documents?.map((item) => writeReferralDocumentRequest(item)),
  };
}

/** A document of a referral. */
export interface ReferralDocumentInput {
  /** Its name, with extension. */
  filename: string;
  /** Its bytes, as base64. */
  contentBase64: string;
}

/** Writes ReferralDocumentInput as Cobalt reads it; what is not given stays undefined. */
export function writeReferralDocumentRequest(params: ReferralDocumentInput): Schemas['ReferralDocumentRequest'] {
  return {
    filename: params.filename,
    content_base64: params.contentBase64,
  };
}

/** The one setting that can be changed. */
export interface UpdateSettingsInput {
  /** Your own label of the connection, echoed in every webhook. */
  accessTokenReferenceId: string;
}

/** Writes UpdateSettingsInput as Cobalt reads it; what is not given stays undefined. */
export function writeUpdateSettingsRequest(params: UpdateSettingsInput): Schemas['UpdateSettingsRequest'] {
  return {
    access_token_reference_id: params.accessTokenReferenceId,
  };
}

/** A task to create. */
export interface CreateTaskInput {
  /** What is to be done. */
  description: string;
  /** The patient's medical record number. */
  patientMrn: string;
  /** What it is about; some EHRs require it. */
  subject?: string;
  /** Id in the EHR of who is to do it; some EHRs require it. */
  assigneeUserId?: string;
  /** Type of the phone call; some EHRs require it. */
  phoneCallTypeId?: string;
  /** Who else is told. */
  notifyList?: readonly string[];
}

/** Writes CreateTaskInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreateTaskRequest(params: CreateTaskInput): Schemas['CreateTaskRequest'] {
  return {
    description: params.description,
    patient_mrn: params.patientMrn,
    subject: params.subject,
    assignee_user_id: params.assigneeUserId,
    phone_call_type_id: params.phoneCallTypeId,
    notify_list: params.notifyList?.slice(),
  };
}

/** A note of a task. */
export interface CreateTaskNoteInput {
  /** Id of the task in the EHR, from its event or a live fetch. */
  emrTaskId: string;
  /** The note. */
  note: string;
}

/** Writes CreateTaskNoteInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreateTaskNoteRequest(params: CreateTaskNoteInput): Schemas['CreateTaskNoteRequest'] {
  return {
    emr_task_id: params.emrTaskId,
    note: params.note,
  };
}

/** A telephone encounter to create. */
export interface CreateTelephoneEncounterInput {
  /** The patient's medical record number. */
  patientMrn: string;
  /** `ehrId` of the provider, who is synced. */
  providerId: string;
  /** `ehrId` of the location. */
  locationId: string;
  /** Id in the EHR of the staff member (older: provider) who is to answer. */
  assignedToId: string;
  /** Why, in at most 50 characters. */
  reason?: string;
  /** Medication to refill: part of its name, in any case, 2 to 50 characters. */
  refillMedicationName?: string;
  /** `ehrId` of the pharmacy. */
  pharmacyEhrId?: string;
}

/** Writes CreateTelephoneEncounterInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreateTelephoneEncounterRequest(params: CreateTelephoneEncounterInput): Schemas['CreateTelephoneEncounterRequest'] {
  return {
    patient_mrn: params.patientMrn,
    provider_id: params.providerId,
    location_id: params.locationId,
    assigned_to_id: params.assignedToId,
    reason: params.reason,
    refill_medication_name: params.refillMedicationName,
    pharmacy_ehr_id: params.pharmacyEhrId,
  };
}

/** A line for the log of a telephone encounter. */
export interface CreateTelephoneEncounterActionInput {
  /** Id of the encounter in the EHR. */
  emrAppointmentId: string;
  /** The line. */
  text: string;
  /** Whether it is urgent. */
  isHighPriority?: boolean;
}

/** Writes CreateTelephoneEncounterActionInput as Cobalt reads it; what is not given stays undefined. */
export function writeCreateTelephoneEncounterActionRequest(params: CreateTelephoneEncounterActionInput): Schemas['CreateTelephoneEncounterActionRequest'] {
  return {
    emr_appointment_id: params.emrAppointmentId,
    text: params.text,
    is_high_priority: writeFlag(params.isHighPriority),
  };
}

/** The URL that events go to. */
export interface RegisterWebhookInput {
  /** Address of your webhook route; https. */
  webhookUrl: string;
}

/** Writes RegisterWebhookInput as Cobalt reads it; what is not given stays undefined. */
export function writeRegisterWebhookRequest(params: RegisterWebhookInput): Schemas['RegisterWebhookRequest'] {
  return {
    webhook_url: params.webhookUrl,
  };
}

/** Query of listWebhookEvents. */
export interface ListWebhookEventsParams {
  /** Only events of this job. */
  jobId?: string;
  /** Only events of this type. */
  eventType?: Known<EventType>;
  /** Only events whose delivery to the registered URL went this way. An older revision calls it `status`. */
  deliveryStatus?: 'success' | 'failed';
  /** Created on or after this day, `YYYY-MM-DD`. */
  startDate?: string;
  /** Created on or before this day, `YYYY-MM-DD`. */
  endDate?: string;
  /** Which page, from 1. Default 1. */
  page?: number;
  /** Events per page, at most 100. Default 50, though the schema's sample has 100; send it. */
  pageSize?: number;
  /** Oldest first (`created_at`) or newest first. Default `-created_at`. */
  sort?: 'created_at' | '-created_at';
}

/** Writes ListWebhookEventsParams as Cobalt reads it; what is not given stays undefined. */
export function writeListWebhookEventsQuery(params: ListWebhookEventsParams): NonNullable<operations['listWebhookEvents']['parameters']['query']> {
  return {
    job_id: params.jobId,
    event_type: params.eventType,
    delivery_status: params.deliveryStatus,
    start_date: params.startDate,
    end_date: params.endDate,
    page: params.page,
    page_size: params.pageSize,
    sort: params.sort,
  };
}
