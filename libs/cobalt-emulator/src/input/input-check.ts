import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

/** What was given to a control is not what it takes; the message says which field, never the value. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
}

/** Makes a check of JSON against a schema. */
export function inputCheck<T>(schema: object): (input: unknown) => asserts input is T {
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  return (input) => {
    if (!validate(input)) throw new InvalidInputError((validate.errors ?? []).map(sentence).join('; '));
  };
}

function sentence({ keyword, instancePath, params, message }: ErrorObject): string {
  const where = instancePath === '' ? 'The body' : instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'additionalProperties')
    return `${where} has an unknown field: ${String(params['additionalProperty'])}`;
  if (keyword === 'enum')
    return `${where} must be one of ${(params['allowedValues'] as string[]).join(', ')}`;
  return `${where} ${message ?? keyword}`;
}
