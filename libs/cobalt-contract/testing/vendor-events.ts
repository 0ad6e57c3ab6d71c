/** One type of event, as the documentation's catalogue has it. */
export interface VendorEvent {
  /** Caused by a call, seen in the EHR, or both; none where no page says it. */
  readonly kinds: readonly ('operation' | 'sync')[];
  /** The fields of its data; none where no page shows them. */
  readonly fields: readonly string[];
}

const FAILURE = 'failure_reason reasons';
/** Events call an appointment, its patient and its time by two names each. */
const APPOINTMENT = 'appointment_id id mrn patient_mrn date_time datetime';

const event = (kinds: VendorEvent['kinds'], fields = ''): VendorEvent => ({
  kinds,
  fields: fields.split(' ').filter(Boolean),
});

/** Every event that the documentation names. */
export const VENDOR_EVENTS: Readonly<Record<string, VendorEvent>> = {
  'appointment.created': event(
    ['operation', 'sync'],
    `${APPOINTMENT} timezone provider_id provider_name secondary_provider_id`,
  ),
  'appointment.updated': event(
    ['operation', 'sync'],
    `${APPOINTMENT} ehr_appointment_id patient_name duration location status provider_name appointment_type appointment_mode`,
  ),
  'appointment.failed': event(
    ['operation'],
    `appointment_id id mrn patient_mrn ${FAILURE} conflict_type conflict_details`,
  ),
  'appointment.cancelled': event(['sync'], `${APPOINTMENT} duration provider_id provider_name cancelled_at`),
  'appointment.status_updated': event(['operation', 'sync']),
  'appointment.live_fetch_completed': event(
    ['operation'],
    'success appointment_count start_date end_date appointments',
  ),
  'availability.live_fetch_completed': event(['operation'], 'success'),
  'patient.created': event(['operation'], 'patient_id mrn patient_mrn'),
  'patient.failed': event(['operation'], `patient_id ${FAILURE}`),
  'patient.updated': event(['sync']),
  'patient.live_fetch_completed': event(['operation'], 'success patient_count patients'),
  'patient.insurance.added': event(['operation'], 'emr_insurance_id audit_trail'),
  'patient.insurance.updated': event(['operation'], 'emr_insurance_id'),
  'patient.insurance.failed': event(['operation'], FAILURE),
  'note.uploaded': event(['operation']),
  'note.created': event(['operation']),
  'document.uploaded': event(['operation'], 'document_id patient_mrn folder_name'),
  'document.upload_failed': event(['operation'], `document_id patient_mrn folder_name ${FAILURE}`),
  'task.created': event(['operation'], 'task_id emr_task_id subject description'),
  login_required: event([]),
};
