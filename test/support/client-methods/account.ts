import type { ClientMethod } from './context.js';

/** The calls that change something at Cobalt at once: settings, what is synced, webhooks, Link. */
export const account = {
  createLinkToken: {
    method: 'link.createToken',
    call: ({ link }) => link.createToken(),
  },
  exchangePublicToken: {
    method: 'link.exchange',
    call: ({ link }) => link.exchange(),
  },
  updateLocation: {
    method: 'locations.update',
    call: ({ org, known }) => org.locations.update(known.locationId, { status: 'inactive' }),
  },
  updateProvider: {
    method: 'providers.update',
    call: ({ org, known }) =>
      org.providers.update(known.providerId, {
        status: 'active',
        hideInAvailability: false,
        hours: [{ day: 'Monday', shifts: [{ start: 'T08:00:00', end: 'T12:00:00', setRecur: recurrence }] }],
      }),
  },
  updateProviderByEhrId: {
    method: 'providers.updateByEhrId',
    call: ({ org, known }) =>
      org.providers.updateByEhrId(known.providerEhrId, {
        status: 'active',
        hideInAvailability: false,
        hours: [{ day: 'Monday', shifts: [{ start: 'T08:00:00', end: 'T12:00:00', setRecur: recurrence }] }],
      }),
  },
  updateSettings: {
    method: 'settings.update',
    call: ({ org, known }) => org.settings.update({ accessTokenReferenceId: known.reference }),
  },
  listWebhooks: {
    method: 'webhooks.list',
    call: ({ webhooks }) => webhooks.list(),
  },
  registerWebhook: {
    method: 'webhooks.register',
    call: ({ webhooks }) => webhooks.register({ webhookUrl: 'https://your-domain.com/webhook' }),
  },
  rotateWebhookSecret: {
    method: 'webhooks.rotateSecret',
    call: ({ webhooks }) => webhooks.rotateSecret(),
  },
  rotateSecretOfWebhook: {
    method: 'webhooks.rotateSecret',
    call: ({ webhooks, known }) => webhooks.rotateSecret(known.webhookId),
  },
  deleteWebhook: {
    method: 'webhooks.delete',
    call: ({ webhooks, known }) => webhooks.delete(known.webhookId),
  },
} satisfies Record<string, ClientMethod>;

const recurrence = { recurIntervalType: 'days', recurIntervalAmount: 1 } as const;
