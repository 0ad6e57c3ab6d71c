/** What JSON Schema calls the type of a value. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

/** Whether a value of type `found` is one of `type`. */
export function isOfType(found: string, type: string): boolean {
  return found === type || (found === 'integer' && type === 'number');
}
