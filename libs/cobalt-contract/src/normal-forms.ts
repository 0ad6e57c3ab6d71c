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
export function readId(value: string | number, field: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new ContractMismatchError(field, 'is missing');
}

/** An id as a string, or null. */
export function readOptionalId(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : typeof value === 'string' ? value : String(value);
}

/** A boolean, whether it came as one or as text; null when it is neither. */
export function readFlag(value: boolean | string | null | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : null;
}

/** A whole number, whether it came as one or as text; null when it is neither. */
export function readInteger(value: number | string | null | undefined): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+$/u.test(value) ? Number(value) : null;
}

/** A list of what `read` makes of each item; what is missing is an empty list. */
export function readList<Wire, Item>(
  value: readonly Wire[] | null | undefined,
  read: (wire: Wire) => Item,
  field: string,
): Item[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw new ContractMismatchError(field, 'is no list');
  return (value as readonly Wire[]).map((item) => read(item));
}

/** A boolean as the text that Cobalt expects. */
export function writeFlag(value: boolean | undefined): 'true' | 'false' | undefined {
  return value === undefined ? undefined : value ? 'true' : 'false';
}
