import type { WebhookRecord } from '../state/index.js';
import type { ApiCall } from './api-context.js';
import { ApiError } from './api-error.js';
import type { Endpoint } from './endpoint.js';

/** Assumption: a limit is not documented, but an emulator must have one. */
const MAX_WEBHOOKS = 20;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Registration of URLs. Texts of errors are assumptions. */
export const webhookEndpoints: readonly Endpoint[] = [
  { operationId: 'registerWebhook', handle: register },
  { operationId: 'listWebhooks', handle: list },
  { operationId: 'deleteWebhook', handle: remove },
  { operationId: 'rotateWebhookSecret', handle: rotate },
  { operationId: 'rotateSecretOfWebhook', handle: rotateOf },
];

/** The guide's form of the answer, and the keys of both of the reference's. */
function register({ state, body }: ApiCall): object {
  const url = String(body['webhook_url']);
  if (!isAllowed(url)) throw new ApiError(400, 'webhook_url must be a valid HTTPS URL.');
  const { webhooks } = state;
  const known = webhooks.byUrl(url);
  if (!known && webhooks.all().length >= MAX_WEBHOOKS) {
    throw new ApiError(400, `No more than ${MAX_WEBHOOKS} webhook URLs can be registered.`);
  }
  const webhook = known ?? webhooks.register(url);
  state.save();
  const { secret } = webhooks;
  return {
    success: true,
    message: 'Webhook registered successfully',
    webhook_secret_key: secret,
    webhook_id: webhook.id,
    webhook_url: webhook.url,
    webhook_secret: secret,
    webhook: { webhook_id: webhook.id, webhook_url: webhook.url, webhook_secret_key: secret },
  };
}

function list({ state: { webhooks } }: ApiCall): object {
  const all = webhooks.all();
  return {
    success: true,
    webhook_url: all[0]?.url ?? null,
    webhook_urls: all.map(({ id, url }) => ({ id, url })),
    webhook_secret_key: webhooks.secret,
  };
}

function remove({ state, params }: ApiCall): object {
  const { id } = find({ state, params });
  state.webhooks.remove(id);
  state.save();
  return { success: true, message: 'Webhook URL removed successfully' };
}

/** The guide's form. Its answer is an assumption: that of the reference, for the first URL. */
function rotate({ state }: ApiCall): object {
  return rotated(state, state.webhooks.all()[0]);
}

/** The reference's form. The secret is the account's: it changes for all URLs. */
function rotateOf({ state, params }: ApiCall): object {
  return rotated(state, find({ state, params }));
}

function rotated(state: ApiCall['state'], webhook: WebhookRecord | undefined): object {
  const secret = state.webhooks.rotate(state.clock.now());
  state.save();
  return { success: true, webhook: { id: webhook?.id ?? null, secret } };
}

/** @throws ApiError 404 */
function find({ state, params }: Pick<ApiCall, 'state' | 'params'>): WebhookRecord {
  const webhook = state.webhooks.byId(params['id'] ?? '');
  if (!webhook) throw new ApiError(404, 'Webhook not found.');
  return webhook;
}

/** As documented https, and, for the emulator's sake, http to this machine. */
function isAllowed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}
