/** What the API refuses with: in the documentation's words where it has any, else in ours. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** Machine-readable. */
    readonly code?: string,
  ) {
    super(message);
  }

  /** The vendor's error envelope. */
  get body(): { success: false; error?: string; message: string } {
    return { success: false, ...(this.code && { error: this.code }), message: this.message };
  }
}

/** Assumption: status and text. */
export const invalidCredentials = (): ApiError => new ApiError(401, 'Invalid client_id or client_secret.');

/** Assumption: status and text. */
export const invalidAccessToken = (): ApiError => new ApiError(401, 'Invalid access_token.');

/** As documented. */
export const loginRequired = (): ApiError =>
  new ApiError(403, 'Account link expired. Please go through the integration setup again.', 'login_required');
