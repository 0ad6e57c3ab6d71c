import { createHmac } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { signCobaltEvent } from './sign-cobalt-event.js';

const event = {
  id: '550e8400-e29b-41d4-a716-446655440000',
  access_token_reference_id: 'your-reference-id',
  created: '2025-10-21T14:30:00.000Z',
  type: 'appointment.created',
  job_id: '12345',
  data: {},
};

describe('a signed event', () => {
  it('is the documented envelope as compact JSON', () => {
    expect(signCobaltEvent({ secret: 's', event }).body).toBe(
      '{"id":"550e8400-e29b-41d4-a716-446655440000","access_token_reference_id":"your-reference-id","object":"event",' +
        '"created":"2025-10-21T14:30:00.000Z","type":"appointment.created","job_id":"12345","data":{}}',
    );
  });

  it('carries the documented headers, and passes the documented check', () => {
    const { body, headers } = signCobaltEvent({ secret: 'whsec_1', event, attempt: 2 });
    expect(headers).toEqual({
      'content-type': 'application/json',
      'cobalt-verification': createHmac('sha256', 'whsec_1')
        .update(JSON.stringify(JSON.parse(body)))
        .digest('hex'),
      'webhook-id': event.id,
      'webhook-timestamp': event.created,
      'webhook-attempt': '2',
    });
    expect(headers['cobalt-verification']).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('makes up what is not given, anew each time, and leaves out what an event need not have', () => {
    const [one, other] = [1, 2].map(() => signCobaltEvent({ secret: 's', event: { type: 'task.created' } }));
    const parsed = JSON.parse(one!.body) as Record<string, unknown>;
    expect(Object.keys(parsed)).toEqual(['id', 'object', 'created', 'type', 'data']);
    expect(one!.headers['webhook-id']).toBe(parsed['id']);
    expect(other!.headers['webhook-id']).not.toBe(parsed['id']);
  });
});
