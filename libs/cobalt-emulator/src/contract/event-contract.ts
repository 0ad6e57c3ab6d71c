import type { OpenApiDocument, RequestBodyObject } from '@nestjs-cobalt/contract';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { locate } from './schema-pointer.js';

/** What the document says about one type of event, compiled. */
export class EventContract {
  /** The data of the documentation's sample. */
  readonly sample: object;
  /** Whether it is delivered in the envelope of live fetches. */
  readonly isLiveFetch: boolean;
  readonly #envelope: ValidateFunction;

  /** @throws Error when the document has no such event */
  constructor(document: OpenApiDocument, validator: Ajv2020, type: string) {
    const keys = ['webhooks', type, 'post', 'requestBody', 'content', 'application/json', 'schema'];
    const found = locate(document, keys);
    const sample = sampleOf(document.webhooks[type]?.post.requestBody);
    if (!found || !sample) throw new Error(`The contract has no event ${type}.`);
    this.#envelope = validator.compile({ $ref: found.pointer });
    this.sample = sample.data;
    this.isLiveFetch = 'timestamp' in sample;
  }

  check(envelope: unknown): readonly ErrorObject[] {
    return this.#envelope(envelope) ? [] : (this.#envelope.errors ?? []);
  }
}

function sampleOf(body: RequestBodyObject | undefined): { data: object } | undefined {
  return body?.content['application/json']?.examples?.['sample']?.value as { data: object } | undefined;
}
