const WRITES = 'Unless `arrival` is `not_sent` a write may have been done: look before sending it again.';

/**
 * Every code this module answers or throws with, its HTTP status, and what to do about it.
 * `docs/errors.md` tells the same at length; a test holds the two together.
 */
export const COBALT_ERRORS = {
  COBALT_INVALID_REQUEST: {
    status: 400,
    remedy: 'Correct the field that the message names and send the request again.',
  },
  COBALT_RETURN_URL_NOT_ALLOWED: {
    status: 400,
    remedy: "Add the return URL's origin to `returnOrigins` (COBALT_RETURN_ORIGINS), or send another one.",
  },
  COBALT_LINK_AMBIGUOUS: {
    status: 400,
    remedy: 'Start linking again in this browser, with one user at a time.',
  },
  COBALT_UNAUTHENTICATED: {
    status: 401,
    remedy: 'Sign in to the app, and check that the `identity` resolver recognises the request.',
  },
  COBALT_BAD_SIGNATURE: {
    status: 401,
    remedy: 'Check that the webhook secret of this deployment is among COBALT_WEBHOOK_SECRETS.',
  },
  COBALT_NOT_YOURS: {
    status: 403,
    remedy: 'Ask a user whose identity has `canManage`, or use your own connection.',
  },
  COBALT_LINK_SESSION_NOT_FOUND: { status: 404, remedy: 'Ask for a new link token.' },
  COBALT_CONNECTION_NOT_FOUND: {
    status: 404,
    remedy: 'List the connections of the organisation and use one of their ids.',
  },
  COBALT_VENDOR_NOT_FOUND: {
    status: 404,
    remedy: 'Check the ids that the call names; Cobalt may not have synchronised the record yet.',
  },
  COBALT_LOGIN_REQUIRED: {
    status: 409,
    remedy:
      "Have the clinic's user log in to the EHR again: ask for a link token (update mode) and open Link.",
  },
  COBALT_NOT_LINKED: { status: 409, remedy: 'Link an EHR account for this organisation first.' },
  COBALT_ON_HOLD: {
    status: 409,
    remedy:
      'Another practice answers behind this connection: check with the clinic, disconnect it and link again.',
  },
  COBALT_CONNECTION_AMBIGUOUS: {
    status: 409,
    remedy: 'Say which connection with { userId }, { connectionId } or { any: true }.',
  },
  COBALT_LINK_SESSION_USED: { status: 409, remedy: 'Ask for a new link token and link again.' },
  COBALT_EXCHANGE_UNKNOWN: {
    status: 409,
    remedy: 'The outcome of this exchange is not known. Ask for a new link token and link again.',
  },
  COBALT_VENDOR_CONFLICT: {
    status: 409,
    remedy: 'Read what Cobalt has now, and decide again; `vendorMessage` says what clashes.',
  },
  COBALT_LINK_SESSION_EXPIRED: { status: 410, remedy: 'Ask for a new link token and link again.' },
  COBALT_PAYLOAD_TOO_LARGE: { status: 413, remedy: 'Send a smaller body.' },
  COBALT_PUBLIC_TOKEN_REJECTED: {
    status: 422,
    remedy: 'Ask for a new link token and link again; a public token works once and for its own session.',
  },
  COBALT_ID_LOOKS_LIKE_PII: {
    status: 422,
    remedy:
      'Identify organisations and users by opaque ids of your own, never by e-mail address or phone number.',
  },
  COBALT_VENDOR_REFUSED: {
    status: 422,
    remedy: 'Correct the input; `vendorMessage` says what Cobalt does not accept.',
  },
  COBALT_CONFIGURATION: {
    status: 500,
    remedy: 'Correct the options or variables that the message names, and start again.',
  },
  COBALT_DECRYPTION_FAILED: {
    status: 500,
    remedy:
      'Check that the key ring still holds the key that sealed this row, and that the row was not moved or edited.',
  },
  COBALT_VENDOR_ERROR: {
    status: 502,
    remedy: `Cobalt refused or failed the call: see \`vendorStatus\`, and after a 5xx try later. ${WRITES}`,
  },
  COBALT_VENDOR_CREDENTIALS: { status: 502, remedy: 'Check COBALT_CLIENT_ID and COBALT_CLIENT_SECRET.' },
  COBALT_CONTRACT_VIOLATION: {
    status: 502,
    remedy: `Cobalt's reply was not what its documentation says; report it with the operation and request id. ${WRITES}`,
  },
  COBALT_VENDOR_UNAVAILABLE: {
    status: 503,
    remedy: `Cobalt could not be reached or asked to slow down; try again later. ${WRITES}`,
  },
  COBALT_QUEUE_FULL: {
    status: 503,
    remedy:
      'Call Cobalt for this organisation with fewer calls at once, or raise `http.queueLimit`; try again later.',
  },
  COBALT_KEY_PROVIDER_UNAVAILABLE: {
    status: 503,
    remedy:
      'Check that the key service behind `encryption.provider` can be reached and lets this app use the key; try again.',
  },
  COBALT_STORAGE_UNAVAILABLE: { status: 503, remedy: 'The database could not be reached; try again later.' },
  COBALT_VENDOR_TIMEOUT: {
    status: 504,
    remedy: `Cobalt did not answer in time; try again later, or raise \`http.timeoutMs\`. ${WRITES}`,
  },
} as const satisfies Record<string, { status: number; remedy: string }>;

/** A stable, machine-readable error code: see `docs/errors.md`. */
export type CobaltErrorCode = keyof typeof COBALT_ERRORS;
