import type { ConnectionRecord, EmulatorState, PublicTokenRecord } from '../state/index.js';
import type { ApiCall } from './api-context.js';
import { ApiError } from './api-error.js';
import type { Endpoint } from './endpoint.js';

/** Link token calls. Their errors are undocumented: statuses and texts are assumptions. */
export const linkTokenEndpoints: readonly Endpoint[] = [
  { operationId: 'createLinkToken', handle: createLinkToken },
  { operationId: 'exchangePublicToken', handle: exchangePublicToken },
  { operationId: 'exchangePublicTokenByPost', handle: exchangePublicToken },
];

interface CreateLinkTokenBody {
  readonly user_id: string;
  readonly org_id: string;
  readonly emr_name?: string;
  readonly access_token?: string;
}

function createLinkToken({ state, body }: ApiCall): object {
  const request = body as unknown as CreateLinkTokenBody;
  const { user_id: userId, org_id: orgId, emr_name: emrName, access_token: accessToken } = request;
  const now = state.clock.now();
  if (accessToken === undefined) {
    state.organization(orgId, emrName);
    const { token } = state.linkTokens.issue(now, { mode: 'link', orgId, userId, emrName });
    state.save();
    return { success: true, token };
  }
  const connection = state.connections.byAccessToken(accessToken);
  if (!connection) throw new ApiError(400, 'Unknown access_token.');
  if (connection.orgId !== orgId) throw new ApiError(400, 'The access_token belongs to another org_id.');
  const { token } = state.linkTokens.issue(now, {
    mode: 'update',
    orgId,
    userId,
    connectionId: connection.id,
  });
  state.save();
  return { success: true, token };
}

function exchangePublicToken({ state, query, body }: ApiCall): object {
  const token = body['public_token'] ?? query['public_token'];
  if (typeof token !== 'string') throw new ApiError(400, 'Missing required parameters: public_token.');
  const record = state.publicTokens.find(token);
  if (!record) throw new ApiError(400, 'Invalid public_token.');
  const { accessToken } = redeem(state, record);
  return { success: true, token: accessToken };
}

function redeem(state: EmulatorState, record: PublicTokenRecord): ConnectionRecord {
  const now = state.clock.now();
  const isUsed = record.usedAt !== undefined;
  if (isUsed && state.settings.publicTokenSingleUse) {
    throw new ApiError(400, 'The public_token has already been exchanged.');
  }
  if (record.expiresAt <= now) throw new ApiError(400, 'The public_token has expired.');
  const known = record.connectionId === undefined ? undefined : state.connections.byId(record.connectionId);
  const connection = known ?? state.connections.create({ ...record, createdAt: state.clock.iso() });
  state.publicTokens.change(record, { connectionId: connection.id, usedAt: record.usedAt ?? now });
  state.save();
  return connection;
}
