import { ROUTE_CODES } from './error-codes.js';
import { errorComponent, errorResponses } from './errors.js';
import { noReferrer, noStore } from './headers.js';
import { closedObject, json } from './open-api.js';
import type { Header, Response, RouteDescription } from './open-api.js';
import { publicToken } from './requests.js';

const headers = {
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
  headers: { ...headers, ...response.headers },
  content: { 'text/html': { schema: { type: 'string' } }, ...response.content },
});

const errors = Object.entries(errorResponses(ROUTE_CODES.callback)).map(([status, response]) => [
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
        ...headers,
        Location: {
          description: 'The return URL with `cobalt=linked&connectionId=` or `cobalt=error&code=`.',
          required: true,
          schema: { type: 'string', format: 'uri' },
        },
      },
    },
    ...(Object.fromEntries(errors) as Record<number, Response>),
  },
  components: [errorComponent],
};
