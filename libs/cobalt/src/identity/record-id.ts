const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** True for an id of one of our rows. Anything else is answered like an unknown id, without asking the database. */
export function isRecordId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
