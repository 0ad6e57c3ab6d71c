import { EMULATOR_CREDENTIALS } from '../credentials.js';
import { mintId, mintToken } from '../random/index.js';
import type { WebhookRecord, WebhookSecretRecord } from './records.js';

/** How long a secret stays valid once there is a newer one, as documented. */
const OLD_SECRET_MS = 24 * 3600 * 1000;
/** Secrets remembered at most, the newest ones. */
const MAX_SECRETS = 100;

/** The registered URLs, oldest first, and the account's secrets, newest first: one secret for all URLs, as in the guide. */
export class WebhookStore {
  readonly #webhooks = new Map<string, WebhookRecord>();
  #secrets: WebhookSecretRecord[] = [{ secret: EMULATOR_CREDENTIALS.webhookSecret }];

  register(url: string): WebhookRecord {
    const webhook = { id: `wh_${mintId()}`, url };
    this.#webhooks.set(webhook.id, webhook);
    return webhook;
  }

  byId(id: string): WebhookRecord | undefined {
    return this.#webhooks.get(id);
  }

  byUrl(url: string): WebhookRecord | undefined {
    return this.all().find((webhook) => webhook.url === url);
  }

  /** @returns whether there was one */
  remove(id: string): boolean {
    return this.#webhooks.delete(id);
  }

  all(): WebhookRecord[] {
    return [...this.#webhooks.values()];
  }

  /** What deliveries are signed with. */
  get secret(): string {
    return this.#secrets[0]?.secret ?? EMULATOR_CREDENTIALS.webhookSecret;
  }

  /** @returns the new secret */
  rotate(now: number): string {
    const [current, ...older] = this.#secrets;
    const secret = mintToken('whsec_');
    const previous = current ? [{ ...current, validUntil: now + OLD_SECRET_MS }] : [];
    this.#secrets = [{ secret }, ...previous, ...older].slice(0, MAX_SECRETS);
    return secret;
  }

  /** Those that are still valid, newest first. */
  secretsAt(now: number): string[] {
    return this.#secrets.filter(({ validUntil = Infinity }) => validUntil > now).map(({ secret }) => secret);
  }

  secrets(): WebhookSecretRecord[] {
    return this.#secrets;
  }

  load(webhooks: readonly WebhookRecord[], secrets: readonly WebhookSecretRecord[]): void {
    this.#webhooks.clear();
    for (const webhook of webhooks) this.#webhooks.set(webhook.id, webhook);
    this.#secrets = secrets.length > 0 ? [...secrets] : [{ secret: EMULATOR_CREDENTIALS.webhookSecret }];
  }
}
