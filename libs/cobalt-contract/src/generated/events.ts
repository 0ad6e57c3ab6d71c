// Generated from openapi/ by scripts/generate.mjs: change that, then `npm run generate`.
import { readAppointmentCancelledData, readAppointmentCreatedData, readAppointmentFailedData, readAppointmentStatusUpdatedData, readAppointmentUpdatedData, readAppointmentsFetchedData, readAvailabilityFetchedData, readDocumentUploadFailedData, readDocumentUploadedData, readLoginRequiredData, readNoteUploadedData, readOperationFailedData, readPatientCreatedData, readPatientFailedData, readPatientInsuranceData, readPatientInsuranceFailedData, readPatientUpdatedData, readPatientsFetchedData, readRecordCreatedData, readTaskCreatedData } from './readers.js';
import type { AppointmentCancelledData, AppointmentCreatedData, AppointmentFailedData, AppointmentStatusUpdatedData, AppointmentUpdatedData, AppointmentsFetchedData, AvailabilityFetchedData, DocumentUploadFailedData, DocumentUploadedData, LoginRequiredData, NoteUploadedData, OperationFailedData, PatientCreatedData, PatientFailedData, PatientInsuranceData, PatientInsuranceFailedData, PatientUpdatedData, PatientsFetchedData, RecordCreatedData, TaskCreatedData } from './readers.js';

/** What the data of each type of event is at the surface. */
export interface EventDataByType {
  /** An appointment was made, by a call or in the EHR. */
  'appointment.created': AppointmentCreatedData;
  /** An appointment was changed, by a call or in the EHR. */
  'appointment.updated': AppointmentUpdatedData;
  /** The status of an appointment was changed. */
  'appointment.status_updated': AppointmentStatusUpdatedData;
  /** An appointment was cancelled in the EHR; in an older revision. */
  'appointment.cancelled': AppointmentCancelledData;
  /** A call about an appointment failed. */
  'appointment.failed': AppointmentFailedData;
  /** A live read of appointments ended. */
  'appointment.live_fetch_completed': AppointmentsFetchedData;
  /** A live read of free time ended. */
  'availability.live_fetch_completed': AvailabilityFetchedData;
  /** A note of a patient was created. */
  'patient_note.created': RecordCreatedData;
  /** A note of a patient could not be created. */
  'patient_note.failed': OperationFailedData;
  /** A note of a task was created. */
  'task_note.created': RecordCreatedData;
  /** A note of a task could not be created. */
  'task_note.failed': OperationFailedData;
  /** A message was sent. */
  'message.created': RecordCreatedData;
  /** A message could not be sent. */
  'message.failed': OperationFailedData;
  /** A claim was created. */
  'claim.created': RecordCreatedData;
  /** A claim could not be created. */
  'claim.failed': OperationFailedData;
  /** A referral was created. */
  'referral.created': RecordCreatedData;
  /** A referral could not be created. */
  'referral.failed': OperationFailedData;
  /** A referring provider was created. */
  'referring_provider.created': RecordCreatedData;
  /** A referring provider could not be created, for an invalid NPI, by the EHR's own checks, or otherwise. */
  'referring_provider.failed': OperationFailedData;
  /** A telephone encounter was created. */
  'telephone_encounter.created': RecordCreatedData;
  /** A telephone encounter could not be created. */
  'telephone_encounter.failed': OperationFailedData;
  /** A line was added to the log of a telephone encounter. */
  'telephone_encounter.action_created': RecordCreatedData;
  /** A line could not be added to a log. */
  'telephone_encounter.action_failed': OperationFailedData;
  /** A payment was posted. */
  'payment.created': RecordCreatedData;
  /** A payment could not be posted. */
  'payment.failed': OperationFailedData;
  /** The account's user must log in to the EHR again. */
  'login_required': LoginRequiredData;
  /** A patient was created by a call. */
  'patient.created': PatientCreatedData;
  /** A patient was changed, by a call or in the EHR. */
  'patient.updated': PatientUpdatedData;
  /** A call about a patient failed, for example because there is one like it. */
  'patient.failed': PatientFailedData;
  /** A live read of patients ended. */
  'patient.live_fetch_completed': PatientsFetchedData;
  /** An insurance was added to a patient. */
  'patient.insurance.added': PatientInsuranceData;
  /** An insurance of a patient was changed. */
  'patient.insurance.updated': PatientInsuranceData;
  /** An insurance could not be added or changed. */
  'patient.insurance.failed': PatientInsuranceFailedData;
  /** A document is in the chart. */
  'document.uploaded': DocumentUploadedData;
  /** A document could not be put into the chart. */
  'document.upload_failed': DocumentUploadFailedData;
  /** A note is in the chart. */
  'note.uploaded': NoteUploadedData;
  /** The same as `note.uploaded`; named on one page only. */
  'note.created': NoteUploadedData;
  /** A note could not be put into the chart. */
  'note.failed': OperationFailedData;
  /** A task was created. */
  'task.created': TaskCreatedData;
  /** A task could not be created. */
  'task.failed': OperationFailedData;
}

/** A type of event that is documented. */
export type EventType = keyof EventDataByType;

/** The reader of each type of event: data as Cobalt sends it → data at the surface. */
export const eventDataReaders = {
  'appointment.created': readAppointmentCreatedData,
  'appointment.updated': readAppointmentUpdatedData,
  'appointment.status_updated': readAppointmentStatusUpdatedData,
  'appointment.cancelled': readAppointmentCancelledData,
  'appointment.failed': readAppointmentFailedData,
  'appointment.live_fetch_completed': readAppointmentsFetchedData,
  'availability.live_fetch_completed': readAvailabilityFetchedData,
  'patient_note.created': readRecordCreatedData,
  'patient_note.failed': readOperationFailedData,
  'task_note.created': readRecordCreatedData,
  'task_note.failed': readOperationFailedData,
  'message.created': readRecordCreatedData,
  'message.failed': readOperationFailedData,
  'claim.created': readRecordCreatedData,
  'claim.failed': readOperationFailedData,
  'referral.created': readRecordCreatedData,
  'referral.failed': readOperationFailedData,
  'referring_provider.created': readRecordCreatedData,
  'referring_provider.failed': readOperationFailedData,
  'telephone_encounter.created': readRecordCreatedData,
  'telephone_encounter.failed': readOperationFailedData,
  'telephone_encounter.action_created': readRecordCreatedData,
  'telephone_encounter.action_failed': readOperationFailedData,
  'payment.created': readRecordCreatedData,
  'payment.failed': readOperationFailedData,
  'login_required': readLoginRequiredData,
  'patient.created': readPatientCreatedData,
  'patient.updated': readPatientUpdatedData,
  'patient.failed': readPatientFailedData,
  'patient.live_fetch_completed': readPatientsFetchedData,
  'patient.insurance.added': readPatientInsuranceData,
  'patient.insurance.updated': readPatientInsuranceData,
  'patient.insurance.failed': readPatientInsuranceFailedData,
  'document.uploaded': readDocumentUploadedData,
  'document.upload_failed': readDocumentUploadFailedData,
  'note.uploaded': readNoteUploadedData,
  'note.created': readNoteUploadedData,
  'note.failed': readOperationFailedData,
  'task.created': readTaskCreatedData,
  'task.failed': readOperationFailedData,
} as const;
