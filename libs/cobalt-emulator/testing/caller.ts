import { EMULATOR_CREDENTIALS, type CobaltEmulator } from '../src/index.js';

/** An answer, read to its end. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON; throws when it is none. */
  readonly body: T;
}

export interface CallOptions {
  readonly method?: string;
  readonly accessToken?: string;
  /** Sent as it is when it is a text, else as JSON. */
  readonly body?: unknown;
  readonly headers?: Record<string, string | undefined>;
}

export const CLIENT_HEADERS: Readonly<Record<string, string>> = {
  client_id: EMULATOR_CREDENTIALS.clientId,
  client_secret: EMULATOR_CREDENTIALS.clientSecret,
};

/** Calls the emulator over its socket, with the right client credentials unless other headers say otherwise. */
export async function call<T = Record<string, unknown>>(
  { url }: CobaltEmulator,
  path: string,
  options: CallOptions = {},
): Promise<Answer<T>> {
  const { method = 'GET', accessToken, body, headers = {} } = options;
  const all = {
    ...CLIENT_HEADERS,
    ...(accessToken !== undefined && { access_token: accessToken }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  };
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    get body() {
      return JSON.parse(text) as T;
    },
  };
}

/** Asks for a link token. */
export async function linkToken(emulator: CobaltEmulator, body: object): Promise<string> {
  const answer = await call<{ token: string }>(emulator, '/v1/link/token/create', { method: 'POST', body });
  return answer.body.token;
}

/** Exchanges a public token as the reference says: by GET. */
export async function exchange(
  emulator: CobaltEmulator,
  publicToken: string | undefined,
): Promise<Answer<{ token: string }>> {
  return call(emulator, `/v1/link/token/exchange?public_token=${publicToken ?? ''}`);
}
