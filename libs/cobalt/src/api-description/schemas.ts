import type { CobaltConnection, ConnectionStatus } from '../connections/index.js';
import { MAX_ID_LENGTH } from '../identity/index.js';
import { MAX_RETURN_URL_LENGTH, MAX_TOKEN_LENGTH } from '../link/index.js';
import type {
  CobaltLinkSession,
  CobaltLinkToken,
  ExchangeBody,
  LinkMode,
  LinkSessionStatus,
  LinkTokenBody,
} from '../link/index.js';
import { closedObject } from './open-api.js';
import type { Component, Schema } from './open-api.js';

const uuid = (description: string): Schema => ({ type: 'string', format: 'uuid', description });
const time = (description: string): Schema => ({ type: 'string', format: 'date-time', description });
const id = (description: string): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength: MAX_ID_LENGTH,
  description,
});

/** Read alike by 3.0, where a schema without a type allows null, and by 3.1, where `nullable` means nothing. */
const orNull = ({ description, ...schema }: Schema): Schema => ({
  description,
  anyOf: [schema, { enum: [null] }],
});

/** One of the keys, with what each means. */
function oneOf(meanings: Readonly<Record<string, string>>): Schema {
  const lines = Object.entries(meanings).map(([value, meaning]) => `- \`${value}\`: ${meaning}`);
  return { type: 'string', enum: Object.keys(meanings), description: lines.join('\n') };
}

const CONNECTION_STATUS: Record<ConnectionStatus, string> = {
  active: 'calls go through',
  login_required: 'the EHR wants its user to log in again',
  on_hold: 'another practice answers behind it; somebody has to check',
  disconnected: 'ended; linking again revives it under the same id',
};

const SESSION_STATUS: Record<LinkSessionStatus, string> = {
  open: 'Link can be gone through',
  exchanging: 'Cobalt is being asked for the access token',
  exchanged: 'done',
  failed: 'Cobalt refused',
  expired: 'too late, or replaced by a newer session',
  exchange_unknown: 'Cobalt may have honoured the exchange, but its reply was lost; start again',
};

const LINK_MODE: Record<LinkMode, string> = {
  link: 'a new account is linked',
  update: 'the user of an existing connection logs in again',
};

export const connectionComponent: Component = {
  name: 'CobaltConnection',
  schema: {
    description: 'A linked EHR account.',
    ...closedObject({
      id: uuid('The connection. It stays the same when the account is linked again.'),
      orgId: id("The host's own id of the organisation."),
      userId: id("The host's own id of the user whose account it is."),
      status: oneOf(CONNECTION_STATUS),
      emrName: orNull({ type: 'string', description: "The EHR's name as it was given when linking." }),
      linkedAt: time('When it was last linked or logged in again.'),
      updatedAt: time('When anything about it last changed.'),
      statusReason: orNull({ type: 'string', description: 'Why the status is not `active`.' }),
    } satisfies Record<keyof CobaltConnection, Schema>),
  },
};

export const linkTokenComponent: Component = {
  name: 'CobaltLinkToken',
  schema: {
    description: 'What the browser opens Cobalt Link with.',
    ...closedObject({
      sessionId: uuid('The link session, to exchange with.'),
      linkToken: {
        type: 'string',
        minLength: 1,
        description: 'For the lightbox; good for one opening of Link.',
      },
      linkUrl: { type: 'string', format: 'uri', description: 'For a window: the full address of Link.' },
      mode: oneOf(LINK_MODE),
      expiresAt: time('When the link token ends.'),
    } satisfies Record<keyof CobaltLinkToken, Schema>),
  },
};

export const linkSessionComponent: Component = {
  name: 'CobaltLinkSession',
  schema: {
    description: 'Where one attempt to link stands.',
    ...closedObject(
      {
        sessionId: uuid('The link session.'),
        status: oneOf(SESSION_STATUS),
        mode: oneOf(LINK_MODE),
        expiresAt: time('When its link token ends.'),
        connectionId: uuid('In update mode, and once exchanged.'),
      } satisfies Record<keyof CobaltLinkSession, Schema>,
      ['connectionId'],
    ),
  },
};

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
