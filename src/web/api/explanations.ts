import type { CobaltErrorCode } from 'nestjs-cobalt';

/** What happened, and what the person at the screen can do about it. */
export interface Explanation {
  readonly title: string;
  readonly remedy: string;
}

/** Codes that no answer to this page has: a webhook's, and those of mistakes in the app's own code. */
type NeverShown = 'COBALT_BAD_SIGNATURE' | 'COBALT_CONNECTION_AMBIGUOUS';

/** Codes that come from this page itself or from the app around the module. */
type OwnCode = 'NETWORK' | 'WINDOW_BLOCKED' | 'LINK_NOT_LOADED' | 'CROSS_ORIGIN_REQUEST' | 'UNEXPECTED';

const START_AGAIN = 'Start connecting again.';
const IN_A_MOMENT = 'Try again in a moment.';
const TELL = 'if it goes on, tell whoever runs this app.';
const OPERATOR = 'Trying again does not help: tell whoever runs this app.';

/** Every code that can reach the page, so that nobody is shown the words of a log. */
export const EXPLANATIONS: Readonly<Record<Exclude<CobaltErrorCode, NeverShown> | OwnCode, Explanation>> = {
  NETWORK: {
    title: 'This app cannot be reached',
    remedy: 'Check your network, then try again. The app may be restarting.',
  },
  UNEXPECTED: { title: 'Something unexpected happened', remedy: `Reload the page; ${TELL}` },
  WINDOW_BLOCKED: {
    title: 'Your browser blocked the window',
    remedy: 'Allow pop-ups for this page, or connect without a new window.',
  },
  LINK_NOT_LOADED: {
    title: 'Cobalt Link could not be loaded',
    remedy: 'Check your network, then try again.',
  },
  CROSS_ORIGIN_REQUEST: {
    title: 'Your browser did not say that this page asked',
    remedy: 'Reload the page at its own address; add-ons or a proxy may be changing requests.',
  },

  COBALT_UNAUTHENTICATED: { title: 'You are signed out', remedy: 'Sign in again to go on.' },
  COBALT_NOT_YOURS: {
    title: 'This is a colleague’s connection',
    remedy: 'Ask an administrator of your clinic.',
  },
  COBALT_INVALID_REQUEST: {
    title: 'The app did not understand this request',
    remedy: `Reload the page; ${TELL}`,
  },
  COBALT_ID_LOOKS_LIKE_PII: {
    title: 'Your sign-in names you by e-mail or phone',
    remedy: 'Cobalt must not get either. Ask whoever runs this app for a sign-in with an id.',
  },
  COBALT_PAYLOAD_TOO_LARGE: { title: 'That was too much at once', remedy: 'Send less, then try again.' },

  COBALT_NOT_LINKED: {
    title: 'No EHR is connected yet',
    remedy: 'Connect your EHR account to see this.',
  },
  COBALT_LOGIN_REQUIRED: {
    title: 'Your EHR asks you to log in again',
    remedy: 'Its password, MFA or session has changed. Log in again and everything is back.',
  },
  COBALT_ON_HOLD: {
    title: 'This connection is on hold',
    remedy: 'Another practice answered behind it. Disconnect it and connect the right account.',
  },
  COBALT_CONNECTION_NOT_FOUND: {
    title: 'This connection is gone',
    remedy: 'Reload the page to see what is there now.',
  },

  COBALT_LINK_SESSION_NOT_FOUND: { title: 'This attempt is not known here', remedy: START_AGAIN },
  COBALT_LINK_SESSION_EXPIRED: { title: 'That took too long', remedy: START_AGAIN },
  COBALT_LINK_SESSION_USED: { title: 'This attempt was already used', remedy: START_AGAIN },
  COBALT_LINK_AMBIGUOUS: {
    title: 'We could not tell which attempt this was',
    remedy: 'Close other windows of Link and start connecting again.',
  },
  COBALT_PUBLIC_TOKEN_REJECTED: { title: 'Cobalt did not accept the login', remedy: START_AGAIN },
  COBALT_EXCHANGE_UNKNOWN: {
    title: 'We cannot tell whether this worked',
    remedy: 'The reply was lost on the way. Start connecting again: nothing is linked twice.',
  },
  COBALT_RETURN_URL_NOT_ALLOWED: {
    title: 'Link may not come back to this address',
    remedy: 'Connect without a new window, or ask whoever runs this app to allow the address.',
  },

  COBALT_VENDOR_UNAVAILABLE: { title: 'Cobalt is busy or cannot be reached', remedy: IN_A_MOMENT },
  COBALT_VENDOR_TIMEOUT: { title: 'Cobalt takes too long to answer', remedy: IN_A_MOMENT },
  COBALT_QUEUE_FULL: { title: 'Your clinic asks for a lot at once', remedy: IN_A_MOMENT },
  COBALT_VENDOR_ERROR: {
    title: 'Cobalt could not do this',
    remedy: `The fault is on its side. Try again in a few minutes; ${TELL}`,
  },
  COBALT_CONTRACT_VIOLATION: {
    title: 'Cobalt’s answer could not be read',
    remedy: `Try again in a few minutes; ${TELL}`,
  },
  COBALT_VENDOR_NOT_FOUND: {
    title: 'Cobalt does not know this yet',
    remedy: 'It may still be fetching it from the EHR. Try again in a few minutes.',
  },
  COBALT_VENDOR_CONFLICT: {
    title: 'This clashes with what the EHR has',
    remedy: 'Try again to see what is there now.',
  },
  COBALT_VENDOR_REFUSED: { title: 'Cobalt did not accept this request', remedy: OPERATOR },
  COBALT_VENDOR_CREDENTIALS: {
    title: 'Cobalt refuses this app',
    remedy: 'Ask whoever runs it to check the Cobalt credentials.',
  },

  COBALT_STORAGE_UNAVAILABLE: {
    title: 'The app cannot reach its database',
    remedy: `Try again in a moment; ${TELL}`,
  },
  COBALT_KEY_PROVIDER_UNAVAILABLE: {
    title: 'The app cannot reach its keys',
    remedy: `Try again in a moment; ${TELL}`,
  },
  COBALT_DECRYPTION_FAILED: { title: 'The stored login cannot be opened', remedy: OPERATOR },
  COBALT_CONFIGURATION: { title: 'This app is not set up right', remedy: OPERATOR },
};
