import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

import type { AdapterRoutes } from '../adapter-routes.js';
import { readJsonBody } from '../json-body.js';
import { markOfConfig } from '../route-marks.js';

interface FastifyRequest {
  /** Where a parser of Express's, which Nest lets a host use here too, leaves the body. */
  readonly raw: { readonly body?: unknown };
  readonly routeOptions?: { readonly url?: string; readonly config?: unknown };
  headers: IncomingHttpHeaders;
  body: unknown;
}

type Done = (error?: null) => void;

interface FastifyInstance {
  addHook(
    name: 'onRoute',
    hook: (route: { readonly url: string; readonly config?: unknown }) => void,
  ): unknown;
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
export function prepareFastify(adapter: FastifyLikeAdapter): AdapterRoutes {
  const fastify = adapter.getInstance() as FastifyInstance;
  const hidden = new WeakMap<FastifyRequest, IncomingHttpHeaders>();
  const callbacks = new Set<string>();
  fastify.addHook('onRoute', ({ url, config }) => {
    if (markOfConfig(config) === 'callback') callbacks.add(url);
  });
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    if (markOfConfig(request.routeOptions?.config) !== 'json-body') return done();
    const { headers, raw } = request;
    const reading = payload.readableEnded ? Promise.resolve(raw.body) : readJsonBody(payload, headers);
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
  return {
    callbacks: () => [...callbacks],
    pathOf: (request) => (request as FastifyRequest).routeOptions?.url,
  };
}
