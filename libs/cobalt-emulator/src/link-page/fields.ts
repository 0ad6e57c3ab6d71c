const MAX_LENGTH = 1024;

/** A field of the body is missing or of the wrong kind; the message names it, never its value. */
export class InvalidFieldError extends Error {
  override readonly name = 'InvalidFieldError';
}

/** @throws InvalidFieldError */
export function readText(body: unknown, name: string): string {
  const value = readOptionalText(body, name);
  if (!value) throw new InvalidFieldError(`The field ${name} is missing.`);
  return value;
}

/** @throws InvalidFieldError */
export function readOptionalText(body: unknown, name: string): string | undefined {
  const value = isRecord(body) && Object.hasOwn(body, name) ? body[name] : undefined;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || value.length > MAX_LENGTH)
    throw new InvalidFieldError(`The field ${name} must be a text of at most ${MAX_LENGTH} characters.`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
