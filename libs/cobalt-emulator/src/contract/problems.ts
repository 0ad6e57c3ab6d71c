import type { ErrorObject } from 'ajv/dist/2020.js';

/** One sentence about a request body, in the words of the vendor's documented errors where there are any. */
export function bodyProblem(errors: readonly ErrorObject[]): string {
  const named = (keyword: string, param: string): string[] =>
    errors.filter((error) => error.keyword === keyword).map((error) => String(error.params[param]));
  const missing = named('required', 'missingProperty');
  if (missing[0] !== undefined) return `Missing required field: ${missing[0]}`;
  const unexpected = named('additionalProperties', 'additionalProperty');
  if (unexpected.length > 0) return `Unexpected fields in request body: ${unexpected.join(', ')}`;
  return invalid('field', errors);
}

/** The same about query and path parameters. */
export function parameterProblem(errors: readonly ErrorObject[]): string {
  const named = (keyword: string, param: string): string[] =>
    errors.filter((error) => error.keyword === keyword).map((error) => String(error.params[param]));
  const missing = named('required', 'missingProperty');
  if (missing.length > 0) return `Missing required parameters: ${missing.join(', ')}.`;
  const unexpected = named('additionalProperties', 'additionalProperty');
  if (unexpected.length > 0) return `Unexpected parameters: ${unexpected.join(', ')}.`;
  return invalid('parameter', errors);
}

/** Where and what, without the value. */
export function describeErrors(errors: readonly ErrorObject[]): string {
  return errors.map((error) => `${error.instancePath || '/'} ${error.message ?? error.keyword}`).join('; ');
}

function invalid(what: string, errors: readonly ErrorObject[]): string {
  const [error] = errors;
  const name = error?.instancePath.slice(1).replaceAll('/', '.');
  return name
    ? `Invalid ${what}: ${name} ${error?.message ?? ''}`.trim()
    : `Invalid ${what}s: ${error?.message ?? ''}`;
}
