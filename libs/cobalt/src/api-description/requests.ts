import { MAX_RETURN_URL_LENGTH, MAX_TOKEN_LENGTH } from '../link/index.js';
import type { ExchangeBody, LinkTokenBody } from '../link/index.js';
import { closedObject } from './open-api.js';
import type { Component, Schema } from './open-api.js';

/** An id of one of our rows, as bodies take it: what cannot be one is refused, what is none is not found. */
const recordId = (description: string): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength: 64,
  description,
});

/** What Cobalt's tokens may look like: visible ASCII. */
export const publicToken = (description: string): Schema => ({
  type: 'string',
  pattern: '^[!-~]+$',
  minLength: 1,
  maxLength: MAX_TOKEN_LENGTH,
  description,
});

export const linkTokenRequestComponent: Component = {
  name: 'CobaltLinkTokenRequest',
  schema: {
    description: 'What a link token is asked for.',
    ...closedObject(
      {
        emrName: {
          type: 'string',
          pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$',
          minLength: 1,
          maxLength: 128,
          description: "Cobalt's name of the EHR; only needed while Cobalt does not know the organisation.",
        },
        emrInstanceDomain: {
          type: 'string',
          format: 'uri',
          maxLength: 512,
          description: "Address of the EHR's own instance: an http or https URL.",
        },
        connectionId: recordId(
          "Log this connection in again (update mode). A colleague's needs `canManage`.",
        ),
        returnUrl: {
          type: 'string',
          format: 'uri',
          maxLength: MAX_RETURN_URL_LENGTH,
          description:
            'Window mode: where the callback sends the browser afterwards. Its origin must be on the allow-list.',
        },
      } satisfies Record<keyof LinkTokenBody, Schema>,
      ['emrName', 'emrInstanceDomain', 'connectionId', 'returnUrl'],
    ),
  },
};

export const exchangeRequestComponent: Component = {
  name: 'CobaltExchangeRequest',
  schema: {
    description: 'What is to be exchanged.',
    ...closedObject(
      {
        sessionId: recordId('The id that the link token came with.'),
        publicToken: publicToken(
          'What Link handed to the browser. May be left out in update mode: then the stored token is tried.',
        ),
      } satisfies Record<keyof ExchangeBody, Schema>,
      ['publicToken'],
    ),
  },
};
