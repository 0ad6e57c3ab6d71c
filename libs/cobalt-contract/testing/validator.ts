import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

import { openApiDocument } from '../src/index.js';

const DOCUMENT = 'cobalt:openapi';
const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema({ ...openApiDocument(), $id: DOCUMENT });

/** What is wrong with a value by the schema under a pointer of the document, `#/components/schemas/Error`. */
export function problemsOf(pointer: string, value: unknown): string[] {
  const validate = ajv.compile({ $ref: DOCUMENT + pointer });
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The same for a schema by its name; undefined members are left out as JSON does. */
export function problemsOfShape(name: string, value: unknown): string[] {
  return problemsOf(`#/components/schemas/${name}`, JSON.parse(JSON.stringify(value)));
}
