/** An answer lacks what it must have; names the field, never its value. */
export class ContractMismatchError extends Error {
  override readonly name = 'ContractMismatchError';

  constructor(
    /** The schema's name and the wire field, for example `Patient.mrn`. */
    readonly field: string,
    problem: string,
  ) {
    super(`${field} ${problem}`);
  }
}

/** An id as a string, whether it came as one or as a number. */
export function readId(value: string | number | undefined, field: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new ContractMismatchError(field, 'is missing');
}

/** An id as a string, or null. */
export function readOptionalId(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : typeof value === 'string' ? value : String(value);
}

/** A text that must be there. */
export function readText<Text extends string>(value: Text | undefined, field: string): Text {
  if (typeof value === 'string') return value;
  throw new ContractMismatchError(field, 'is missing');
}

/** A number that must be there. */
export function readCount(value: number | undefined, field: string): number {
  if (typeof value === 'number') return value;
  throw new ContractMismatchError(field, 'is missing');
}

/** A boolean, whether it came as one, as text or as 1 or 0; null when it is neither. */
export function readFlag(value: boolean | string | number | null | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === '1' || value === 1) return true;
  return value === 'false' || value === '0' || value === 0 ? false : null;
}

/** A whole number, whether it came as one or as text; null when it is neither. */
export function readInteger(value: number | string | null | undefined): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+$/u.test(value) ? Number(value) : null;
}

/** A number, whether it came as one or as text; null when it is neither. */
export function readNumber(value: number | string | null | undefined): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/u.test(value) ? Number(value) : null;
}

/** What `read` makes of an object, or null when there is none. */
export function readOptional<Wire extends object, Value>(
  value: Wire | null | undefined,
  read: (wire: Wire) => Value,
): Value | null {
  return value === null || value === undefined ? null : read(value);
}

/** A list of what `read` makes of each item; what is missing is an empty list. */
export function readList<Wire, Item>(
  value: readonly Wire[] | null | undefined,
  read: (wire: Wire) => Item,
  field: string,
): Item[] {
  return listOf(value, field).map((item) => read(item));
}

/** A list of texts; what is missing is an empty list. */
export function readTexts(value: readonly string[] | null | undefined, field: string): string[] {
  return listOf(value, field).slice();
}

/** A list of ids as strings; what is missing is an empty list. */
export function readIds(value: readonly (string | number)[] | null | undefined, field: string): string[] {
  return listOf(value, field).map((item) => readId(item, field));
}

/** A list of anything; what is missing is an empty list. */
export function readAny(value: readonly unknown[] | null | undefined, field: string): unknown[] {
  return listOf(value, field).slice();
}

function listOf<Item>(value: readonly Item[] | null | undefined, field: string): readonly Item[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw new ContractMismatchError(field, 'is no list');
  return value as readonly Item[];
}

/** A boolean as the text that Cobalt expects. */
export function writeFlag(value: boolean | undefined): 'true' | 'false' | undefined {
  return value === undefined ? undefined : value ? 'true' : 'false';
}

/** A number as the text that Cobalt expects. */
export function writeDigits<Value extends number>(value: Value | undefined): `${Value}` | undefined {
  return value === undefined ? undefined : `${value}`;
}
