/** An answer that is no step: `message` is fit to be shown, `code` says which. */
export class ApiError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

async function post(path, body) {
  let response;
  try {
    response = await fetch(`/link/api/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new ApiError('offline', 'Cobalt Link cannot be reached. Check your connection and try again.');
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok)
    throw new ApiError(answer.code ?? 'failed', answer.message ?? 'Something went wrong. Try again.');
  return answer;
}

export const openVisit = (token) => post('open', { token });
export const sendCredentials = (visitId, credentials) => post('credentials', { visitId, ...credentials });
export const sendCode = (visitId, code) => post('mfa', { visitId, code });
