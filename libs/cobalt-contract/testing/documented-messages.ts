/** Every error message that the documentation gives, word by word. */
export const DOCUMENTED_MESSAGES = [
  'Account link expired. Please go through the integration setup again.',
  'Missing required parameters: start_date, end_date.',
  'Invalid date format. Use ISO format (YYYY-MM-DD).',
  'end_date must be after start_date.',
  'Date range cannot exceed 7 days.',
  'Live fetch for appointments is not supported for [EMR_NAME]. Currently supported: eClinicalWorks.',
  'Missing required parameters: search_by.',
  'At least one of the following parameters must be provided: dob, first_name, last_name, phone.',
  'Document not found',
  'Missing required field: subject',
  'User not found.',
  'Unexpected fields in request body: subject',
  "'appointment_id' is required.",
  "Invalid 'appointment_id' format. Please provide a valid UUID.",
  'Appointment is missing emr_appointment_id; cannot create claim.',
  'Appointment not found.',
] as const;
