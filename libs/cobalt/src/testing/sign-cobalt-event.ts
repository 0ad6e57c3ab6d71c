import { randomUUID } from 'node:crypto';

import type { SecretString } from '../encryption/index.js';
import { SIGNATURE_HEADER, cobaltSignature } from '../signature/index.js';

/** An event in Cobalt's own spelling; what is not given is made up. */
export interface CobaltEventInput {
  /** Such as `appointment.created`. */
  type: string;
  /** Default: a random UUID. */
  id?: string;
  /** Whose account it is about: after linking, the connection's id. */
  access_token_reference_id?: string;
  /** ISO 8601. Default: now. */
  created?: string;
  job_id?: string;
  /** Default: an empty object. */
  data?: Record<string, unknown>;
}

/** What {@link signCobaltEvent} signs. */
export interface SignCobaltEvent {
  /** The webhook secret; the emulator's is `emulator.credentials.webhookSecret`. */
  secret: string | SecretString;
  event: CobaltEventInput;
  /** Which delivery of the event this is. Default 1. */
  attempt?: number;
}

/** A delivery as Cobalt would make it: post `body` as it is, byte for byte. */
export interface SignedCobaltEvent {
  body: string;
  headers: Record<string, string>;
}

/**
 * A webhook delivery, signed as Cobalt signs it. For another body than an event's, sign it with `cobaltSignature`.
 *
 * ```ts
 * const { body, headers } = signCobaltEvent({ secret, event: { type: 'appointment.created', data: { id: '1' } } });
 * await fetch(`${url}/webhooks`, { method: 'POST', headers, body });
 * ```
 *
 * Assumptions, where Cobalt's documentation is silent: the `webhook-id` header is the event's `id`,
 * `webhook-timestamp` its `created`, and the content type is JSON's.
 */
export function signCobaltEvent({ secret, event, attempt = 1 }: SignCobaltEvent): SignedCobaltEvent {
  const { type, id = randomUUID(), created = new Date().toISOString(), data = {} } = event;
  const { access_token_reference_id, job_id } = event;
  const payload = { id, access_token_reference_id, object: 'event', created, type, job_id, data };
  const body = JSON.stringify(payload);
  return {
    body,
    headers: {
      'content-type': 'application/json',
      [SIGNATURE_HEADER]: cobaltSignature(secret, body),
      'webhook-id': id,
      'webhook-timestamp': created,
      'webhook-attempt': String(attempt),
    },
  };
}
