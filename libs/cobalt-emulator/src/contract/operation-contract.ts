import type { OpenApiDocument, OperationObject, ParameterObject } from '@nestjs-cobalt/contract';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { locate } from './schema-pointer.js';

/** What the vendor's API is called with. */
export const METHODS = ['get', 'post', 'patch', 'delete'] as const;

type Method = (typeof METHODS)[number];

/** Where an operation is in the document. */
export interface OperationPlace {
  readonly method: Method;
  /** Below `/v1`; path parameters in braces. */
  readonly path: string;
  readonly operation: OperationObject;
}

/** The two validators over the document: `query` takes texts for what they say. */
export interface Validators {
  readonly json: Ajv2020;
  readonly query: Ajv2020;
}

/** What the document says about one operation, compiled. */
export class OperationContract {
  readonly method: Method;
  readonly path: string;
  /** Whether it is called on behalf of a linked account. */
  readonly needsAccessToken: boolean;
  /** Whether its body is `multipart/form-data`. */
  readonly takesForm: boolean;
  readonly #operation: OperationObject;
  readonly #query: ValidateFunction;
  readonly #body: ValidateFunction | undefined;
  readonly #responses = new Map<number, ValidateFunction | undefined>();

  constructor(
    private readonly document: OpenApiDocument,
    private readonly validators: Validators,
    { method, path, operation }: OperationPlace,
  ) {
    this.method = method;
    this.path = path;
    this.#operation = operation;
    const security = operation.security ?? document.security;
    this.needsAccessToken = security.some((scheme) => 'AccessToken' in scheme);
    this.#query = validators.query.compile(this.#querySchema());
    this.takesForm = 'multipart/form-data' in (operation.requestBody?.content ?? {});
    this.#body = this.takesForm
      ? this.#compileForm()
      : this.#compile('requestBody', 'content', 'application/json', 'schema');
  }

  /** Whether it must be sent a body. */
  get bodyRequired(): boolean {
    return this.#operation.requestBody?.required === true;
  }

  /** Fields of its form that are files. */
  get fileFields(): ReadonlySet<string> {
    const properties = this.#locateForm('properties')?.value ?? {};
    const isFile = (schema: { contentMediaType?: string }): boolean => 'contentMediaType' in schema;
    return new Set(Object.keys(properties).filter((name) => isFile(properties[name as never])));
  }

  /** The query in the declared types, or what is wrong with it. */
  checkQuery(query: Readonly<Record<string, unknown>>): {
    values: Record<string, unknown>;
    errors: readonly ErrorObject[];
  } {
    const values = { ...query };
    return { values, errors: this.#query(values) ? [] : (this.#query.errors ?? []) };
  }

  /** Puts the texts of a form into the declared types. */
  checkBody(body: unknown): readonly ErrorObject[] {
    if (!this.#body || this.#body(body)) return [];
    return this.#body.errors ?? [];
  }

  /** Nothing: the document does not speak of this status. */
  checkResponse(status: number, body: unknown): readonly ErrorObject[] | undefined {
    if (!this.#responses.has(status)) this.#responses.set(status, this.#responseValidator(status));
    const validate = this.#responses.get(status);
    return validate && (validate(body) ? [] : (validate.errors ?? []));
  }

  #responseValidator(status: number): ValidateFunction | undefined {
    const schemaOf = (key: string): ValidateFunction | undefined =>
      this.#compile('responses', key, 'content', 'application/json', 'schema');
    return schemaOf(String(status)) ?? (status >= 400 ? schemaOf('default') : undefined);
  }

  #compile(...keys: readonly string[]): ValidateFunction | undefined {
    const found = locate(this.document, ['paths', this.path, this.method, ...keys]);
    return found && this.validators.json.compile({ $ref: found.pointer });
  }

  /** What comes in a form is text, as in a query. */
  #compileForm(): ValidateFunction | undefined {
    const found = this.#locateForm();
    return found && this.validators.query.compile({ $ref: found.pointer });
  }

  #locateForm(...keys: readonly string[]): ReturnType<typeof locate> {
    const place = [
      'paths',
      this.path,
      this.method,
      'requestBody',
      'content',
      'multipart/form-data',
      'schema',
    ];
    return locate(this.document, [...place, ...keys]);
  }

  #querySchema(): object {
    const keys = ['paths', this.path, this.method, 'parameters'];
    const parameters = (this.#operation.parameters ?? []).flatMap((_, index) => {
      const found = locate(this.document, [...keys, String(index)]);
      const value = found?.value as ParameterObject | undefined;
      return found && value?.in === 'query' ? [{ ...value, pointer: found.pointer }] : [];
    });
    return {
      type: 'object',
      properties: Object.fromEntries(
        parameters.map(({ name, pointer }) => [name, { $ref: `${pointer}/schema` }]),
      ),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    };
  }
}
