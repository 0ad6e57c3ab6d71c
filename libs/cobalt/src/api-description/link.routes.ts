import { linkSessionComponent, linkTokenComponent, connectionComponent } from './answers.js';
import { ROUTE_CODES } from './error-codes.js';
import { errorComponent, errorResponses } from './errors.js';
import { noStore } from './headers.js';
import { closedObject, json, reference } from './open-api.js';
import type { RouteDescription } from './open-api.js';
import { exchangeRequestComponent, linkTokenRequestComponent } from './requests.js';

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
