import { connectionComponent } from './answers.js';
import { ROUTE_CODES } from './error-codes.js';
import { errorComponent, errorResponses } from './errors.js';
import { closedObject, json, reference } from './open-api.js';
import type { Parameter, RouteDescription } from './open-api.js';

const components = [connectionComponent, errorComponent];

const idParameter: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The connection.',
  schema: { type: 'string' },
};

export const listRoute: RouteDescription = {
  summary: "List the organisation's connections",
  description: 'Disconnected ones included, most recently linked first.',
  responses: {
    200: {
      description: "The caller's organisation's connections.",
      content: json(closedObject({ connections: { type: 'array', items: reference(connectionComponent) } })),
    },
    ...errorResponses(ROUTE_CODES.list),
  },
  components,
};

export const getRoute: RouteDescription = {
  summary: 'Read a connection',
  parameters: [idParameter],
  responses: {
    200: {
      description: 'The connection.',
      content: json(closedObject({ connection: reference(connectionComponent) })),
    },
    ...errorResponses(ROUTE_CODES.get),
  },
  components,
};

export const disconnectRoute: RouteDescription = {
  summary: 'Disconnect',
  description:
    "Destroys the stored access token; calls with it stop at once. A colleague's needs `canManage`.",
  parameters: [idParameter],
  responses: {
    204: { description: 'Disconnected, now or before.' },
    ...errorResponses(ROUTE_CODES.disconnect),
  },
  components: [errorComponent],
};
