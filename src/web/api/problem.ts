/** Something that went wrong, in words for the person at the screen. */
export class Problem extends Error {
  constructor(
    /** The server's code, or `NETWORK`. */
    readonly code: string,
    message: string,
    readonly status = 0,
  ) {
    super(message);
    this.name = 'Problem';
  }

  static from(cause: unknown): Problem {
    return cause instanceof Problem ? cause : new Problem('UNEXPECTED', 'Something unexpected happened.');
  }
}

/** What happened and what to do, for the codes that people can do something about. */
const EXPLANATIONS: Readonly<Record<string, { title: string; remedy: string }>> = {
  NETWORK: { title: 'No connection', remedy: 'Check your network, then try again.' },
  WINDOW_BLOCKED: {
    title: 'Your browser blocked the window',
    remedy: 'Allow pop-ups for this page, or connect without a new window.',
  },
  LINK_NOT_LOADED: {
    title: 'Cobalt Link could not be loaded',
    remedy: 'Check your network, then try again.',
  },
  COBALT_UNAUTHENTICATED: { title: 'You are signed out', remedy: 'Sign in again to go on.' },
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
  COBALT_LINK_SESSION_EXPIRED: { title: 'That took too long', remedy: 'Start connecting again.' },
  COBALT_LINK_SESSION_USED: { title: 'This attempt was already used', remedy: 'Start connecting again.' },
  COBALT_LINK_AMBIGUOUS: {
    title: 'We could not tell which attempt this was',
    remedy: 'Close other windows of Link and start connecting again.',
  },
  COBALT_PUBLIC_TOKEN_REJECTED: {
    title: 'Cobalt did not accept the login',
    remedy: 'Start connecting again.',
  },
  COBALT_EXCHANGE_UNKNOWN: {
    title: 'We cannot tell whether this worked',
    remedy: 'The reply was lost on the way. Start connecting again: nothing is linked twice.',
  },
  COBALT_NOT_YOURS: {
    title: 'This is a colleague’s connection',
    remedy: 'Ask an administrator of your clinic.',
  },
  COBALT_VENDOR_UNAVAILABLE: { title: 'Cobalt cannot be reached', remedy: 'Try again in a moment.' },
  COBALT_VENDOR_TIMEOUT: { title: 'Cobalt takes too long to answer', remedy: 'Try again in a moment.' },
  COBALT_VENDOR_CREDENTIALS: {
    title: 'Cobalt refuses this app',
    remedy: 'Ask whoever runs it to check the Cobalt credentials.',
  },
};

/** A title and a remedy for any problem; the server's own words where we have none. */
export function explain(problem: Problem): { title: string; remedy: string } {
  return EXPLANATIONS[problem.code] ?? { title: 'That did not work', remedy: problem.message };
}
