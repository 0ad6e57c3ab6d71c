// Generated from openapi/ by scripts/generate.mjs: change that, then `npm run generate`.
import type { Known } from '../known.js';
import type { EventType } from './events.js';
import { readAny, readCount, readFlag, readId, readIds, readInteger, readList, readNumber, readOptional, readOptionalId, readText, readTexts } from '../normal-forms.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];

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
  status: Known<'pending' | 'failed' | 'scheduled' | 'completed'> | null;
  /** Visit type. */
  appointmentType: string | null;
  /** Where it takes place. */
  appointmentMode: Known<'office' | 'telemedicine'> | null;
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
  /** Who made it; in live fetches by `mrn`. */
  createdBy: string | null;
  /** Where the record comes from. */
  objectMetadata: ObjectMetadata | null;
}

/** Reads Appointment as Cobalt sends it; unknown fields are dropped. */
export function readAppointment(wire: Schemas['Appointment']): Appointment {
  return {
    id: readId(wire.id, 'Appointment.id'),
    ehrAppointmentId: readOptionalId(wire.ehr_appointment_id),
    datetime: readText(wire.datetime, 'Appointment.datetime'),
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
    insurances: readAny(wire.insurances, 'Appointment.insurances'),
    diagnoses: readAny(wire.diagnoses, 'Appointment.diagnoses'),
    medications: readAny(wire.medications, 'Appointment.medications'),
    note: wire.note ?? null,
    progressNote: wire.progress_note ?? null,
    createdAt: wire.created_at ?? null,
    createdBy: wire.created_by ?? null,
    objectMetadata: readOptional(wire.object_metadata, readObjectMetadata),
  };
}

/** Where a record comes from. */
export interface ObjectMetadata {
  /** What made it. */
  source: Known<'cobalt_operation'> | null;
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

/** An appointment that is being booked. */
export interface CreatedAppointment {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the appointment. */
  appointmentId: string;
  /** The job that books it. */
  jobId: string | null;
}

/** Reads CreatedAppointment as Cobalt sends it; unknown fields are dropped. */
export function readCreatedAppointment(wire: Schemas['CreatedAppointment']): CreatedAppointment {
  return {
    message: wire.message ?? wire.data?.message ?? null,
    appointmentId: readId(wire.appointment_id ?? wire.data?.appointment_id, 'CreatedAppointment.appointment_id'),
    jobId: readOptionalId(wire.job_id ?? wire.data?.job_id),
  };
}

/** That a change was taken; `jobId` is there when it goes on in the background. */
export interface Acknowledgement {
  /** What Cobalt says about it. */
  message: string | null;
  /** The job that carries it out. */
  jobId: string | null;
}

/** Reads Acknowledgement as Cobalt sends it; unknown fields are dropped. */
export function readAcknowledgement(wire: Schemas['Acknowledgement']): Acknowledgement {
  return {
    message: wire.message ?? null,
    jobId: readOptionalId(wire.job_id),
  };
}

/** A live read of the EHR that was begun. */
export interface StartedFetch {
  /** What Cobalt says about it. */
  message: string | null;
  /** The job; its event brings the result. */
  jobId: string;
}

/** Reads StartedFetch as Cobalt sends it; unknown fields are dropped. */
export function readStartedFetch(wire: Schemas['StartedFetch']): StartedFetch {
  return {
    message: wire.message ?? null,
    jobId: readId(wire.job_id ?? wire.job_execution_id, 'StartedFetch.job_id'),
  };
}

/** Free time of providers. */
export interface Availability {
  /** The free slots. */
  slots: AvailabilitySlot[];
  /** IANA time zone of the account. */
  timezone: string | null;
}

/** Reads Availability as Cobalt sends it; unknown fields are dropped. */
export function readAvailability(wire: Schemas['Availability']): Availability {
  return {
    slots: readList(wire.results?.availability, readAvailabilitySlot, 'Availability.results'),
    timezone: wire.timezone ?? null,
  };
}

/** A free slot of a provider. */
export interface AvailabilitySlot {
  /** 1 (Monday) to 7 (ISO 8601). */
  dayOfWeek: number | null;
  /** Day, `YYYY-MM-DD`. */
  date: string | null;
  /** Length in words. */
  durationString: string | null;
  /** Start, ISO 8601 with offset. */
  rangeStart: string;
  /** End, ISO 8601 with offset. */
  rangeEnd: string;
  /** The provider's id in the EHR. */
  providerId: string | null;
  /** The provider's name. */
  providerName: string | null;
  /** Where, if the EHR has it. */
  facilityId: string | null;
  /** Name of the place. */
  facilityName: string | null;
  /** Short name of the time zone. */
  timezoneAbbr: string | null;
  /** Visit type; with `slots` and `equal_slots`. */
  visitType: string | null;
  /** Visits still free; with `slots` and `equal_slots`. */
  availableAppointments: number | null;
  /** Most visits; with `slots` and `equal_slots`. */
  maxVisits: number | null;
}

/** Reads AvailabilitySlot as Cobalt sends it; unknown fields are dropped. */
export function readAvailabilitySlot(wire: Schemas['AvailabilitySlot']): AvailabilitySlot {
  return {
    dayOfWeek: readInteger(wire.day_of_week),
    date: wire.date ?? null,
    durationString: wire.duration_string ?? null,
    rangeStart: readText(wire.range_start, 'AvailabilitySlot.range_start'),
    rangeEnd: readText(wire.range_end, 'AvailabilitySlot.range_end'),
    providerId: readOptionalId(wire.provider_id),
    providerName: wire.provider_name ?? null,
    facilityId: readOptionalId(wire.facility_id),
    facilityName: wire.facility_name ?? null,
    timezoneAbbr: wire.timezone_abbr ?? null,
    visitType: wire.visit_type ?? null,
    availableAppointments: readInteger(wire.available_appointments),
    maxVisits: readInteger(wire.max_visits),
  };
}

/** A claim. Line items, payments and billing activity exist, but their shapes are not available. */
export interface Claim {
  /** Cobalt's id. */
  id: string;
  /** The id in the EHR. */
  emrClaimId: string | null;
  /** The appointment's id in the EHR. */
  emrAppointmentId: string | null;
  /** Date of service, `YYYY-MM-DD`. */
  serviceDate: string | null;
  /** Date of the claim, `YYYY-MM-DD`. */
  claimDate: string | null;
  /** Status as a code. */
  claimStatus: string | null;
  /** Status in words. */
  claimStatusDescription: string | null;
  /** Type. */
  claimType: string | null;
  /** Whether it is void, as Cobalt has it. */
  voidFlag: unknown;
  /** The patient's id in the EHR. */
  emrPatientId: string | null;
  /** The patient's name. */
  patientName: string | null;
  /** The provider's id in the EHR. */
  emrProviderId: string | null;
  /** The provider's name. */
  providerName: string | null;
  /** Charged, in dollars. */
  totalCharge: number | null;
  /** Paid, in dollars. */
  totalPayment: number | null;
  /** Paid, net, in dollars. */
  netPayment: number | null;
  /** Open, in dollars. */
  balance: number | null;
  /** Adjusted, net, in dollars. */
  netAdjustment: number | null;
  /** The patient's share, in dollars. */
  patientResponsibility: number | null;
  /** Insurances that pay. */
  insurances: ClaimInsurance[];
  /** The amounts once more. */
  balances: ClaimBalances | null;
}

/** Reads Claim as Cobalt sends it; unknown fields are dropped. */
export function readClaim(wire: Schemas['Claim']): Claim {
  return {
    id: readId(wire.id, 'Claim.id'),
    emrClaimId: readOptionalId(wire.emr_claim_id),
    emrAppointmentId: readOptionalId(wire.emr_appointment_id),
    serviceDate: wire.service_date ?? null,
    claimDate: wire.claim_date ?? null,
    claimStatus: readOptionalId(wire.claim_status),
    claimStatusDescription: wire.claim_status_description ?? null,
    claimType: readOptionalId(wire.claim_type),
    voidFlag: wire.void_flag ?? null,
    emrPatientId: readOptionalId(wire.emr_patient_id),
    patientName: wire.patient_name ?? null,
    emrProviderId: readOptionalId(wire.emr_provider_id),
    providerName: wire.provider_name ?? null,
    totalCharge: readNumber(wire.total_charge),
    totalPayment: readNumber(wire.total_payment),
    netPayment: readNumber(wire.net_payment),
    balance: readNumber(wire.balance),
    netAdjustment: readNumber(wire.net_adjustment),
    patientResponsibility: readNumber(wire.patient_responsibility),
    insurances: readList(wire.insurances, readClaimInsurance, 'Claim.insurances'),
    balances: readOptional(wire.balances, readClaimBalances),
  };
}

/** An insurance that pays for a claim. */
export interface ClaimInsurance {
  /** Its id in the EHR. */
  insuranceId: string | null;
  /** Its name. */
  insuranceName: string | null;
  /** Its type. */
  insuranceType: string | null;
  /** Its rank, as a code. */
  claimIndicator: string | null;
  /** Its rank, in words. */
  claimIndicatorDescription: string | null;
  /** Its rank, as a number. */
  sequenceNumber: number | null;
  /** Who is insured. */
  subscriberName: string | null;
  /** The subscriber's number. */
  subscriberNumber: string | null;
  /** The subscriber's date of birth, `YYYY-MM-DD`. */
  subscriberDob: string | null;
  /** How the patient relates to the subscriber. */
  subscriberRelation: string | null;
  /** Name of the group. */
  groupName: string | null;
  /** Number of the group. */
  groupNumber: string | null;
  /** The provider's number there. */
  providerNumber: string | null;
  /** Source of the payment. */
  paymentSource: string | null;
  /** Whether benefits are assigned. */
  assignBenefits: string | null;
  /** First line of its address. */
  insuranceAddress1: string | null;
  /** Second line of its address. */
  insuranceAddress2: string | null;
  /** City. */
  insuranceCity: string | null;
  /** State. */
  insuranceState: string | null;
  /** ZIP code. */
  insuranceZip: string | null;
  /** Its Medicaid id. */
  medicaidId: string | null;
}

/** Reads ClaimInsurance as Cobalt sends it; unknown fields are dropped. */
export function readClaimInsurance(wire: Schemas['ClaimInsurance']): ClaimInsurance {
  return {
    insuranceId: readOptionalId(wire.insurance_id),
    insuranceName: wire.insurance_name ?? null,
    insuranceType: readOptionalId(wire.insurance_type),
    claimIndicator: wire.claim_indicator ?? null,
    claimIndicatorDescription: wire.claim_indicator_description ?? null,
    sequenceNumber: readInteger(wire.sequence_number),
    subscriberName: wire.subscriber_name ?? null,
    subscriberNumber: readOptionalId(wire.subscriber_number),
    subscriberDob: wire.subscriber_dob ?? null,
    subscriberRelation: readOptionalId(wire.subscriber_relation),
    groupName: wire.group_name ?? null,
    groupNumber: readOptionalId(wire.group_number),
    providerNumber: readOptionalId(wire.provider_number),
    paymentSource: readOptionalId(wire.payment_source),
    assignBenefits: readOptionalId(wire.assign_benefits),
    insuranceAddress1: wire.insurance_address_1 ?? null,
    insuranceAddress2: wire.insurance_address_2 ?? null,
    insuranceCity: wire.insurance_city ?? null,
    insuranceState: wire.insurance_state ?? null,
    insuranceZip: readOptionalId(wire.insurance_zip),
    medicaidId: readOptionalId(wire.medicaid_id),
  };
}

/** The amounts of a claim, in dollars; more fields exist. */
export interface ClaimBalances {
  /** Invoiced. */
  invoiceAmount: number | null;
  /** Paid. */
  totalPayment: number | null;
  /** Paid, net. */
  netPayment: number | null;
  /** Open. */
  balance: number | null;
  /** The patient's share that is open. */
  patientBalance: number | null;
}

/** Reads ClaimBalances as Cobalt sends it; unknown fields are dropped. */
export function readClaimBalances(wire: Schemas['ClaimBalances']): ClaimBalances {
  return {
    invoiceAmount: readNumber(wire.invoice_amount),
    totalPayment: readNumber(wire.total_payment),
    netPayment: readNumber(wire.net_payment),
    balance: readNumber(wire.balance),
    patientBalance: readNumber(wire.patient_balance),
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
    page: readCount(wire.current_page ?? wire.page, 'Pagination.current_page'),
    pageSize: readCount(wire.page_size, 'Pagination.page_size'),
    totalPages: readCount(wire.total_pages, 'Pagination.total_pages'),
    totalCount: readCount(wire.total_count ?? wire.total_records, 'Pagination.total_count'),
  };
}

/** A claim that is being created. */
export interface CreatedClaim {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the claim. */
  claimId: string;
  /** Cobalt's id of the appointment. */
  appointmentId: string | null;
  /** The job that creates it. */
  jobId: string | null;
}

/** Reads CreatedClaim as Cobalt sends it; unknown fields are dropped. */
export function readCreatedClaim(wire: Schemas['CreatedClaim']): CreatedClaim {
  return {
    message: wire.message ?? null,
    claimId: readId(wire.claim_id, 'CreatedClaim.claim_id'),
    appointmentId: readOptionalId(wire.appointment_id),
    jobId: readOptionalId(wire.job_id),
  };
}

/** A document that is being put into the chart. */
export interface UploadedDocument {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the document. */
  documentId: string;
  /** The job that does it. The polling guide promises it, the sample does not have it. */
  jobId: string | null;
}

/** Reads UploadedDocument as Cobalt sends it; unknown fields are dropped. */
export function readUploadedDocument(wire: Schemas['UploadedDocument']): UploadedDocument {
  return {
    message: wire.message ?? null,
    documentId: readId(wire.document_id, 'UploadedDocument.document_id'),
    jobId: readOptionalId(wire.job_id),
  };
}

/** Whether a patient was covered on a day. */
export interface EligibilityCheck {
  /** Cobalt's id. */
  id: string;
  /** The id in the EHR. */
  emrId: string | null;
  /** The patient's id in the EHR. */
  emrPatientId: string | null;
  /** The patient's name. */
  patientName: string | null;
  /** The patient's date of birth, `YYYY-MM-DD`. */
  patientDob: string | null;
  /** The visit's id in the EHR. */
  emrEncounterId: string | null;
  /** The provider's name. */
  providerName: string | null;
  /** Who pays. */
  payerName: string | null;
  /** Who is insured. */
  subscriberName: string | null;
  /** The subscriber's number. */
  subscriberMemberId: string | null;
  /** How the patient relates to the subscriber. */
  patientRelationship: Known<'self' | 'dependent'> | null;
  /** Name of the plan. */
  planName: string | null;
  /** The outcome. */
  coverageStatus: Known<'active' | 'inactive' | 'error' | 'unknown'> | null;
  /** Why it was rejected, when the outcome is `error`. */
  statusMessage: string | null;
  /** Date of service, `YYYY-MM-DD`. */
  serviceDate: string | null;
  /** When the payer answered. */
  responseAt: string | null;
  /** First day of the plan, `YYYY-MM-DD`. */
  planBeginDate: string | null;
  /** Last day of the plan, `YYYY-MM-DD`. */
  planEndDate: string | null;
  /** The most asked for benefits. */
  benefitsSummary: BenefitsSummary | null;
  /** How many benefits there are. */
  benefitCount: number | null;
  /** When Cobalt read it. */
  syncedAt: string | null;
}

/** Reads EligibilityCheck as Cobalt sends it; unknown fields are dropped. */
export function readEligibilityCheck(wire: Schemas['EligibilityCheck']): EligibilityCheck {
  return {
    id: readId(wire.id, 'EligibilityCheck.id'),
    emrId: readOptionalId(wire.emr_id),
    emrPatientId: readOptionalId(wire.emr_patient_id),
    patientName: wire.patient_name ?? null,
    patientDob: wire.patient_dob ?? null,
    emrEncounterId: readOptionalId(wire.emr_encounter_id),
    providerName: wire.provider_name ?? null,
    payerName: wire.payer_name ?? null,
    subscriberName: wire.subscriber_name ?? null,
    subscriberMemberId: readOptionalId(wire.subscriber_member_id),
    patientRelationship: wire.patient_relationship ?? null,
    planName: wire.plan_name ?? null,
    coverageStatus: wire.coverage_status ?? null,
    statusMessage: wire.status_message ?? null,
    serviceDate: wire.service_date ?? null,
    responseAt: wire.response_at ?? null,
    planBeginDate: wire.plan_begin_date ?? null,
    planEndDate: wire.plan_end_date ?? null,
    benefitsSummary: readOptional(wire.benefits_summary, readBenefitsSummary),
    benefitCount: readInteger(wire.benefit_count),
    syncedAt: wire.synced_at ?? null,
  };
}

/** The most asked for benefits; their shapes are not documented. */
export interface BenefitsSummary {
  /** Deductible. */
  deductible: Readonly<Record<string, unknown>> | null;
  /** Most to pay out of pocket. */
  outOfPocket: Readonly<Record<string, unknown>> | null;
}

/** Reads BenefitsSummary as Cobalt sends it; unknown fields are dropped. */
export function readBenefitsSummary(wire: Schemas['BenefitsSummary']): BenefitsSummary {
  return {
    deductible: (wire.deductible ?? null) as Readonly<Record<string, unknown>> | null,
    outOfPocket: (wire.out_of_pocket ?? null) as Readonly<Record<string, unknown>> | null,
  };
}

/** One benefit that an eligibility check found. */
export interface EligibilityBenefit {
  /** Its line in the payer's answer. */
  lineNumber: number | null;
  /** What it is. */
  benefitType: string | null;
  /** Code EB01 of X12 271. */
  benefitTypeCode: string | null;
  /** For the person or the family. */
  coverageLevel: Known<'IND' | 'FAM'> | null;
  /** Codes of the services. */
  serviceTypeCodes: string[];
  /** Type of the insurance. */
  insuranceType: string | null;
  /** For which time. */
  timePeriod: string | null;
  /** Amount in dollars. */
  amount: number | null;
  /** Share; 0.2 is 20 %. */
  percent: number | null;
  /** In which network. */
  networkIndicator: Known<'in-network' | 'out-of-network' | 'unknown' | 'not-applicable'> | null;
  /** What the payer adds. */
  messages: string[];
  /** The line as the payer sent it. */
  rawSegment: string | null;
}

/** Reads EligibilityBenefit as Cobalt sends it; unknown fields are dropped. */
export function readEligibilityBenefit(wire: Schemas['EligibilityBenefit']): EligibilityBenefit {
  return {
    lineNumber: readInteger(wire.line_number),
    benefitType: wire.benefit_type ?? null,
    benefitTypeCode: readOptionalId(wire.benefit_type_code),
    coverageLevel: wire.coverage_level ?? null,
    serviceTypeCodes: readTexts(wire.service_type_codes, 'EligibilityBenefit.service_type_codes'),
    insuranceType: wire.insurance_type ?? null,
    timePeriod: wire.time_period ?? null,
    amount: readNumber(wire.amount),
    percent: readNumber(wire.percent),
    networkIndicator: wire.network_indicator ?? null,
    messages: readTexts(wire.messages, 'EligibilityBenefit.messages'),
    rawSegment: wire.raw_segment ?? null,
  };
}

/** A fee schedule. */
export interface FeeSchedule {
  /** Cobalt's id. */
  id: string;
  /** The id in the EHR. */
  emrId: string | null;
  /** Name. */
  name: string | null;
  /** Description. */
  description: string | null;
  /** Second name. */
  subName: string | null;
  /** Whether it is the master schedule. */
  isMaster: boolean | null;
  /** Whether its fees are taxed. */
  taxable: boolean | null;
  /** First day. */
  effectiveFrom: string | null;
  /** Last day. */
  effectiveTo: string | null;
  /** How many items it has. */
  itemCount: number | null;
}

/** Reads FeeSchedule as Cobalt sends it; unknown fields are dropped. */
export function readFeeSchedule(wire: Schemas['FeeSchedule']): FeeSchedule {
  return {
    id: readId(wire.id, 'FeeSchedule.id'),
    emrId: readOptionalId(wire.emr_id),
    name: wire.name ?? null,
    description: wire.description ?? null,
    subName: wire.sub_name ?? null,
    isMaster: readFlag(wire.is_master),
    taxable: readFlag(wire.taxable),
    effectiveFrom: wire.effective_from ?? null,
    effectiveTo: wire.effective_to ?? null,
    itemCount: readInteger(wire.item_count),
  };
}

/** The fee of a service. */
export interface FeeScheduleItem {
  /** Its id. */
  itemId: string;
  /** Code of the service. */
  code: string | null;
  /** Name of the service. */
  name: string | null;
  /** Fee, in dollars. */
  fee: number | null;
  /** Allowed fee, in dollars. */
  allowedFee: number | null;
  /** Cost, in dollars. */
  cost: number | null;
  /** The patient's share, in dollars. */
  patientPortion: number | null;
  /** Whether the patient is billed. */
  billToPatient: boolean | null;
  /** Modifiers. */
  modifiers: string[];
  /** Place of service. */
  pos: string | null;
  /** Type of service. */
  tos: string | null;
  /** The drug. */
  ndc: NationalDrugCode | null;
  /** Whether the CPT code is left out. */
  excludeCpt: boolean | null;
  /** Whether it is valid. */
  validity: Known<'valid' | 'invalid'> | null;
}

/** Reads FeeScheduleItem as Cobalt sends it; unknown fields are dropped. */
export function readFeeScheduleItem(wire: Schemas['FeeScheduleItem']): FeeScheduleItem {
  return {
    itemId: readId(wire.item_id, 'FeeScheduleItem.item_id'),
    code: readOptionalId(wire.code),
    name: wire.name ?? null,
    fee: readNumber(wire.fee),
    allowedFee: readNumber(wire.allowed_fee),
    cost: readNumber(wire.cost),
    patientPortion: readNumber(wire.patient_portion),
    billToPatient: readFlag(wire.bill_to_patient),
    modifiers: readTexts(wire.modifiers, 'FeeScheduleItem.modifiers'),
    pos: readOptionalId(wire.pos),
    tos: readOptionalId(wire.tos),
    ndc: readOptional(wire.ndc, readNationalDrugCode),
    excludeCpt: readFlag(wire.exclude_cpt),
    validity: wire.validity ?? null,
  };
}

/** A drug and its price. */
export interface NationalDrugCode {
  /** National Drug Code. */
  code: string | null;
  /** How many units. */
  units: number | null;
  /** Unit of measure. */
  uom: string | null;
  /** Price of a unit, in dollars. */
  unitPrice: number | null;
}

/** Reads NationalDrugCode as Cobalt sends it; unknown fields are dropped. */
export function readNationalDrugCode(wire: Schemas['NationalDrugCode']): NationalDrugCode {
  return {
    code: readOptionalId(wire.code),
    units: readNumber(wire.units),
    uom: wire.uom ?? null,
    unitPrice: readNumber(wire.unit_price),
  };
}

/** An insurance that is being added or changed. */
export interface PatientInsuranceJob {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the insurance. */
  patientInsuranceId: string | null;
  /** The job that adds or changes it. */
  jobId: string | null;
}

/** Reads PatientInsuranceJob as Cobalt sends it; unknown fields are dropped. */
export function readPatientInsuranceJob(wire: Schemas['PatientInsuranceJob']): PatientInsuranceJob {
  return {
    message: wire.message ?? null,
    patientInsuranceId: readOptionalId(wire.patient_insurance_id),
    jobId: readOptionalId(wire.job_id),
  };
}

/** An insurance company that the EHR knows. */
export interface InsuranceProvider {
  /** Cobalt's id. */
  id: string;
  /** Name. */
  name: string;
  /** Payer id. */
  payerId: string | null;
  /** Whether it is in use. */
  active: boolean | null;
  /** When the record was made. */
  createdAt: string | null;
}

/** Reads InsuranceProvider as Cobalt sends it; unknown fields are dropped. */
export function readInsuranceProvider(wire: Schemas['InsuranceProvider']): InsuranceProvider {
  return {
    id: readId(wire.id, 'InsuranceProvider.id'),
    name: readText(wire.name, 'InsuranceProvider.name'),
    payerId: readOptionalId(wire.payer_id),
    active: readFlag(wire.active),
    createdAt: wire.created_at ?? null,
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
  /** Whether the location is synced. */
  status: Known<'active' | 'inactive'> | null;
}

/** Reads Location as Cobalt sends it; unknown fields are dropped. */
export function readLocation(wire: Schemas['Location']): Location {
  return {
    id: readId(wire.id, 'Location.id'),
    ehrId: readId(wire.ehr_id, 'Location.ehr_id'),
    name: readText(wire.name, 'Location.name'),
    address: readOptional(wire.address, readAddress),
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

/** A location that was changed. */
export interface UpdatedLocation {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the location. */
  locationId: string;
}

/** Reads UpdatedLocation as Cobalt sends it; unknown fields are dropped. */
export function readUpdatedLocation(wire: Schemas['UpdatedLocation']): UpdatedLocation {
  return {
    message: wire.message ?? null,
    locationId: readId(wire.location_id, 'UpdatedLocation.location_id'),
  };
}

/** A message that is being sent. */
export interface CreatedMessage {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the message. */
  messageId: string;
  /** The job that sends it; in the newest revision. */
  jobId: string | null;
}

/** Reads CreatedMessage as Cobalt sends it; unknown fields are dropped. */
export function readCreatedMessage(wire: Schemas['CreatedMessage']): CreatedMessage {
  return {
    message: wire.message ?? null,
    messageId: readId(wire.message_id ?? wire.data?.message_id, 'CreatedMessage.message_id'),
    jobId: readOptionalId(wire.job_id ?? wire.data?.job_id),
  };
}

/** A note of a patient that is being created. */
export interface CreatedPatientNote {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the note. */
  patientNoteId: string;
  /** The job that creates it. */
  jobId: string | null;
}

/** Reads CreatedPatientNote as Cobalt sends it; unknown fields are dropped. */
export function readCreatedPatientNote(wire: Schemas['CreatedPatientNote']): CreatedPatientNote {
  return {
    message: wire.message ?? null,
    patientNoteId: readId(wire.patient_note_id, 'CreatedPatientNote.patient_note_id'),
    jobId: readOptionalId(wire.job_id),
  };
}

/** An order. Two revisions have unrelated shapes; what one of them lacks is null. */
export interface Order {
  /** Its id. */
  id: string;
  /** Its name. */
  orderName: string | null;
  /** When it was given, `YYYY-MM-DD`. */
  orderDate: string | null;
  /** Who gave it. */
  providerId: string | null;
  /** The patient's medical record number. */
  patientMrn: string | null;
  /** The patient's name. */
  patientName: string | null;
  /** The patient's date of birth, `YYYY-MM-DD`. */
  patientDob: string | null;
  /** Of which appointment. */
  appointmentId: string | null;
  /** Results of the lab; the shape is not documented. */
  labResults: Readonly<Record<string, unknown>> | null;
  /** What is ordered; in an older revision. */
  type: Known<'lab' | 'imaging' | 'medication' | 'procedure'> | null;
  /** How far it is; in an older revision. */
  status: Known<'pending' | 'completed' | 'cancelled'> | null;
  /** Details; in an older revision. */
  details: Readonly<Record<string, unknown>> | null;
}

/** Reads Order as Cobalt sends it; unknown fields are dropped. */
export function readOrder(wire: Schemas['Order']): Order {
  return {
    id: readId(wire.order_id ?? wire.id, 'Order.order_id'),
    orderName: wire.order_name ?? null,
    orderDate: wire.order_date ?? wire.ordered_date ?? null,
    providerId: readOptionalId(wire.provider_id),
    patientMrn: readOptionalId(wire.patient_mrn),
    patientName: wire.patient_name ?? null,
    patientDob: wire.patient_dob ?? null,
    appointmentId: readOptionalId(wire.appointment_id),
    labResults: (wire.lab_results ?? null) as Readonly<Record<string, unknown>> | null,
    type: wire.type ?? null,
    status: wire.status ?? null,
    details: (wire.details ?? null) as Readonly<Record<string, unknown>> | null,
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
  /** Sex. */
  sex: Known<'male' | 'female' | 'unknown'> | null;
  /** Phone number. */
  phone: string | null;
}

/** Reads Patient as Cobalt sends it; unknown fields are dropped. */
export function readPatient(wire: Schemas['Patient']): Patient {
  return {
    id: readOptionalId(wire.id),
    ehrId: readOptionalId(wire.ehr_id),
    mrn: readId(wire.mrn, 'Patient.mrn'),
    firstName: readText(wire.first_name, 'Patient.first_name'),
    lastName: readText(wire.last_name, 'Patient.last_name'),
    dob: wire.dob ?? null,
    sex: wire.sex ?? null,
    phone: wire.phone ?? null,
  };
}

/** A patient that is being created. */
export interface CreatedPatient {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the patient. */
  patientId: string | null;
  /** Medical record number; in an older form only. */
  mrn: string | null;
  /** The job that creates it. */
  jobId: string | null;
}

/** Reads CreatedPatient as Cobalt sends it; unknown fields are dropped. */
export function readCreatedPatient(wire: Schemas['CreatedPatient']): CreatedPatient {
  return {
    message: wire.message ?? null,
    patientId: readOptionalId(wire.patient_id ?? wire.data?.patient_id),
    mrn: readOptionalId(wire.mrn ?? wire.data?.mrn),
    jobId: readOptionalId(wire.job_id ?? wire.data?.job_id),
  };
}

/** A payment that is being posted. */
export interface CreatedPayment {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the payment. */
  paymentId: string;
  /** The job that posts it. */
  jobId: string | null;
}

/** Reads CreatedPayment as Cobalt sends it; unknown fields are dropped. */
export function readCreatedPayment(wire: Schemas['CreatedPayment']): CreatedPayment {
  return {
    message: wire.message ?? null,
    paymentId: readId(wire.payment_id, 'CreatedPayment.payment_id'),
    jobId: readOptionalId(wire.job_id),
  };
}

/** A pharmacy. */
export interface Pharmacy {
  /** Cobalt's id, for new patients. */
  id: string;
  /** The id in the EHR, for telephone encounters. */
  ehrId: string | null;
  /** Name. */
  name: string | null;
  /** Postal address. */
  address: Address | null;
  /** Phone number. */
  phone: string | null;
  /** E-mail address. */
  email: string | null;
  /** Status. */
  status: string | null;
}

/** Reads Pharmacy as Cobalt sends it; unknown fields are dropped. */
export function readPharmacy(wire: Schemas['Pharmacy']): Pharmacy {
  return {
    id: readId(wire.id, 'Pharmacy.id'),
    ehrId: readOptionalId(wire.ehr_id),
    name: wire.name ?? null,
    address: readOptional(wire.address, readAddress),
    phone: wire.phone ?? null,
    email: wire.email ?? null,
    status: wire.status ?? null,
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
  /** Whether the provider is synced; missing in the oldest revision. */
  status: Known<'active' | 'inactive'> | null;
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
    name: readText(wire.name, 'Provider.name'),
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
    day: readText(wire.day, 'ProviderHours.day'),
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
    start: readText(wire.start, 'Shift.start'),
    end: readText(wire.end, 'Shift.end'),
    facilityId: readOptionalId(wire.facility_id),
    facilityName: wire.facility_name ?? null,
    setStartDate: wire.set_start_date ?? null,
    setEndDate: wire.set_end_date ?? null,
    setDescription: wire.set_description ?? null,
    recurrence: readOptional(wire.recurrence, readShiftRecurrence),
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

/** A provider that was changed. */
export interface UpdatedProvider {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the provider. */
  providerId: string;
}

/** Reads UpdatedProvider as Cobalt sends it; unknown fields are dropped. */
export function readUpdatedProvider(wire: Schemas['UpdatedProvider']): UpdatedProvider {
  return {
    message: wire.message ?? null,
    providerId: readId(wire.provider_id, 'UpdatedProvider.provider_id'),
  };
}

/** A provider who refers patients. */
export interface ReferringProvider {
  /** Cobalt's id. */
  id: string;
  /** The id in the EHR. */
  ehrId: string | null;
  /** Whole name. */
  name: string | null;
  /** First name. */
  firstName: string | null;
  /** Last name. */
  lastName: string | null;
  /** Middle initial. */
  middleInitial: string | null;
  /** Specialty; the vendor spells it so. */
  speciality: string | null;
  /** Phone number. */
  phone: string | null;
  /** Fax number. */
  fax: string | null;
  /** E-mail address. */
  email: string | null;
  /** National Provider Identifier. */
  npi: string | null;
  /** Street and number. */
  addressStreet: string | null;
  /** City. */
  addressCity: string | null;
  /** State. */
  addressState: string | null;
  /** ZIP code. */
  addressZip: string | null;
}

/** Reads ReferringProvider as Cobalt sends it; unknown fields are dropped. */
export function readReferringProvider(wire: Schemas['ReferringProvider']): ReferringProvider {
  return {
    id: readId(wire.id, 'ReferringProvider.id'),
    ehrId: readOptionalId(wire.ehr_id),
    name: wire.name ?? null,
    firstName: wire.first_name ?? null,
    lastName: wire.last_name ?? null,
    middleInitial: wire.middle_initial ?? null,
    speciality: wire.speciality ?? null,
    phone: wire.phone ?? null,
    fax: wire.fax ?? null,
    email: wire.email ?? null,
    npi: readOptionalId(wire.npi),
    addressStreet: wire.address_street ?? null,
    addressCity: wire.address_city ?? null,
    addressState: wire.address_state ?? null,
    addressZip: readOptionalId(wire.address_zip),
  };
}

/** A referring provider that is being created. */
export interface CreatedReferringProvider {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id, for new patients once it is created. */
  referringProviderId: string;
  /** The job that creates it. */
  jobId: string | null;
}

/** Reads CreatedReferringProvider as Cobalt sends it; unknown fields are dropped. */
export function readCreatedReferringProvider(wire: Schemas['CreatedReferringProvider']): CreatedReferringProvider {
  return {
    message: wire.message ?? null,
    referringProviderId: readId(wire.referring_provider_id, 'CreatedReferringProvider.referring_provider_id'),
    jobId: readOptionalId(wire.job_id),
  };
}

/** A referral. */
export interface Referral {
  /** Cobalt's id. */
  id: string;
  /** The id in the EHR. */
  ehrId: string | null;
  /** The patient's id in the EHR. */
  patientEhrId: string | null;
  /** The patient's medical record number. */
  patientMrn: string | null;
  /** The patient's first name. */
  patientFirstName: string | null;
  /** The patient's last name. */
  patientLastName: string | null;
  /** The patient's date of birth, `YYYY-MM-DD`. */
  patientDob: string | null;
  /** Id in the EHR of who refers. */
  fromProviderEhrId: string | null;
  /** Name of who refers. */
  fromProviderName: string | null;
  /** Id in the EHR of who is referred to. */
  toProviderEhrId: string | null;
  /** Name of who is referred to. */
  toProviderName: string | null;
  /** How soon. */
  priority: Known<'routine' | 'urgent' | 'stat'> | null;
  /** How soon; the values are not documented. */
  urgency: string | null;
  /** Why. */
  reason: string | null;
  /** Diagnoses as codes of ICD-10. */
  diagnosisCodes: string[];
  /** Cobalt's ids of documents, for download. */
  documentIds: string[];
  /** Status; the values are not documented. */
  status: string | null;
  /** When it was made, `YYYY-MM-DD`. */
  referralDate: string | null;
  /** When something last happened. */
  lastActivityAt: string | null;
  /** When Cobalt read it. */
  syncedAt: string | null;
}

/** Reads Referral as Cobalt sends it; unknown fields are dropped. */
export function readReferral(wire: Schemas['Referral']): Referral {
  return {
    id: readId(wire.id, 'Referral.id'),
    ehrId: readOptionalId(wire.ehr_id),
    patientEhrId: readOptionalId(wire.patient_ehr_id),
    patientMrn: readOptionalId(wire.patient_mrn),
    patientFirstName: wire.patient_first_name ?? null,
    patientLastName: wire.patient_last_name ?? null,
    patientDob: wire.patient_dob ?? null,
    fromProviderEhrId: readOptionalId(wire.from_provider_ehr_id),
    fromProviderName: wire.from_provider_name ?? null,
    toProviderEhrId: readOptionalId(wire.to_provider_ehr_id),
    toProviderName: wire.to_provider_name ?? null,
    priority: wire.priority ?? null,
    urgency: wire.urgency ?? null,
    reason: wire.reason ?? null,
    diagnosisCodes: readTexts(wire.diagnosis_codes, 'Referral.diagnosis_codes'),
    documentIds: readIds(wire.document_ids, 'Referral.document_ids'),
    status: wire.status ?? null,
    referralDate: wire.referral_date ?? null,
    lastActivityAt: wire.last_activity_at ?? null,
    syncedAt: wire.synced_at ?? null,
  };
}

/** A referral that is being created. */
export interface CreatedReferral {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the referral. */
  referralId: string;
  /** The job that creates it. */
  jobId: string | null;
}

/** Reads CreatedReferral as Cobalt sends it; unknown fields are dropped. */
export function readCreatedReferral(wire: Schemas['CreatedReferral']): CreatedReferral {
  return {
    message: wire.message ?? null,
    referralId: readId(wire.referral_id, 'CreatedReferral.referral_id'),
    jobId: readOptionalId(wire.job_id),
  };
}

/** What a linked account is set up with. */
export interface Settings {
  /** Your own label of the connection, echoed in every webhook. */
  accessTokenReferenceId: string | null;
  /** The account's visit types. The schema says strings, the example has objects. */
  visitTypes: CodedValue[];
  /** The account's visit statuses. */
  visitStatuses: CodedValue[];
  /** Fields that a new patient must have here, in Cobalt's spelling. */
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
    requiredPatientFields: readTexts(wire.required_patient_fields, 'Settings.required_patient_fields'),
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

/** A task that is being created. */
export interface CreatedTask {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the task. */
  taskId: string;
  /** The job that creates it. */
  jobId: string | null;
}

/** Reads CreatedTask as Cobalt sends it; unknown fields are dropped. */
export function readCreatedTask(wire: Schemas['CreatedTask']): CreatedTask {
  return {
    message: wire.message ?? null,
    taskId: readId(wire.task_id, 'CreatedTask.task_id'),
    jobId: readOptionalId(wire.job_id),
  };
}

/** A note of a task that is being created. */
export interface CreatedTaskNote {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the note. */
  taskNoteId: string;
  /** The job that creates it. */
  jobId: string | null;
}

/** Reads CreatedTaskNote as Cobalt sends it; unknown fields are dropped. */
export function readCreatedTaskNote(wire: Schemas['CreatedTaskNote']): CreatedTaskNote {
  return {
    message: wire.message ?? null,
    taskNoteId: readId(wire.task_note_id, 'CreatedTaskNote.task_note_id'),
    jobId: readOptionalId(wire.job_id),
  };
}

/** A telephone encounter that is being created. */
export interface CreatedTelephoneEncounter {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the encounter. */
  telephoneEncounterId: string;
  /** The job that creates it. */
  jobId: string | null;
}

/** Reads CreatedTelephoneEncounter as Cobalt sends it; unknown fields are dropped. */
export function readCreatedTelephoneEncounter(wire: Schemas['CreatedTelephoneEncounter']): CreatedTelephoneEncounter {
  return {
    message: wire.message ?? null,
    telephoneEncounterId: readId(wire.telephone_encounter_id, 'CreatedTelephoneEncounter.telephone_encounter_id'),
    jobId: readOptionalId(wire.job_id),
  };
}

/** A line that is being added. */
export interface CreatedTelephoneEncounterAction {
  /** What Cobalt says about it. */
  message: string | null;
  /** Cobalt's id of the line. */
  actionId: string;
  /** The job that adds it. */
  jobId: string | null;
}

/** Reads CreatedTelephoneEncounterAction as Cobalt sends it; unknown fields are dropped. */
export function readCreatedTelephoneEncounterAction(wire: Schemas['CreatedTelephoneEncounterAction']): CreatedTelephoneEncounterAction {
  return {
    message: wire.message ?? null,
    actionId: readId(wire.action_id, 'CreatedTelephoneEncounterAction.action_id'),
    jobId: readOptionalId(wire.job_id),
  };
}

/** The registered URLs. */
export interface WebhookRegistrations {
  /** One of them; use the list. */
  webhookUrl: string | null;
  /** All of them. */
  webhookUrls: WebhookUrl[];
  /** The account's secret, where one is shared by all URLs. */
  webhookSecret: string | null;
}

/** Reads WebhookRegistrations as Cobalt sends it; unknown fields are dropped. */
export function readWebhookRegistrations(wire: Schemas['WebhookRegistrations']): WebhookRegistrations {
  return {
    webhookUrl: wire.webhook_url ?? null,
    webhookUrls: readList(wire.webhook_urls, readWebhookUrl, 'WebhookRegistrations.webhook_urls'),
    webhookSecret: wire.webhook_secret_key ?? null,
  };
}

/** A registered URL. */
export interface WebhookUrl {
  /** Id of the registration. */
  id: string;
  /** The URL. */
  url: string;
}

/** Reads WebhookUrl as Cobalt sends it; unknown fields are dropped. */
export function readWebhookUrl(wire: Schemas['WebhookUrl']): WebhookUrl {
  return {
    id: readId(wire.id, 'WebhookUrl.id'),
    url: readText(wire.url, 'WebhookUrl.url'),
  };
}

/** A registered URL and its secret. */
export interface RegisteredWebhook {
  /** What Cobalt says about it. */
  message: string | null;
  /** Id of the registration; the guide's form of the answer has none. */
  webhookId: string | null;
  /** The URL. */
  webhookUrl: string | null;
  /** The secret that signs what is delivered. */
  webhookSecret: string | null;
}

/** Reads RegisteredWebhook as Cobalt sends it; unknown fields are dropped. */
export function readRegisteredWebhook(wire: Schemas['RegisteredWebhook']): RegisteredWebhook {
  return {
    message: wire.message ?? null,
    webhookId: readOptionalId(wire.webhook_id ?? wire.webhook?.webhook_id ?? wire.webhook?.id),
    webhookUrl: wire.webhook_url ?? wire.webhook?.webhook_url ?? null,
    webhookSecret: wire.webhook_secret ?? wire.webhook_secret_key ?? wire.webhook?.webhook_secret_key ?? wire.webhook?.webhook_secret ?? null,
  };
}

/** A new secret; the previous one keeps working for 24 hours. */
export interface RotatedWebhookSecret {
  /** What Cobalt says about it. */
  message: string | null;
  /** Id of the registration. */
  webhookId: string | null;
  /** The new secret. */
  webhookSecret: string | null;
}

/** Reads RotatedWebhookSecret as Cobalt sends it; unknown fields are dropped. */
export function readRotatedWebhookSecret(wire: Schemas['RotatedWebhookSecret']): RotatedWebhookSecret {
  return {
    message: wire.message ?? null,
    webhookId: readOptionalId(wire.webhook_id ?? wire.webhook?.id ?? wire.webhook?.webhook_id),
    webhookSecret: wire.webhook_secret ?? wire.webhook?.secret ?? wire.webhook_secret_key ?? wire.webhook?.webhook_secret_key ?? null,
  };
}

/** An event that is read back. `data` has the vendor's words; a reader of the event's type turns it around. */
export interface WebhookEvent {
  /** Id of the event. */
  id: string;
  /** Type of the event. */
  type: Known<EventType>;
  /** When it was made, ISO 8601. */
  createdAt: string | null;
  /** The job that it ends. */
  jobId: string | null;
  /** Your own label of the connection. */
  accessTokenReferenceId: string | null;
  /** Where it was delivered to. */
  webhookUrl: string | null;
  /** How its delivery went. */
  deliveryStatus: Known<'success' | 'failed' | 'pending'> | null;
  /** What happened, by the type of the event. */
  data: Readonly<Record<string, unknown>> | null;
  /** Always `event`; in an older revision. */
  object: string | null;
  /** Whether it was delivered; in an older revision. */
  delivered: boolean | null;
  /** How often it was sent; in an older revision. */
  deliveryAttempts: number | null;
  /** When it was last sent; in an older revision. */
  lastDeliveryAttempt: string | null;
  /** Status of the answer; in an older revision. */
  responseStatusCode: number | null;
}

/** Reads WebhookEvent as Cobalt sends it; unknown fields are dropped. */
export function readWebhookEvent(wire: Schemas['WebhookEvent']): WebhookEvent {
  return {
    id: readId(wire.event_id ?? wire.id, 'WebhookEvent.event_id'),
    type: readText(wire.event_type ?? wire.type, 'WebhookEvent.event_type'),
    createdAt: wire.created_at ?? wire.created ?? wire.timestamp ?? null,
    jobId: readOptionalId(wire.job_id ?? wire.job_execution_id),
    accessTokenReferenceId: readOptionalId(wire.access_token_reference_id ?? wire.user_id),
    webhookUrl: wire.webhook_url ?? null,
    deliveryStatus: wire.delivery_status ?? wire.status ?? null,
    data: (wire.data ?? null) as Readonly<Record<string, unknown>> | null,
    object: wire.object ?? null,
    delivered: readFlag(wire.delivered),
    deliveryAttempts: readInteger(wire.delivery_attempts),
    lastDeliveryAttempt: wire.last_delivery_attempt ?? null,
    responseStatusCode: readInteger(wire.response_status_code),
  };
}

/** An event as it is delivered. `data` has the vendor's words; a reader of the event's type turns it around. */
export interface EventEnvelope {
  /** Id of the event. */
  id: string;
  /** Type of the event. */
  type: Known<EventType>;
  /** When it was made, ISO 8601 with milliseconds, `Z` or offset. */
  createdAt: string | null;
  /** The job that it ends; sync events have none. */
  jobId: string | null;
  /** Your own label of the connection. */
  accessTokenReferenceId: string | null;
  /** `event`; absent on live fetches. */
  object: string | null;
  /** `sync`, on live fetches only. */
  action: string | null;
  /** What happened, by the type of the event. */
  data: Readonly<Record<string, unknown>> | null;
}

/** Reads EventEnvelope as Cobalt sends it; unknown fields are dropped. */
export function readEventEnvelope(wire: Schemas['EventEnvelope']): EventEnvelope {
  return {
    id: readId(wire.id, 'EventEnvelope.id'),
    type: readText(wire.type, 'EventEnvelope.type'),
    createdAt: wire.created ?? wire.timestamp ?? null,
    jobId: readOptionalId(wire.job_id ?? wire.job_execution_id),
    accessTokenReferenceId: readOptionalId(wire.access_token_reference_id ?? wire.user_id),
    object: wire.object ?? null,
    action: wire.action ?? null,
    data: (wire.data ?? null) as Readonly<Record<string, unknown>> | null,
  };
}

/** An appointment that was made. */
export interface AppointmentCreatedData {
  /** Cobalt's id of the appointment. */
  appointmentId: string;
  /** The patient's medical record number. */
  mrn: string | null;
  /** Start, ISO 8601. */
  datetime: string | null;
  /** IANA time zone. */
  timezone: string | null;
  /** The provider's id. */
  providerId: string | null;
  /** The provider's name. */
  providerName: string | null;
  /** The second provider's id. */
  secondaryProviderId: string | null;
}

/** Reads AppointmentCreatedData as Cobalt sends it; unknown fields are dropped. */
export function readAppointmentCreatedData(wire: Schemas['AppointmentCreatedData']): AppointmentCreatedData {
  return {
    appointmentId: readId(wire.appointment_id ?? wire.id, 'AppointmentCreatedData.appointment_id'),
    mrn: readOptionalId(wire.mrn ?? wire.patient_mrn),
    datetime: wire.date_time ?? wire.datetime ?? null,
    timezone: wire.timezone ?? null,
    providerId: readOptionalId(wire.provider_id),
    providerName: wire.provider_name ?? null,
    secondaryProviderId: readOptionalId(wire.secondary_provider_id),
  };
}

/** An appointment that was changed. */
export interface AppointmentUpdatedData {
  /** Cobalt's id of the appointment. */
  appointmentId: string;
  /** The id in the EHR. */
  ehrAppointmentId: string | null;
  /** The patient's medical record number. */
  mrn: string | null;
  /** The patient's name. */
  patientName: string | null;
  /** Start, ISO 8601. */
  datetime: string | null;
  /** Length in minutes. */
  duration: number | null;
  /** Where. */
  location: string | null;
  /** Its status now. */
  status: string | null;
  /** The provider's name. */
  providerName: string | null;
  /** Visit type. */
  appointmentType: string | null;
  /** Where it takes place. */
  appointmentMode: Known<'office' | 'telemedicine'> | null;
}

/** Reads AppointmentUpdatedData as Cobalt sends it; unknown fields are dropped. */
export function readAppointmentUpdatedData(wire: Schemas['AppointmentUpdatedData']): AppointmentUpdatedData {
  return {
    appointmentId: readId(wire.id ?? wire.appointment_id, 'AppointmentUpdatedData.id'),
    ehrAppointmentId: readOptionalId(wire.ehr_appointment_id),
    mrn: readOptionalId(wire.patient_mrn ?? wire.mrn),
    patientName: wire.patient_name ?? null,
    datetime: wire.datetime ?? wire.date_time ?? null,
    duration: readInteger(wire.duration),
    location: readOptionalId(wire.location),
    status: wire.status ?? null,
    providerName: wire.provider_name ?? null,
    appointmentType: wire.appointment_type ?? null,
    appointmentMode: wire.appointment_mode ?? null,
  };
}

/** An appointment whose status was changed. */
export interface AppointmentStatusUpdatedData {
  /** Cobalt's id of the appointment. */
  appointmentId: string | null;
  /** The id in the EHR. */
  ehrAppointmentId: string | null;
  /** The patient's medical record number. */
  mrn: string | null;
  /** The patient's name. */
  patientName: string | null;
  /** Start, ISO 8601. */
  datetime: string | null;
  /** Length in minutes. */
  duration: number | null;
  /** Where. */
  location: string | null;
  /** Its status now. */
  status: string | null;
  /** The provider's name. */
  providerName: string | null;
  /** Visit type. */
  appointmentType: string | null;
  /** Where it takes place. */
  appointmentMode: Known<'office' | 'telemedicine'> | null;
}

/** Reads AppointmentStatusUpdatedData as Cobalt sends it; unknown fields are dropped. */
export function readAppointmentStatusUpdatedData(wire: Schemas['AppointmentStatusUpdatedData']): AppointmentStatusUpdatedData {
  return {
    appointmentId: readOptionalId(wire.id ?? wire.appointment_id),
    ehrAppointmentId: readOptionalId(wire.ehr_appointment_id),
    mrn: readOptionalId(wire.patient_mrn ?? wire.mrn),
    patientName: wire.patient_name ?? null,
    datetime: wire.datetime ?? wire.date_time ?? null,
    duration: readInteger(wire.duration),
    location: readOptionalId(wire.location),
    status: wire.status ?? null,
    providerName: wire.provider_name ?? null,
    appointmentType: wire.appointment_type ?? null,
    appointmentMode: wire.appointment_mode ?? null,
  };
}

/** An appointment that was cancelled. */
export interface AppointmentCancelledData {
  /** Cobalt's id of the appointment. */
  appointmentId: string;
  /** Start, ISO 8601. */
  datetime: string | null;
  /** Length in minutes. */
  duration: number | null;
  /** The provider's id. */
  providerId: string | null;
  /** The provider's name. */
  providerName: string | null;
  /** The patient's medical record number. */
  mrn: string | null;
  /** When it was cancelled. */
  cancelledAt: string | null;
}

/** Reads AppointmentCancelledData as Cobalt sends it; unknown fields are dropped. */
export function readAppointmentCancelledData(wire: Schemas['AppointmentCancelledData']): AppointmentCancelledData {
  return {
    appointmentId: readId(wire.id ?? wire.appointment_id, 'AppointmentCancelledData.id'),
    datetime: wire.date_time ?? wire.datetime ?? null,
    duration: readInteger(wire.duration),
    providerId: readOptionalId(wire.provider_id),
    providerName: wire.provider_name ?? null,
    mrn: readOptionalId(wire.mrn ?? wire.patient_mrn),
    cancelledAt: wire.cancelled_at ?? null,
  };
}

/** Why a call about an appointment failed. */
export interface AppointmentFailedData {
  /** Cobalt's id of the appointment. */
  appointmentId: string | null;
  /** The patient's medical record number. */
  mrn: string | null;
  /** The reasons in words; may name the patient. */
  failureReason: string | null;
  /** The reasons. */
  reasons: FailureReason[];
  /** What it collides with; on a double booking. */
  conflictType: string | null;
  /** Details of the collision; the shape is not documented. */
  conflictDetails: unknown;
}

/** Reads AppointmentFailedData as Cobalt sends it; unknown fields are dropped. */
export function readAppointmentFailedData(wire: Schemas['AppointmentFailedData']): AppointmentFailedData {
  return {
    appointmentId: readOptionalId(wire.appointment_id ?? wire.id),
    mrn: readOptionalId(wire.mrn ?? wire.patient_mrn),
    failureReason: wire.failure_reason ?? null,
    reasons: readList(wire.reasons, readFailureReason, 'AppointmentFailedData.reasons'),
    conflictType: wire.conflict_type ?? null,
    conflictDetails: wire.conflict_details ?? null,
  };
}

/** One reason of a failure. */
export interface FailureReason {
  /** Machine-readable; the list of codes is not available. */
  code: string;
  /** The reason in words; may name the patient. */
  description: string | null;
}

/** Reads FailureReason as Cobalt sends it; unknown fields are dropped. */
export function readFailureReason(wire: Schemas['FailureReason']): FailureReason {
  return {
    code: readId(wire.code, 'FailureReason.code'),
    description: wire.description ?? null,
  };
}

/** What a live read of appointments found. */
export interface AppointmentsFetchedData {
  /** Whether it went well. */
  success: boolean | null;
  /** How many. */
  appointmentCount: number | null;
  /** First day. */
  startDate: string | null;
  /** Last day. */
  endDate: string | null;
  /** The appointments. */
  appointments: Appointment[];
  /** Why it failed, if it did. */
  failureReason: string | null;
}

/** Reads AppointmentsFetchedData as Cobalt sends it; unknown fields are dropped. */
export function readAppointmentsFetchedData(wire: Schemas['AppointmentsFetchedData']): AppointmentsFetchedData {
  return {
    success: readFlag(wire.success),
    appointmentCount: readInteger(wire.appointment_count),
    startDate: wire.start_date ?? null,
    endDate: wire.end_date ?? null,
    appointments: readList(wire.appointments, readAppointment, 'AppointmentsFetchedData.appointments'),
    failureReason: wire.failure_reason ?? null,
  };
}

/** The free time that a live read found. */
export interface AvailabilityFetchedData {
  /** Whether it went well. */
  success: boolean | null;
  /** The free slots. */
  slots: AvailabilitySlot[];
  /** IANA time zone of the account. */
  timezone: string | null;
  /** Why it failed, if it did. */
  failureReason: string | null;
}

/** Reads AvailabilityFetchedData as Cobalt sends it; unknown fields are dropped. */
export function readAvailabilityFetchedData(wire: Schemas['AvailabilityFetchedData']): AvailabilityFetchedData {
  return {
    success: readFlag(wire.success),
    slots: readList(wire.availability ?? wire.slots ?? wire.results?.availability, readAvailabilitySlot, 'AvailabilityFetchedData.availability'),
    timezone: wire.timezone ?? null,
    failureReason: wire.failure_reason ?? null,
  };
}

/** A record that was created. */
export interface RecordCreatedData {
  /** Cobalt's id of the patient note. */
  patientNoteId: string | null;
  /** Cobalt's id of the task note. */
  taskNoteId: string | null;
  /** Cobalt's id of the message. */
  messageId: string | null;
  /** Cobalt's id of the claim. */
  claimId: string | null;
  /** Cobalt's id of the referral. */
  referralId: string | null;
  /** Cobalt's id of the referring provider. */
  referringProviderId: string | null;
  /** Cobalt's id of the encounter. */
  telephoneEncounterId: string | null;
  /** Cobalt's id of the line. */
  actionId: string | null;
  /** Cobalt's id of the payment. */
  paymentId: string | null;
}

/** Reads RecordCreatedData as Cobalt sends it; unknown fields are dropped. */
export function readRecordCreatedData(wire: Schemas['RecordCreatedData']): RecordCreatedData {
  return {
    patientNoteId: readOptionalId(wire.patient_note_id),
    taskNoteId: readOptionalId(wire.task_note_id),
    messageId: readOptionalId(wire.message_id),
    claimId: readOptionalId(wire.claim_id),
    referralId: readOptionalId(wire.referral_id),
    referringProviderId: readOptionalId(wire.referring_provider_id),
    telephoneEncounterId: readOptionalId(wire.telephone_encounter_id),
    actionId: readOptionalId(wire.action_id),
    paymentId: readOptionalId(wire.payment_id),
  };
}

/** Why a call failed. */
export interface OperationFailedData {
  /** The reasons in words; may name the patient. */
  failureReason: string | null;
  /** The reasons. */
  reasons: FailureReason[];
}

/** Reads OperationFailedData as Cobalt sends it; unknown fields are dropped. */
export function readOperationFailedData(wire: Schemas['OperationFailedData']): OperationFailedData {
  return {
    failureReason: wire.failure_reason ?? null,
    reasons: readList(wire.reasons, readFailureReason, 'OperationFailedData.reasons'),
  };
}

/** That the account's user must log in again. */
export interface LoginRequiredData {
  /** What Cobalt says about it. */
  message: string | null;
}

/** Reads LoginRequiredData as Cobalt sends it; unknown fields are dropped. */
export function readLoginRequiredData(wire: Schemas['LoginRequiredData']): LoginRequiredData {
  return {
    message: wire.message ?? null,
  };
}

/** A patient that was created. */
export interface PatientCreatedData {
  /** Cobalt's id of the patient. */
  patientId: string | null;
  /** Medical record number. */
  mrn: string | null;
}

/** Reads PatientCreatedData as Cobalt sends it; unknown fields are dropped. */
export function readPatientCreatedData(wire: Schemas['PatientCreatedData']): PatientCreatedData {
  return {
    patientId: readOptionalId(wire.patient_id),
    mrn: readOptionalId(wire.mrn ?? wire.patient_mrn),
  };
}

/** A patient that was changed. */
export interface PatientUpdatedData {
  /** Cobalt's id of the patient. */
  patientId: string | null;
  /** Medical record number. */
  mrn: string | null;
}

/** Reads PatientUpdatedData as Cobalt sends it; unknown fields are dropped. */
export function readPatientUpdatedData(wire: Schemas['PatientUpdatedData']): PatientUpdatedData {
  return {
    patientId: readOptionalId(wire.patient_id),
    mrn: readOptionalId(wire.mrn ?? wire.patient_mrn),
  };
}

/** Why a call about a patient failed; of a duplicate there may be more. */
export interface PatientFailedData {
  /** Cobalt's id of the patient. */
  patientId: string | null;
  /** The reasons in words; may name the patient. */
  failureReason: string | null;
  /** The reasons. */
  reasons: FailureReason[];
}

/** Reads PatientFailedData as Cobalt sends it; unknown fields are dropped. */
export function readPatientFailedData(wire: Schemas['PatientFailedData']): PatientFailedData {
  return {
    patientId: readOptionalId(wire.patient_id),
    failureReason: wire.failure_reason ?? null,
    reasons: readList(wire.reasons, readFailureReason, 'PatientFailedData.reasons'),
  };
}

/** What a live read of patients found. */
export interface PatientsFetchedData {
  /** Whether it went well. */
  success: boolean | null;
  /** How many. */
  patientCount: number | null;
  /** The patients. */
  patients: FetchedPatient[];
  /** Why it failed, if it did. */
  failureReason: string | null;
}

/** Reads PatientsFetchedData as Cobalt sends it; unknown fields are dropped. */
export function readPatientsFetchedData(wire: Schemas['PatientsFetchedData']): PatientsFetchedData {
  return {
    success: readFlag(wire.success),
    patientCount: readInteger(wire.patient_count),
    patients: readList(wire.patients, readFetchedPatient, 'PatientsFetchedData.patients'),
    failureReason: wire.failure_reason ?? null,
  };
}

/** A patient as a live fetch has it. */
export interface FetchedPatient {
  /** Cobalt's id. */
  id: string | null;
  /** Medical record number. */
  mrn: string;
  /** First name. */
  firstName: string | null;
  /** Last name. */
  lastName: string | null;
  /** Middle name. */
  middleName: string | null;
  /** Date of birth, `YYYY-MM-DD`. */
  dob: string | null;
  /** Street and number. */
  addressStreet: string | null;
  /** City. */
  addressCity: string | null;
  /** State. */
  addressState: string | null;
  /** ZIP code. */
  addressZip: string | null;
  /** Phone number. */
  phone: string | null;
  /** Mobile phone number. */
  cellPhone: string | null;
  /** Sex. */
  sex: Known<'male' | 'female' | 'unknown'> | null;
  /** E-mail address. */
  email: string | null;
  /** Name of the insurance. */
  insuranceName: string | null;
  /** Number of the subscriber. */
  insuranceSubscriberNumber: string | null;
  /** The rendering provider's id. */
  renderingProviderId: string | null;
  /** Medications. */
  medications: Medication[];
  /** The patient's pharmacies. */
  pharmacies: PatientPharmacy[];
  /** Insurances, when `include` names them. */
  insurances: FetchedInsurance[];
  /** Tasks, when `include` names them. */
  tasks: FetchedTask[];
}

/** Reads FetchedPatient as Cobalt sends it; unknown fields are dropped. */
export function readFetchedPatient(wire: Schemas['FetchedPatient']): FetchedPatient {
  return {
    id: readOptionalId(wire.id),
    mrn: readId(wire.mrn, 'FetchedPatient.mrn'),
    firstName: wire.first_name ?? null,
    lastName: wire.last_name ?? null,
    middleName: wire.middle_name ?? null,
    dob: wire.date_of_birth ?? wire.dob ?? null,
    addressStreet: wire.address_street ?? null,
    addressCity: wire.address_city ?? null,
    addressState: wire.address_state ?? null,
    addressZip: readOptionalId(wire.address_zip),
    phone: wire.phone ?? null,
    cellPhone: wire.cell_phone ?? null,
    sex: wire.sex ?? null,
    email: wire.email ?? null,
    insuranceName: wire.insurance_name ?? null,
    insuranceSubscriberNumber: readOptionalId(wire.insurance_subscriber_number),
    renderingProviderId: readOptionalId(wire.rendering_provider_id),
    medications: readList(wire.medications, readMedication, 'FetchedPatient.medications'),
    pharmacies: readList(wire.pharmacies, readPatientPharmacy, 'FetchedPatient.pharmacies'),
    insurances: readList(wire.insurances, readFetchedInsurance, 'FetchedPatient.insurances'),
    tasks: readList(wire.tasks, readFetchedTask, 'FetchedPatient.tasks'),
  };
}

/** A medication of a patient. */
export interface Medication {
  /** Name. */
  name: string | null;
  /** Strength. */
  strength: string | null;
  /** How often it is taken. */
  frequency: string | null;
  /** Since when, `YYYY-MM-DD` (older: `MM/DD/YYYY`). */
  startDate: string | null;
  /** Of which visit, `YYYY-MM-DD` (older: `MM/DD/YYYY`). */
  encounterDate: string | null;
  /** How many refills; a text. */
  refills: string | null;
  /** Notes. */
  notes: string | null;
}

/** Reads Medication as Cobalt sends it; unknown fields are dropped. */
export function readMedication(wire: Schemas['Medication']): Medication {
  return {
    name: wire.name ?? null,
    strength: wire.strength ?? null,
    frequency: wire.frequency ?? null,
    startDate: wire.start_date ?? null,
    encounterDate: wire.encounter_date ?? null,
    refills: readOptionalId(wire.refills),
    notes: wire.notes ?? null,
  };
}

/** A pharmacy of a patient. */
export interface PatientPharmacy {
  /** The pharmacy's id in the EHR. */
  pharmacyEhrId: string | null;
  /** Whether it is the first choice. */
  isPrimary: boolean | null;
  /** Name. */
  name: string | null;
  /** Street and number. */
  address: string | null;
  /** City. */
  city: string | null;
  /** State. */
  state: string | null;
  /** ZIP code. */
  zip: string | null;
  /** Phone number. */
  phone: string | null;
}

/** Reads PatientPharmacy as Cobalt sends it; unknown fields are dropped. */
export function readPatientPharmacy(wire: Schemas['PatientPharmacy']): PatientPharmacy {
  return {
    pharmacyEhrId: readOptionalId(wire.pharmacy_ehr_id),
    isPrimary: readFlag(wire.is_primary),
    name: wire.name ?? null,
    address: wire.address ?? null,
    city: wire.city ?? null,
    state: wire.state ?? null,
    zip: readOptionalId(wire.zip),
    phone: wire.phone ?? null,
  };
}

/** An insurance of a patient as a live fetch has it. */
export interface FetchedInsurance {
  /** Its id in the EHR, for changes. */
  emrInsuranceId: string | null;
  /** Rank among the patient's insurances; 1 is the first. */
  priority: number | null;
  /** The company's id in the EHR. */
  insuranceEhrId: string | null;
  /** The company's name. */
  insuranceName: string | null;
  /** Number of the subscriber. */
  insuranceSubscriberNumber: string | null;
  /** Number of the group. */
  groupId: string | null;
  /** Since when, `YYYY-MM-DD`. */
  planBeginDate: string | null;
  /** Copayment in dollars. */
  copayment: number | null;
  /** How the patient relates to the subscriber, as a code. */
  relationshipToSubscriber: string | null;
  /** Id of the guarantor. */
  guarantorId: string | null;
  /** Whether the guarantor is a patient too. */
  isGuarantorPatient: boolean | null;
}

/** Reads FetchedInsurance as Cobalt sends it; unknown fields are dropped. */
export function readFetchedInsurance(wire: Schemas['FetchedInsurance']): FetchedInsurance {
  return {
    emrInsuranceId: readOptionalId(wire.emr_insurance_id),
    priority: readInteger(wire.priority),
    insuranceEhrId: readOptionalId(wire.insurance_ehr_id),
    insuranceName: wire.insurance_name ?? null,
    insuranceSubscriberNumber: readOptionalId(wire.insurance_subscriber_number),
    groupId: readOptionalId(wire.group_id),
    planBeginDate: wire.plan_begin_date ?? null,
    copayment: readNumber(wire.copayment),
    relationshipToSubscriber: readOptionalId(wire.relationship_to_subscriber),
    guarantorId: readOptionalId(wire.guarantor_id),
    isGuarantorPatient: readFlag(wire.is_guarantor_patient),
  };
}

/** A task of a patient as a live fetch has it; its other fields are not documented. */
export interface FetchedTask {
  /** Its id in the EHR, for task notes. */
  emrTaskId: string | null;
}

/** Reads FetchedTask as Cobalt sends it; unknown fields are dropped. */
export function readFetchedTask(wire: Schemas['FetchedTask']): FetchedTask {
  return {
    emrTaskId: readOptionalId(wire.emr_task_id),
  };
}

/** An insurance that was added or changed. */
export interface PatientInsuranceData {
  /** Cobalt's id of the insurance. */
  patientInsuranceId: string | null;
  /** Its id in the EHR, for changes. */
  emrInsuranceId: string | null;
  /** The patient's medical record number. */
  mrn: string | null;
  /** Which fields changed, and how. */
  auditTrail: AuditTrailEntry[];
}

/** Reads PatientInsuranceData as Cobalt sends it; unknown fields are dropped. */
export function readPatientInsuranceData(wire: Schemas['PatientInsuranceData']): PatientInsuranceData {
  return {
    patientInsuranceId: readOptionalId(wire.patient_insurance_id),
    emrInsuranceId: readOptionalId(wire.emr_insurance_id),
    mrn: readOptionalId(wire.patient_mrn ?? wire.mrn),
    auditTrail: readList(wire.audit_trail, readAuditTrailEntry, 'PatientInsuranceData.audit_trail'),
  };
}

/** One field that changed; its other keys are not documented. */
export interface AuditTrailEntry {
  /** What was tried. */
  attempted: unknown;
  /** What became of it. */
  note: string | null;
}

/** Reads AuditTrailEntry as Cobalt sends it; unknown fields are dropped. */
export function readAuditTrailEntry(wire: Schemas['AuditTrailEntry']): AuditTrailEntry {
  return {
    attempted: wire.attempted ?? null,
    note: wire.note ?? null,
  };
}

/** Why an insurance could not be added or changed. */
export interface PatientInsuranceFailedData {
  /** Cobalt's id of the insurance. */
  patientInsuranceId: string | null;
  /** Its id in the EHR. */
  emrInsuranceId: string | null;
  /** The reasons in words; may name the patient. */
  failureReason: string | null;
  /** The reasons. */
  reasons: FailureReason[];
}

/** Reads PatientInsuranceFailedData as Cobalt sends it; unknown fields are dropped. */
export function readPatientInsuranceFailedData(wire: Schemas['PatientInsuranceFailedData']): PatientInsuranceFailedData {
  return {
    patientInsuranceId: readOptionalId(wire.patient_insurance_id),
    emrInsuranceId: readOptionalId(wire.emr_insurance_id),
    failureReason: wire.failure_reason ?? null,
    reasons: readList(wire.reasons, readFailureReason, 'PatientInsuranceFailedData.reasons'),
  };
}

/** A document that is in the chart. */
export interface DocumentUploadedData {
  /** Cobalt's id of the document. */
  documentId: string;
  /** The patient's medical record number. */
  patientMrn: string | null;
  /** The folder. */
  folderName: string | null;
}

/** Reads DocumentUploadedData as Cobalt sends it; unknown fields are dropped. */
export function readDocumentUploadedData(wire: Schemas['DocumentUploadedData']): DocumentUploadedData {
  return {
    documentId: readId(wire.document_id, 'DocumentUploadedData.document_id'),
    patientMrn: readOptionalId(wire.patient_mrn),
    folderName: wire.folder_name ?? null,
  };
}

/** A document that could not be put into the chart. */
export interface DocumentUploadFailedData {
  /** Cobalt's id of the document. */
  documentId: string;
  /** The patient's medical record number. */
  patientMrn: string | null;
  /** The folder. */
  folderName: string | null;
  /** The reasons in words; may name the patient. */
  failureReason: string | null;
  /** The reasons. */
  reasons: FailureReason[];
}

/** Reads DocumentUploadFailedData as Cobalt sends it; unknown fields are dropped. */
export function readDocumentUploadFailedData(wire: Schemas['DocumentUploadFailedData']): DocumentUploadFailedData {
  return {
    documentId: readId(wire.document_id, 'DocumentUploadFailedData.document_id'),
    patientMrn: readOptionalId(wire.patient_mrn),
    folderName: wire.folder_name ?? null,
    failureReason: wire.failure_reason ?? null,
    reasons: readList(wire.reasons, readFailureReason, 'DocumentUploadFailedData.reasons'),
  };
}

/** A note that is in the chart; nothing of the data is documented. */
export interface NoteUploadedData {
  /** Cobalt's id of the appointment. */
  appointmentId: string | null;
}

/** Reads NoteUploadedData as Cobalt sends it; unknown fields are dropped. */
export function readNoteUploadedData(wire: Schemas['NoteUploadedData']): NoteUploadedData {
  return {
    appointmentId: readOptionalId(wire.appointment_id),
  };
}

/** A task that was created; more fields exist. */
export interface TaskCreatedData {
  /** Cobalt's id of the task. */
  taskId: string | null;
  /** Its id in the EHR, for task notes. */
  emrTaskId: string | null;
  /** What it is about. */
  subject: string | null;
  /** What is to be done. */
  description: string | null;
}

/** Reads TaskCreatedData as Cobalt sends it; unknown fields are dropped. */
export function readTaskCreatedData(wire: Schemas['TaskCreatedData']): TaskCreatedData {
  return {
    taskId: readOptionalId(wire.task_id),
    emrTaskId: readOptionalId(wire.emr_task_id),
    subject: wire.subject ?? null,
    description: wire.description ?? null,
  };
}
