import type { CobaltEmulator } from '../cobalt-emulator.js';

/** What is printed once the emulator is ready. The first line is the address and nothing else: scripts read it. */
export function greeting(emulator: CobaltEmulator): string {
  const { clientId, clientSecret, webhookSecret } = emulator.credentials;
  return `${emulator.url}

Cobalt, emulated. Nothing here reaches api.usecobalt.com, and no patient is real.
Point an app at it with:

  COBALT_BASE_URL=${emulator.url}
  COBALT_LINK_BASE_URL=${emulator.linkUrl}
  COBALT_CLIENT_ID=${clientId}
  COBALT_CLIENT_SECRET=${clientSecret}
  COBALT_WEBHOOK_SECRETS=${webhookSecret}

COBALT_ENCRYPTION_KEYS stays the app's own: k1:$(openssl rand -base64 32)

Events are kept for GET /v1/webhook-events, and delivered to the URLs that are registered:

  curl -X POST ${emulator.url}/v1/webhook -H 'client_id: ${clientId}' -H 'client_secret: ${clientSecret}' \\
    -H 'content-type: application/json' -d '{"webhook_url":"http://127.0.0.1:3000/<your route for webhooks>"}'

Link users: good, mfa (code 123456), locked, pending, error; any password.
Controls:   ${emulator.url}/_emulator/state
`;
}
