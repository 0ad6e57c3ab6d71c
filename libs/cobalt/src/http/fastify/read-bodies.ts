import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

import { isMarkedConfig } from '../body-route.js';
import { readJsonBody } from '../json-body.js';

interface FastifyRequest {
  /** `_body` is how Express's parsers, which Nest lets a host use here too, say that they have read the body. */
  readonly raw: { readonly _body?: boolean; readonly body?: unknown };
  readonly routeOptions?: { readonly config?: unknown };
  headers: IncomingHttpHeaders;
  body: unknown;
}

type Done = (error?: null) => void;

interface FastifyInstance {
  addHook(
    name: 'preParsing',
    hook: (request: FastifyRequest, reply: unknown, payload: Readable, done: Done) => void,
  ): unknown;
  addHook(
    name: 'preValidation',
    hook: (request: FastifyRequest, reply: unknown, done: Done) => void,
  ): unknown;
}

/** Nest's Fastify adapter, as far as we use it. */
export interface FastifyLikeAdapter {
  getInstance(): unknown;
}

/** What Fastify tells by that a request has no body, and needs no parser. */
const NO_BODY = { 'content-type': undefined, 'content-length': undefined, 'transfer-encoding': undefined };

/**
 * Reads the bodies of our routes before Fastify looks for a parser. Between the two hooks it is told that there is
 * none to parse: so no parser of the host's is asked, none is missed, and no body limit but ours counts.
 */
export function readBodiesOnFastify(adapter: FastifyLikeAdapter): void {
  const fastify = adapter.getInstance() as FastifyInstance;
  const hidden = new WeakMap<FastifyRequest, IncomingHttpHeaders>();
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    if (!isMarkedConfig(request.routeOptions?.config)) return done();
    const { headers, raw } = request;
    const reading = raw._body === true ? Promise.resolve(raw.body) : readJsonBody(payload, headers);
    void reading.then((body) => {
      request.body = body;
      hidden.set(request, headers);
      request.headers = { ...headers, ...NO_BODY };
      done();
    });
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    const headers = hidden.get(request);
    if (headers !== undefined) request.headers = headers;
    done();
  });
}
