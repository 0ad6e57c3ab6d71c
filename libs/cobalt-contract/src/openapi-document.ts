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
export type ContentObject = Readonly<
  Record<
    string,
    {
      readonly schema: JsonSchema;
      readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
    }
  >
>;

/** What is sent. */
export interface RequestBodyObject {
  readonly required?: boolean;
  readonly content: ContentObject;
}

/** One answer. */
export interface ResponseObject {
  readonly description: string;
  readonly content?: ContentObject;
  readonly [extension: string]: unknown;
}

/** One method of one path. */
export interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: RequestBodyObject;
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
  readonly patch?: OperationObject;
  readonly delete?: OperationObject;
}

/** The contract as plain data. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly paths: Readonly<Record<string, PathItemObject>>;
  /** Events by type, each as the call that delivers it. */
  readonly webhooks: Readonly<Record<string, { readonly post: OperationObject }>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, { readonly name: string; readonly in: string }>>;
    readonly parameters: Readonly<Record<string, ParameterObject>>;
    readonly responses: Readonly<Record<string, ResponseObject>>;
    readonly schemas: Readonly<Record<string, JsonSchema>>;
  };
  readonly [extension: string]: unknown;
}
