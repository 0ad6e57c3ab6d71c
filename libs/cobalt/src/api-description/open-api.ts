/** A schema object, as far as ours go; what is said here means the same in OpenAPI 3.0 and 3.1. */
export interface Schema {
  $ref?: string;
  type?: 'array' | 'boolean' | 'integer' | 'object' | 'string';
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: false;
  items?: Schema;
  enum?: readonly (string | number | null)[];
  format?: 'date-time' | 'uri' | 'uuid';
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
}

export interface Header {
  description: string;
  required?: true;
  schema: Schema;
}

export interface Response {
  description: string;
  headers?: Readonly<Record<string, Header>>;
  content?: Readonly<Record<string, { schema: Schema }>>;
}

/** By status. */
export type Responses = Readonly<Record<number, Response>>;

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: Schema;
}

/** A schema that the routes of a document share by name. */
export interface Component {
  readonly name: string;
  readonly schema: Schema;
}

/** What is told about one route, beside its method and path. */
export interface RouteDescription {
  summary: string;
  description?: string;
  parameters?: readonly Parameter[];
  body?: Component;
  responses: Responses;
  /** Everything that the body and the responses refer to. */
  components: readonly Component[];
}

export function reference({ name }: Component): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** An object of exactly these properties; all of them are there, but for the optional ones. */
export function closedObject(
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** A JSON body. */
export function json(schema: Schema): Response['content'] {
  return { 'application/json': { schema } };
}
