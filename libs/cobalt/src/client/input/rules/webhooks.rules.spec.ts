import { describe, expect, it } from '@jest/globals';

import { firstProblem } from '../cross-field-rule.js';
import { registerWebhookRules } from './webhooks.rules.js';

describe('the URL of a webhook', () => {
  it.each([
    'https://clinic.example/webhooks',
    'http://localhost:3000/w',
    'http://127.0.0.1/w',
    'http://[::1]:3000/w',
  ])('may be %s', (webhookUrl) => {
    expect(firstProblem({ webhookUrl }, registerWebhookRules)).toBeUndefined();
  });

  it.each([
    'http://clinic.example/webhooks',
    'http://localhost.clinic.example/',
    'http://127.0.0.1.clinic.example/',
    'http://localhost@clinic.example/',
    'http://localhost:3000@clinic.example/',
    'ftp://localhost/',
  ])('may not be %s', (webhookUrl) => {
    expect(firstProblem({ webhookUrl }, registerWebhookRules)).toEqual({
      field: 'webhookUrl',
      rule: 'must be https, or http on this machine',
    });
  });
});
