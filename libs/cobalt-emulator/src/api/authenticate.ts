import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { EmulatorCredentials } from '../credentials.js';
import type { ConnectionRecord, EmulatorState } from '../state/index.js';
import { invalidAccessToken, invalidCredentials, loginRequired } from './api-error.js';

/** @throws ApiError 401 */
export function authenticateClient(req: Request, credentials: EmulatorCredentials): void {
  const { client_id: id, client_secret: secret } = req.headers;
  if (!same(id, credentials.clientId) || !same(secret, credentials.clientSecret)) throw invalidCredentials();
}

/** @throws ApiError 401, or 403 `login_required` */
export function authenticateAccount(req: Request, state: EmulatorState): ConnectionRecord {
  const token = req.headers['access_token'];
  const connection = typeof token === 'string' ? state.connections.byAccessToken(token) : undefined;
  if (!connection) throw invalidAccessToken();
  if (connection.loginRequired) throw loginRequired();
  return connection;
}

function same(given: string | string[] | undefined, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(expected));
}
