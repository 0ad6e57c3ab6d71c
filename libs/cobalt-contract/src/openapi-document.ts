/** A JSON Schema (2020-12) as OpenAPI 3.1 uses it; plain data, for a validator. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A reference to another part of the document. */
export interface Reference {
  readonly $ref: string;
}

/** A parameter in a path or a query. */
export interface ParameterObject {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: JsonSchema;
  readonly [extension: string]: unknown;
}

/** Bodies by media type. */
export type ContentObject = Readonly<Record<string, { readonly schema: JsonSchema }>>;

/** One answer. */
export interface ResponseObject {
  readonly description: string;
  readonly content?: ContentObject;
  readonly [extension: string]: unknown;
}

/** One method of one path. */
export interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: { readonly required?: boolean; readonly content: ContentObject };
  readonly responses: Readonly<Record<string, ResponseObject | Reference>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  /** The operation that this is another way to reach. */
  readonly 'x-alias-of'?: string;
  readonly [extension: string]: unknown;
}

/** One path. */
export interface PathItemObject {
  readonly servers?: readonly { readonly url: string }[];
  readonly get?: OperationObject;
  readonly post?: OperationObject;
}

/** The contract as plain data. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Readonly<Record<string, string>>;
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly paths: Readonly<Record<string, PathItemObject>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, { readonly name: string; readonly in: string }>>;
    readonly responses: Readonly<Record<string, ResponseObject>>;
    readonly schemas: Readonly<Record<string, JsonSchema>>;
  };
  readonly [extension: string]: unknown;
}
