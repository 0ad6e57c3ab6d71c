/** Why a link token opens nothing. */
export type LinkTokenRefusal = 'unknown' | 'expired' | 'used';

const SENTENCES: Record<LinkTokenRefusal, string> = {
  unknown: 'This link is not known. Go back to the application and start again.',
  expired: 'This link has expired: it is good for 30 minutes. Go back to the application and start again.',
  used: 'This link has been used before. Go back to the application and start again.',
};

/** A link token was refused; the message is fit to be shown. */
export class LinkTokenError extends Error {
  override readonly name = 'LinkTokenError';
  constructor(readonly reason: LinkTokenRefusal) {
    super(SENTENCES[reason]);
  }
}

/** There is no such visit, or it is not at this step; the message is fit to be shown. */
export class LinkVisitError extends Error {
  override readonly name = 'LinkVisitError';
  constructor() {
    super('This page is no longer active. Go back to the application and start again.');
  }
}
