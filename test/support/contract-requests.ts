import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';

import { apiOperations, openApiDocument } from '@nestjs-cobalt/contract';
import type { ApiOperationId, JsonSchema, ParameterObject } from '@nestjs-cobalt/contract';

const DOCUMENT = 'cobalt:openapi';
const ajv = new Ajv2020({ strict: false, allErrors: false, validateSchema: false, logger: false });
addFormats.default(ajv);
ajv.addSchema({ ...openApiDocument(), $id: DOCUMENT });

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a query by the contract, value by value as they are before they become text. */
export function queryProblems(operation: ApiOperationId, query: Readonly<Record<string, unknown>>): string[] {
  const parameters = parametersOf(operation);
  const problems = parameters
    .filter(({ name, required }) => required === true && query[name] === undefined)
    .map(({ name }) => `${name} is missing`);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const parameter = parameters.find((each) => each.name === name);
    if (parameter === undefined) problems.push(`${name} is unknown`);
    else problems.push(...problemsOf(`${operation}?${name}`, parameter.schema, value));
  }
  return problems;
}

/** The same for the query of a URL, where everything is text. */
export function urlQueryProblems(operation: ApiOperationId, query: URLSearchParams): string[] {
  const schemas = new Map(parametersOf(operation).map(({ name, schema }) => [name, schema]));
  const twice = [...query.keys()].filter((name) => query.getAll(name).length > 1);
  const values = [...query].map(([name, text]) => [name, valueOf(text, schemas.get(name))] as const);
  return [
    ...twice.map((name) => `${name} is given twice`),
    ...queryProblems(operation, Object.fromEntries(values)),
  ];
}

function valueOf(text: string, schema: JsonSchema | undefined): unknown {
  if (schema?.['type'] === 'integer' && /^-?\d+$/u.test(text)) return Number(text);
  if (schema?.['type'] === 'boolean' && /^(?:true|false)$/u.test(text)) return text === 'true';
  return text;
}

/** What is wrong with a body by the contract, once it is JSON. */
export function bodyProblems(operation: ApiOperationId, body: unknown): string[] {
  const content = Object.values(operationOf(operation).requestBody?.content ?? {})[0];
  if (content?.schema === undefined) return body === undefined ? [] : [`${operation} takes no body`];
  return problemsOf(operation, content.schema, body);
}

function problemsOf(key: string, schema: JsonSchema, value: unknown): string[] {
  let validate = compiled.get(key);
  if (validate === undefined) compiled.set(key, (validate = ajv.compile(pointed(schema))));
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${key} ${instancePath} ${message ?? ''}`,
  );
}

/** References as seen from outside of the document. */
function pointed(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${DOCUMENT}#`)) as JsonSchema;
}

function parametersOf(operation: ApiOperationId): ParameterObject[] {
  return (operationOf(operation).parameters ?? [])
    .map((parameter) => ('$ref' in parameter ? resolved(parameter.$ref as string) : parameter))
    .filter((parameter) => parameter.in === 'query');
}

function resolved($ref: string): ParameterObject {
  const name = $ref.split('/').at(-1) ?? '';
  return (openApiDocument().components.parameters as Record<string, ParameterObject>)[
    name
  ] as ParameterObject;
}

function operationOf(id: ApiOperationId) {
  const { method, path } = apiOperations[id];
  const item = openApiDocument().paths[path];
  const operation = item?.[method.toLowerCase() as 'get'];
  if (operation === undefined) throw new Error(`The contract has no ${id}.`);
  return operation;
}
