import type { RegisterWebhookInput } from '@nestjs-cobalt/contract';

import type { CrossFieldRule } from '../cross-field-rule.js';

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u;

/** Plain http is for an emulator on the same machine. */
const secure: CrossFieldRule<RegisterWebhookInput> = ({ webhookUrl }) => {
  const { protocol, hostname } = new URL(webhookUrl);
  if (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))) return undefined;
  return { field: 'webhookUrl', rule: 'must be https, or http on this machine' };
};

/** A webhook: over TLS. */
export const registerWebhookRules = [secure] as const;
