/** An error message of the documentation, word by word. */
export interface DocumentedMessage {
  /** The call that answers it; null: every call of a linked account. */
  readonly operation: string | null;
  /** Null: no page says with which status. */
  readonly status: 400 | 403 | 404 | null;
  readonly message: string;
}

const of = (
  operation: DocumentedMessage['operation'],
  status: DocumentedMessage['status'],
  ...messages: string[]
): DocumentedMessage[] => messages.map((message) => ({ operation, status, message }));

/** Every error message that the documentation gives as a whole. */
export const DOCUMENTED_MESSAGES: readonly DocumentedMessage[] = [
  ...of(null, 403, 'Account link expired. Please go through the integration setup again.'),
  ...of(
    'fetchAppointments',
    null,
    'Missing required parameters: start_date, end_date.',
    'Invalid date format. Use ISO format (YYYY-MM-DD).',
    'end_date must be after start_date.',
    'Date range cannot exceed 7 days.',
    'Live fetch for appointments is not supported for [EMR_NAME]. Currently supported: eClinicalWorks.',
  ),
  ...of(
    'fetchPatients',
    null,
    'Missing required parameters: search_by.',
    'At least one of the following parameters must be provided: dob, first_name, last_name, phone.',
  ),
  ...of('downloadDocument', 404, 'Document not found'),
  ...of('createPatientNote', null, 'Missing required field: subject'),
  ...of('createTask', 400, 'Missing required field: subject'),
  ...of('createTask', null, 'User not found.'),
  ...of('createTaskNote', 400, 'Unexpected fields in request body: subject'),
  ...of(
    'createClaim',
    null,
    "'appointment_id' is required.",
    "Invalid 'appointment_id' format. Please provide a valid UUID.",
    'Appointment is missing emr_appointment_id; cannot create claim.',
    'Appointment not found.',
  ),
];
