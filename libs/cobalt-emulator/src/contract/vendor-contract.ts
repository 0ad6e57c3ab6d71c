import { openApiDocument, type OpenApiDocument } from '@nestjs-cobalt/contract';
import addFormats from 'ajv-formats';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { EventContract } from './event-contract.js';
import { METHODS, OperationContract, type OperationPlace, type Validators } from './operation-contract.js';
import { DOCUMENT_ID } from './schema-pointer.js';

// `strict` would refuse the keywords of OpenAPI that are none of JSON Schema's.
const OPTIONS: Options = { strict: false, allErrors: true, validateSchema: false };

/** The OpenAPI document of the vendor's API as a judge of requests and answers. */
export class VendorContract {
  static #shared: VendorContract | undefined;

  /** The one over the published document: compiling takes long, and every emulator of a process can use it. */
  static get shared(): VendorContract {
    return (this.#shared ??= new VendorContract());
  }

  readonly #document: OpenApiDocument;
  readonly #validators: Validators;
  readonly #operations = new Map<string, OperationContract>();
  readonly #events = new Map<string, EventContract>();

  constructor(document: OpenApiDocument = openApiDocument()) {
    this.#document = document;
    // What comes in a query is text: "2" is a number there, and only there.
    this.#validators = { json: validator(document, {}), query: validator(document, { coerceTypes: true }) };
  }

  /** @throws Error when the document has no such operation */
  operation(operationId: string): OperationContract {
    let operation = this.#operations.get(operationId);
    if (!operation) {
      operation = new OperationContract(this.#document, this.#validators, this.#find(operationId));
      this.#operations.set(operationId, operation);
    }
    return operation;
  }

  /** Nothing: the document does not speak of this type. */
  event(type: string): EventContract | undefined {
    if (!Object.hasOwn(this.#document.webhooks, type)) return undefined;
    const event = this.#events.get(type) ?? new EventContract(this.#document, this.#validators.json, type);
    this.#events.set(type, event);
    return event;
  }

  #find(operationId: string): OperationPlace {
    for (const [path, item] of Object.entries(this.#document.paths)) {
      for (const method of METHODS) {
        const operation = item[method];
        if (operation?.operationId === operationId) return { method, path, operation };
      }
    }
    throw new Error(`The contract has no operation ${operationId}.`);
  }
}

function validator(document: OpenApiDocument, options: Options): Ajv2020 {
  const ajv = new Ajv2020({ ...OPTIONS, ...options });
  // A CommonJS package: its types put the function one level below the default import, where it also is.
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: DOCUMENT_ID });
  return ajv;
}
