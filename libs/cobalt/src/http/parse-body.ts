import { CobaltError } from '../errors/index.js';
import { validateSync } from '../validation/index.js';
import { UnreadableBody } from './json-body.js';

/**
 * Reads a request body into its class. Strict whatever the host's own pipes do: an object, known fields only, each
 * as its decorators say.
 *
 * @throws CobaltError `COBALT_INVALID_REQUEST` naming the field; `COBALT_PAYLOAD_TOO_LARGE`
 */
export function parseBody<T extends object>(Body: new () => T, body: unknown): T {
  if (body instanceof UnreadableBody) throw body.error;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw invalid('The body must be a JSON object (Content-Type: application/json).');
  }
  const fields = fieldsOf(Body);
  for (const key of Reflect.ownKeys(body)) {
    if (typeof key !== 'string' || !fields.has(key))
      throw invalid(`Unknown field ${shown(String(key))} in the body.`);
  }
  const parsed = Object.assign(new Body(), body);
  const [problem] = validateSync(parsed, { forbidUnknownValues: true, stopAtFirstError: true });
  if (problem !== undefined)
    throw invalid(`${problem.property} ${Object.values(problem.constraints ?? {}).join(' and ')}.`);
  return parsed;
}

const FIELDS = new WeakMap<object, ReadonlySet<string>>();

/** The fields of a body class: its own properties, all of which have an initialiser. */
function fieldsOf(Body: new () => object): ReadonlySet<string> {
  let fields = FIELDS.get(Body);
  if (fields === undefined) FIELDS.set(Body, (fields = new Set(Object.keys(new Body()))));
  return fields;
}

function invalid(message: string): CobaltError {
  return new CobaltError('COBALT_INVALID_REQUEST', message);
}

/** A field's name is the caller's text: short, and without anything that could upset a log. */
function shown(name: string): string {
  return JSON.stringify(name.slice(0, 40));
}
