import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';

import { apiDocument } from './api-document.js';

/** An answer, as far as its description speaks of it. */
export interface GivenAnswer {
  method: string;
  /** Without a query. */
  path: string;
  status: number;
  headers: Headers;
  text: string;
}

type Described = NonNullable<NonNullable<OpenAPIObject['paths'][string]['get']>['responses'][string]> & {
  headers?: Record<string, { required?: boolean }>;
  content?: Record<string, object>;
};

/**
 * Fails unless an answer of ours is exactly as the routes are described. Ours are the answers of our routes, told by
 * method and the path's end, that are no errors, and those that carry one of our codes: a guard's 403 is the host's.
 * What differs is named, values are not.
 */
export async function assertDescribed(answer: GivenAnswer): Promise<void> {
  const { method, path, status, text } = answer;
  if (status >= 400 && !/\bCOBALT_[A-Z]/u.test(text)) return;
  const { document, validate } = await loaded();
  const route = Object.keys(document.paths).find(
    (known) => endsLike(path, known) && operationOf(document, known, method) !== undefined,
  );
  if (route === undefined) return;
  const place = ['paths', route, method.toLowerCase(), 'responses', String(status)];
  const described = operationOf(document, route, method)?.responses[status];
  const problems =
    described === undefined
      ? ['the status is not described']
      : [
          ...headerProblems(described, answer.headers, (name, value) =>
            validate([...place, 'headers', name, 'schema'], value),
          ),
          ...bodyProblems(described, answer, (type, value) =>
            validate([...place, 'content', type, 'schema'], value),
          ),
        ];
  if (problems.length === 0) return;
  throw new Error(
    `${method} ${route} answered ${status} otherwise than it is described: ${problems.join('; ')}.`,
  );
}

type Validate<Key> = (key: Key, value: unknown) => string[];

function headerProblems({ headers = {} }: Described, given: Headers, validate: Validate<string>): string[] {
  return Object.entries(headers).flatMap(([name, { required }]) => {
    const value = given.get(name);
    if (value === null) return required === true ? [`the header ${name} is missing`] : [];
    return validate(name, value).map((problem) => `the header ${name} ${problem}`);
  });
}

function bodyProblems(
  { content }: Described,
  { headers, text }: GivenAnswer,
  validate: Validate<string>,
): string[] {
  if (content === undefined) return [];
  const [type = ''] = (headers.get('content-type') ?? '').split(';', 1);
  if (content[type] === undefined) return [`the content type '${type}' is not described`];
  if (type !== 'application/json') return [];
  return validate(type, JSON.parse(text) as unknown).map((problem) => `the body${problem}`);
}

/** Whatever stands before our part of a path is the host's to choose; routers look at neither case nor a last slash. */
function endsLike(path: string, route: string): boolean {
  const pattern = route.replace(/\{\w+\}/gu, '[^/]+');
  return new RegExp(`${pattern}/?$`, 'iu').test(path);
}

function operationOf(document: OpenAPIObject, route: string, method: string) {
  return document.paths[route]?.[method.toLowerCase() as 'get'];
}

let cached: ReturnType<typeof load> | undefined;
const loaded = () => (cached ??= load());

async function load() {
  const document = await apiDocument();
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema(document, 'api');
  return {
    document,
    validate: (place: readonly string[], value: unknown): string[] => {
      const pointer = place.map((part) =>
        encodeURIComponent(part.replace(/~/gu, '~0').replace(/\//gu, '~1')),
      );
      const check = ajv.getSchema(`api#/${pointer.join('/')}`);
      if (check === undefined) throw new Error(`No schema at ${place.join(' ')}.`);
      return check(value) === true ? [] : (check.errors ?? []).map(problemOf);
    },
  };
}

function problemOf({ instancePath, message, params }: ErrorObject): string {
  const { additionalProperty } = params as { additionalProperty?: string };
  return `${instancePath} ${message}${additionalProperty === undefined ? '' : `: ${additionalProperty}`}`;
}
