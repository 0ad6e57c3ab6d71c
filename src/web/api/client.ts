import { Problem } from './problem';
import type {
  Appointment,
  ClinicSettings,
  Connection,
  ConsoleConfig,
  LinkSession,
  Location,
  Pagination,
  Patient,
  Provider,
  User,
} from './types';

interface CallOptions {
  body?: unknown;
  signal?: AbortSignal;
}

async function call<T>(method: string, path: string, { body, signal }: CallOptions = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      signal,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem('NETWORK', 'The server could not be reached.');
  }
  if (response.status === 204) return undefined as T;
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (response.ok) return answer as T;
  const message = typeof answer['message'] === 'string' ? answer['message'] : 'The server could not do this.';
  const code = typeof answer['code'] === 'string' ? answer['code'] : 'UNEXPECTED';
  throw new Problem(code, message, response.status);
}

/** Once more when the network failed: the server answers a repeated exchange with the same connection. */
async function retriedOnce<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'NETWORK') throw error;
    return await attempt();
  }
}

const id = encodeURIComponent;

export const api = {
  config: () => call<ConsoleConfig>('GET', '/console/config'),
  signInAs: (userId: string) => call<{ user: User }>('POST', '/auth/demo', { body: { userId } }),
  signInWith: (token: string) => call<{ user: User }>('POST', '/auth/session', { body: { token } }),
  signOut: () => call<void>('POST', '/auth/sign-out'),

  connections: (signal?: AbortSignal) =>
    call<{ connections: Connection[] }>('GET', '/cobalt/connections', { signal }),
  disconnect: (connectionId: string) => call<void>('DELETE', `/cobalt/connections/${id(connectionId)}`),
  createLinkSession: (body: { connectionId?: string; returnUrl?: string }) =>
    call<LinkSession>('POST', '/cobalt/link/token', { body }),
  exchange: (sessionId: string, publicToken?: string) =>
    retriedOnce(() =>
      call<{ connection: Connection }>('POST', '/cobalt/link/exchange', {
        body: publicToken === undefined ? { sessionId } : { sessionId, publicToken },
      }),
    ),
  simulateLoginRequired: (connectionId: string) =>
    call<void>('POST', '/console/simulate/login-required', { body: { connectionId } }),

  settings: (signal?: AbortSignal) =>
    call<{ settings: ClinicSettings }>('GET', '/clinic/settings', { signal }),
  appointments: (startDate: string, endDate: string, signal?: AbortSignal) =>
    call<{ appointments: Appointment[] }>(
      'GET',
      `/clinic/appointments?${new URLSearchParams({ startDate, endDate }).toString()}`,
      { signal },
    ),
  patients: (page: number, signal?: AbortSignal) =>
    call<{ patients: Patient[]; pagination: Pagination }>(
      'GET',
      `/clinic/patients?page=${page}&pageSize=25`,
      {
        signal,
      },
    ),
  providers: (signal?: AbortSignal) =>
    call<{ providers: Provider[] }>('GET', '/clinic/providers', { signal }),
  locations: (signal?: AbortSignal) =>
    call<{ locations: Location[] }>('GET', '/clinic/locations', { signal }),
};
