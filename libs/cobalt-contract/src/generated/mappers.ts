// Generated from openapi.yaml by scripts/generate.mjs: change that, then `npm run generate`.
import { readFlag, readId, readInteger, readList, readOptionalId, writeFlag } from '../normal-forms.js';
import type { components, operations } from './schema.js';

type Schemas = components['schemas'];

/** What a linked account is set up with. */
export interface Settings {
  /** Your own label of the connection, echoed in every webhook. */
  accessTokenReferenceId: string | null;
  /** The account's visit types. The schema says strings, the example has objects. */
  visitTypes: CodedValue[];
  /** The account's visit statuses. */
  visitStatuses: CodedValue[];
  /** Fields that a new patient must have here. */
  requiredPatientFields: string[];
  /** IANA time zone of the account. */
  timezone: string | null;
}

/** Reads Settings as Cobalt sends it; unknown fields are dropped. */
export function readSettings(wire: Schemas['Settings']): Settings {
  return {
    accessTokenReferenceId: readOptionalId(wire.access_token_reference_id),
    visitTypes: readList(wire.visit_types, readCodedValue, 'Settings.visit_types'),
    visitStatuses: readList(wire.visit_statuses, readCodedValue, 'Settings.visit_statuses'),
    requiredPatientFields: readList(wire.required_patient_fields, (item: string) => item, 'Settings.required_patient_fields'),
    timezone: wire.timezone ?? null,
  };
}

/** A code of the account and what it means. */
export interface CodedValue {
  /** The code itself. */
  code: string;
  /** What it means. */
  description?: string | undefined;
}

/** Reads CodedValue as Cobalt sends it; unknown fields are dropped. */
export function readCodedValue(wire: Schemas['CodeOrText']): CodedValue {
  if (typeof wire === 'string') return { code: wire, description: undefined };
  return {
    code: readId(wire.code, 'CodedValue.code'),
    description: wire.description ?? undefined,
  };
}

/** The settings after a change. */
export interface UpdatedSettings {
  /** The label as it is now. */
  accessTokenReferenceId: string;
}

/** Reads UpdatedSettings as Cobalt sends it; unknown fields are dropped. */
export function readUpdatedSettings(wire: Schemas['UpdatedSettings']): UpdatedSettings {
  return {
    accessTokenReferenceId: readId(wire.access_token_reference_id, 'UpdatedSettings.access_token_reference_id'),
  };
}

/** A provider of the practice. */
export interface Provider {
  /** Cobalt's id, for changes of the provider; missing in the oldest revision. */
  id: string | null;
  /** The id in the EHR, for bodies that go to the EHR. */
  ehrId: string;
  /** As the EHR writes it, for example `Doe, John`. */
  name: string;
  /** National Provider Identifier. */
  npi: string | null;
  /** IANA time zone. */
  timezone: string | null;
  /** `active` or `inactive`; missing in the oldest revision. */
  status: string | null;
  /** Whether the provider is left out of availability. */
  hideInAvailability: boolean | null;
  /** Working hours by day. */
  hours: ProviderHours[];
}

/** Reads Provider as Cobalt sends it; unknown fields are dropped. */
export function readProvider(wire: Schemas['Provider']): Provider {
  return {
    id: readOptionalId(wire.id),
    ehrId: readId(wire.ehr_id, 'Provider.ehr_id'),
    name: wire.name,
    npi: readOptionalId(wire.npi),
    timezone: wire.timezone ?? null,
    status: wire.status ?? null,
    hideInAvailability: readFlag(wire.hide_in_availability),
    hours: readList(wire.hours, readProviderHours, 'Provider.hours'),
  };
}

/** One day's working hours. */
export interface ProviderHours {
  /** Name of the day. */
  day: string;
  /** The day's shifts. */
  shifts: Shift[];
}

/** Reads ProviderHours as Cobalt sends it; unknown fields are dropped. */
export function readProviderHours(wire: Schemas['ProviderHours']): ProviderHours {
  return {
    day: wire.day,
    shifts: readList(wire.shifts, readShift, 'ProviderHours.shifts'),
  };
}

/** One shift of a provider. */
export interface Shift {
  /** `THH:MM:SS` in the clinic's EHR time zone. */
  start: string;
  /** `THH:MM:SS` in the clinic's EHR time zone. */
  end: string;
  /** Where; a location. */
  facilityId: string | null;
  /** Name of that location. */
  facilityName: string | null;
  /** First day, `YYYY-MM-DDT00:00:00`. */
  setStartDate: string | null;
  /** Last day, `YYYY-MM-DDT00:00:00`. */
  setEndDate: string | null;
  /** Description of the set of hours. */
  setDescription: string | null;
  /** How the shift repeats. */
  recurrence: ShiftRecurrence | null;
  /** Limits by visit type. */
  visitTypeRules: VisitTypeRule[];
}

/** Reads Shift as Cobalt sends it; unknown fields are dropped. */
export function readShift(wire: Schemas['Shift']): Shift {
  return {
    start: wire.start,
    end: wire.end,
    facilityId: readOptionalId(wire.facility_id),
    facilityName: wire.facility_name ?? null,
    setStartDate: wire.set_start_date ?? null,
    setEndDate: wire.set_end_date ?? null,
    setDescription: wire.set_description ?? null,
    recurrence: wire.recurrence ? readShiftRecurrence(wire.recurrence) : null,
    visitTypeRules: readList(wire.visit_type_rules, readVisitTypeRule, 'Shift.visit_type_rules'),
  };
}

/** How a shift repeats. */
export interface ShiftRecurrence {
  /** First day. */
  recStartDate: string | null;
  /** Unit of the interval. */
  recurIntervalType: string | null;
  /** Length of the interval in its unit. */
  recurIntervalAmount: number | null;
  /** The interval in words. */
  recurIntervalDescription: string | null;
}

/** Reads ShiftRecurrence as Cobalt sends it; unknown fields are dropped. */
export function readShiftRecurrence(wire: Schemas['ShiftRecurrence']): ShiftRecurrence {
  return {
    recStartDate: wire.rec_start_date ?? null,
    recurIntervalType: wire.recur_interval_type ?? null,
    recurIntervalAmount: readInteger(wire.recur_interval_amount),
    recurIntervalDescription: wire.recur_interval_description ?? null,
  };
}

/** How many visits of a type a shift takes. */
export interface VisitTypeRule {
  /** From. */
  startTime: string | null;
  /** Until. */
  endTime: string | null;
  /** Most visits. */
  totalVisits: number | null;
  /** Which visit type. */
  visitTypeId: string | null;
  /** Its description. */
  visitTypeDesc: string | null;
}

/** Reads VisitTypeRule as Cobalt sends it; unknown fields are dropped. */
export function readVisitTypeRule(wire: Schemas['VisitTypeRule']): VisitTypeRule {
  return {
    startTime: wire.start_time ?? null,
    endTime: wire.end_time ?? null,
    totalVisits: readInteger(wire.total_visits),
    visitTypeId: readOptionalId(wire.visit_type_id),
    visitTypeDesc: wire.visit_type_desc ?? null,
  };
}

/** A location of the practice. */
export interface Location {
  /** Cobalt's id, for changes of the location. */
  id: string;
  /** The id in the EHR, for bodies that go to the EHR. */
  ehrId: string;
  /** Name of the location. */
  name: string;
  /** Postal address. */
  address: Address | null;
  /** Phone number. */
  phone: string | null;
  /** Fax number. */
  fax: string | null;
  /** `active` or `inactive`. */
  status: string | null;
}

/** Reads Location as Cobalt sends it; unknown fields are dropped. */
export function readLocation(wire: Schemas['Location']): Location {
  return {
    id: readId(wire.id, 'Location.id'),
    ehrId: readId(wire.ehr_id, 'Location.ehr_id'),
    name: wire.name,
    address: wire.address ? readAddress(wire.address) : null,
    phone: wire.phone ?? null,
    fax: wire.fax ?? null,
    status: wire.status ?? null,
  };
}

/** A postal address. */
export interface Address {
  /** First line. */
  address1: string | null;
  /** Second line. */
  address2: string | null;
  /** City. */
  city: string | null;
  /** State. */
  state: string | null;
  /** ZIP code. */
  zip: string | null;
}

/** Reads Address as Cobalt sends it; unknown fields are dropped. */
export function readAddress(wire: Schemas['Address']): Address {
  return {
    address1: wire.address1 ?? null,
    address2: wire.address2 ?? null,
    city: wire.city ?? null,
    state: wire.state ?? null,
    zip: readOptionalId(wire.zip),
  };
}

/** A patient as the list has it. */
export interface Patient {
  /** Cobalt's id, which changes of the patient need. */
  id: string | null;
  /** The id in the EHR. */
  ehrId: string | null;
  /** Medical record number. */
  mrn: string;
  /** First name. */
  firstName: string;
  /** Last name. */
  lastName: string;
  /** Date of birth, `YYYY-MM-DD`. */
  dob: string | null;
  /** `male`, `female` or `unknown`. */
  sex: string | null;
  /** Phone number. */
  phone: string | null;
}

/** Reads Patient as Cobalt sends it; unknown fields are dropped. */
export function readPatient(wire: Schemas['Patient']): Patient {
  return {
    id: readOptionalId(wire.id),
    ehrId: readOptionalId(wire.ehr_id),
    mrn: readId(wire.mrn, 'Patient.mrn'),
    firstName: wire.first_name,
    lastName: wire.last_name,
    dob: wire.dob ?? null,
    sex: wire.sex ?? null,
    phone: wire.phone ?? null,
  };
}

/** Where a page stands among all pages. */
export interface Pagination {
  /** This page, from 1. */
  page: number;
  /** Most items on a page. */
  pageSize: number;
  /** How many pages there are. */
  totalPages: number;
  /** How many items there are. */
  totalCount: number;
}

/** Reads Pagination as Cobalt sends it; unknown fields are dropped. */
export function readPagination(wire: Schemas['Pagination']): Pagination {
  return {
    page: (wire.current_page ?? wire.page) as number,
    pageSize: wire.page_size,
    totalPages: wire.total_pages,
    totalCount: (wire.total_count ?? wire.total_records) as number,
  };
}

/** An appointment. Which fields are filled depends on the EHR. */
export interface Appointment {
  /** Cobalt's id. */
  id: string;
  /** The id in the EHR. */
  ehrAppointmentId: string | null;
  /** Start, ISO 8601 with offset. */
  datetime: string;
  /** Length in minutes. */
  duration: number | null;
  /** One of the account's visit statuses, or a state of Cobalt's own. */
  status: string | null;
  /** Visit type. */
  appointmentType: string | null;
  /** `office` or `telemedicine`. */
  appointmentMode: string | null;
  /** Where. */
  location: string | null;
  /** Reason for the visit. */
  reason: string | null;
  /** Kind of complaint. */
  complaintType: string | null;
  /** The patient's whole name. */
  patientName: string | null;
  /** The patient's first name. */
  patientFirstName: string | null;
  /** The patient's last name. */
  patientLastName: string | null;
  /** The patient's medical record number. */
  patientMrn: string | null;
  /** The patient's id in the EHR. */
  patientEhrId: string | null;
  /** The patient's date of birth, `YYYY-MM-DD`. */
  patientDob: string | null;
  /** The patient's gender; in lists. */
  patientGender: string | null;
  /** The patient's sex; in single appointments. */
  patientSex: string | null;
  /** The patient's phone number. */
  patientPhone: string | null;
  /** The provider's id in the EHR. */
  providerEhrId: string | null;
  /** The provider's name. */
  providerName: string | null;
  /** The provider's National Provider Identifier. */
  providerNpi: string | null;
  /** The secondary provider's id in the EHR. */
  secondaryProviderEhrId: string | null;
  /** Name of the insurance. */
  insurance: string | null;
  /** Number of the insurance. */
  insuranceNumber: string | null;
  /** Group number of the insurance. */
  insuranceGroupNumber: string | null;
  /** Who is insured. */
  insuranceSubscriber: string | null;
  /** Name of the secondary insurance. */
  secondaryInsurance: string | null;
  /** Number of the secondary insurance. */
  secondaryInsuranceNumber: string | null;
  /** Insurances; the shape is not documented. */
  insurances: unknown[];
  /** Diagnoses; the shape is not documented. */
  diagnoses: unknown[];
  /** Medications; the shape is not documented. */
  medications: unknown[];
  /** Note of the appointment. */
  note: string | null;
  /** Progress note, when asked for. */
  progressNote: string | null;
  /** When the appointment was made. */
  createdAt: string | null;
  /** Where the record comes from. */
  objectMetadata: ObjectMetadata | null;
}

/** Reads Appointment as Cobalt sends it; unknown fields are dropped. */
export function readAppointment(wire: Schemas['Appointment']): Appointment {
  return {
    id: readId(wire.id, 'Appointment.id'),
    ehrAppointmentId: readOptionalId(wire.ehr_appointment_id),
    datetime: wire.datetime,
    duration: readInteger(wire.duration),
    status: wire.status ?? null,
    appointmentType: wire.appointment_type ?? null,
    appointmentMode: wire.appointment_mode ?? null,
    location: readOptionalId(wire.location),
    reason: wire.reason ?? null,
    complaintType: wire.complaint_type ?? null,
    patientName: wire.patient_name ?? null,
    patientFirstName: wire.patient_first_name ?? null,
    patientLastName: wire.patient_last_name ?? null,
    patientMrn: readOptionalId(wire.patient_mrn),
    patientEhrId: readOptionalId(wire.patient_ehr_id),
    patientDob: wire.patient_dob ?? null,
    patientGender: wire.patient_gender ?? null,
    patientSex: wire.patient_sex ?? null,
    patientPhone: wire.patient_phone ?? null,
    providerEhrId: readOptionalId(wire.provider_ehr_id),
    providerName: wire.provider_name ?? null,
    providerNpi: readOptionalId(wire.provider_npi),
    secondaryProviderEhrId: readOptionalId(wire.secondary_provider_ehr_id),
    insurance: wire.insurance ?? null,
    insuranceNumber: readOptionalId(wire.insurance_number),
    insuranceGroupNumber: readOptionalId(wire.insurance_group_number),
    insuranceSubscriber: wire.insurance_subscriber ?? null,
    secondaryInsurance: wire.secondary_insurance ?? null,
    secondaryInsuranceNumber: readOptionalId(wire.secondary_insurance_number),
    insurances: readList(wire.insurances, (item: unknown) => item, 'Appointment.insurances'),
    diagnoses: readList(wire.diagnoses, (item: unknown) => item, 'Appointment.diagnoses'),
    medications: readList(wire.medications, (item: unknown) => item, 'Appointment.medications'),
    note: wire.note ?? null,
    progressNote: wire.progress_note ?? null,
    createdAt: wire.created_at ?? null,
    objectMetadata: wire.object_metadata ? readObjectMetadata(wire.object_metadata) : null,
  };
}

/** Where a record comes from. */
export interface ObjectMetadata {
  /** `cobalt_operation`, or another source. */
  source: string | null;
  /** When the record was made. */
  createdAt: string | null;
}

/** Reads ObjectMetadata as Cobalt sends it; unknown fields are dropped. */
export function readObjectMetadata(wire: Schemas['ObjectMetadata']): ObjectMetadata {
  return {
    source: wire.source ?? null,
    createdAt: wire.created_at ?? null,
  };
}

/** What a link token is asked for with. */
export interface CreateLinkTokenInput {
  /** Your own id of the end user; never an e-mail address or phone number. */
  userId: string;
  /** Your own id of the clinic or hospital. */
  orgId: string;
  /** The EHR, only to create the organisation when `org_id` is unknown to Cobalt. Values come from Cobalt support. */
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

/** The settings that can be changed. */
export interface UpdateSettingsInput {
  /** Your own label of the connection. */
  accessTokenReferenceId: string;
}

/** Writes UpdateSettingsInput as Cobalt reads it; what is not given stays undefined. */
export function writeUpdateSettingsRequest(params: UpdateSettingsInput): Schemas['UpdateSettingsRequest'] {
  return {
    access_token_reference_id: params.accessTokenReferenceId,
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
  /** Which page, from 1. */
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
