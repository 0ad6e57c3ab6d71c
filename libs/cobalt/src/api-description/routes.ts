import { ROUTE_CODES, errorComponent, errorResponses } from './errors.js';
import { closedObject, json, reference } from './open-api.js';
import type { Header, Parameter, Response, RouteDescription } from './open-api.js';
import {
  connectionComponent,
  exchangeRequestComponent,
  linkSessionComponent,
  linkTokenComponent,
  linkTokenRequestComponent,
  publicToken,
} from './schemas.js';

/** The answer holds a token, or its address does. */
const noStore: Header = {
  description: 'The answer must not be kept.',
  required: true,
  schema: { type: 'string', enum: ['no-store'] },
};

const noReferrer: Header = {
  description: 'The address holds a public token, which no other site may see.',
  required: true,
  schema: { type: 'string', enum: ['no-referrer'] },
};

const connectionContent = json(closedObject({ connection: reference(connectionComponent) }));

export const createTokenRoute: RouteDescription = {
  summary: 'Open a link session',
  description:
    'Gives what the browser opens Cobalt Link with, for the signed-in user. A newer session of the same user ends the older ones. ' +
    "When the user's connection is `login_required` and no `emrName` is given, the session is an update-mode one.",
  body: linkTokenRequestComponent,
  responses: {
    201: {
      description: 'The session is open.',
      headers: {
        'Set-Cookie': {
          description: 'Ties the session to this browser, for the callback. HttpOnly, SameSite=Lax.',
          required: true,
          schema: { type: 'string' },
        },
        'Cache-Control': noStore,
      },
      content: json(reference(linkTokenComponent)),
    },
    ...errorResponses(ROUTE_CODES.createToken),
  },
  components: [linkTokenRequestComponent, linkTokenComponent, errorComponent],
};

export const exchangeRoute: RouteDescription = {
  summary: 'Exchange a public token for a connection',
  description: 'Asking again, or from several tabs at once, gives the same connection.',
  body: exchangeRequestComponent,
  responses: {
    200: { description: 'The session had been exchanged before.', content: connectionContent },
    201: { description: 'This call linked the account.', content: connectionContent },
    ...errorResponses(ROUTE_CODES.exchange),
  },
  components: [exchangeRequestComponent, connectionComponent, errorComponent],
};

export const sessionRoute: RouteDescription = {
  summary: 'See where a link session stands',
  parameters: [
    {
      name: 'id',
      in: 'path',
      required: true,
      description: 'The link session, as `sessionId` of its link token.',
      schema: { type: 'string' },
    },
  ],
  responses: {
    200: { description: 'The session.', content: json(reference(linkSessionComponent)) },
    ...errorResponses(ROUTE_CODES.session),
  },
  components: [linkSessionComponent, errorComponent],
};

const callbackHeaders = {
  'Cache-Control': noStore,
  'Referrer-Policy': noReferrer,
  'Set-Cookie': {
    description: "Ends the link sessions' cookies of this browser.",
    schema: { type: 'string' },
  } satisfies Header,
};

/** A page for people; JSON for who accepts nothing else. */
const withPage = (response: Response): Response => ({
  ...response,
  headers: { ...callbackHeaders, ...response.headers },
  content: { 'text/html': { schema: { type: 'string' } }, ...response.content },
});

const callbackErrors = Object.entries(errorResponses(ROUTE_CODES.callback)).map(([status, response]) => [
  status,
  withPage(response),
]);

export const callbackRoute: RouteDescription = {
  summary: 'Return from Cobalt Link',
  description:
    "Where Cobalt Link sends the browser in window mode; not for programs. The browser's cookie says which link session it is. " +
    'With a `returnUrl` every outcome is a redirect; without one it is a page, or JSON for `Accept: application/json`.',
  parameters: [
    {
      name: 'token',
      in: 'query',
      required: false,
      description: 'The public token. Link may leave it out in update mode.',
      schema: publicToken('Visible ASCII.'),
    },
  ],
  responses: {
    200: withPage({
      description: 'The account is linked.',
      content: json(closedObject({ connectionId: { type: 'string', format: 'uuid' } })),
    }),
    303: {
      description: "Back to the session's return URL, also after an error.",
      headers: {
        ...callbackHeaders,
        Location: {
          description: 'The return URL with `cobalt=linked&connectionId=` or `cobalt=error&code=`.',
          required: true,
          schema: { type: 'string', format: 'uri' },
        },
      },
    },
    ...(Object.fromEntries(callbackErrors) as Record<number, Response>),
  },
  components: [errorComponent],
};

const connectionComponents = [connectionComponent, errorComponent];

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
  components: connectionComponents,
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
  components: connectionComponents,
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
