import type { Answer } from './vendor-server.js';
import { json } from './vendor-server.js';

/** Answers by path, without `/v1` and the query; every other path with `{ success: true }` and nothing in it. */
export function answersByPath(bodies: Readonly<Record<string, unknown>>): Answer {
  return (request, response) => {
    const path = (request.url ?? '').replace(/^\/v1/u, '').replace(/\?.*/u, '');
    json(response, Object.hasOwn(bodies, path) ? bodies[path] : { success: true });
  };
}
