import {
  ContractMismatchError,
  apiOperations,
  readAcknowledgement,
  readRegisteredWebhook,
  readRotatedWebhookSecret,
  readWebhookRegistrations,
  writeRegisterWebhookRequest,
} from '@nestjs-cobalt/contract';
import type {
  Acknowledgement,
  ApiOperationId,
  RegisterWebhookInput,
  RegisteredWebhook,
  RotatedWebhookSecret,
  WebhookRegistrations,
} from '@nestjs-cobalt/contract';

import { SecretString } from '../encryption/index.js';
import type { CallOptions } from './call-options.js';
import { checkInput, registerWebhookRules } from './input/index.js';
import { fillPath } from './request-path.js';
import type { CobaltTransport } from './transport.js';

/** An answer of the contract whose secret cannot be shown by accident. */
type WithSecret<Answer extends { webhookSecret: string | null }> = Omit<Answer, 'webhookSecret'> & {
  /** The secret that signs what is delivered; `reveal()` gives it. Null when Cobalt gave none. */
  webhookSecret: SecretString | null;
};

/** The registered URLs of a Cobalt account. */
export type CobaltWebhooks = WithSecret<WebhookRegistrations>;
/** A URL that was registered. */
export type RegisteredCobaltWebhook = WithSecret<RegisteredWebhook>;
/** A webhook secret that was replaced. */
export type RotatedCobaltWebhookSecret = WithSecret<RotatedWebhookSecret>;

/**
 * The URLs that Cobalt delivers events to. They belong to the Cobalt account, not to a connection: the calls are made
 * with the client's id and secret alone, and every event of every connection goes to each URL.
 */
export class WebhooksApi {
  constructor(private readonly transport: CobaltTransport) {}

  /**
   * The registered URLs; Cobalt has no pages here. `webhookSecret` is the account's, where all URLs share one.
   *
   * @see operation `listWebhooks` of the contract
   */
  async list(options?: CallOptions): Promise<CobaltWebhooks> {
    return this.call('listWebhooks', {}, (answer) => sealed(readWebhookRegistrations(answer)), options);
  }

  /**
   * Registers a URL. Store the secret of the answer where the receiver finds it: `COBALT_WEBHOOK_SECRETS`. `webhookId`
   * is null in one of the three documented forms of the answer; {@link list} has it.
   *
   * @param input `webhookUrl`: the https address of the app's webhook route
   * @see operation `registerWebhook` of the contract
   */
  async register(input: RegisterWebhookInput, options?: CallOptions): Promise<RegisteredCobaltWebhook> {
    checkInput('registerWebhook', input, ...registerWebhookRules);
    const body = writeRegisterWebhookRequest(input);
    return this.call('registerWebhook', { body }, (answer) => sealed(readRegisteredWebhook(answer)), options);
  }

  /**
   * Removes a URL.
   *
   * @param id of the registration, as {@link list} gives it
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` when there is none (an assumption)
   * @see operation `deleteWebhook` of the contract
   */
  async delete(id: string, options?: CallOptions): Promise<Acknowledgement> {
    return this.call('deleteWebhook', { path: { id } }, readAcknowledgement, options);
  }

  /**
   * Replaces a secret. The previous one keeps working for 24 hours: configure both meanwhile.
   *
   * @param id of the registration whose secret it is; undefined: the account's, where all URLs share one. The vendor's
   *   guide knows only the one, its reference only the other
   * @throws CobaltNotFoundError `COBALT_VENDOR_NOT_FOUND` when there is no such registration (an assumption)
   * @see operations `rotateWebhookSecret` and `rotateSecretOfWebhook` of the contract
   */
  async rotateSecret(id?: string, options?: CallOptions): Promise<RotatedCobaltWebhookSecret> {
    const read = (answer: Parameters<typeof readRotatedWebhookSecret>[0]) =>
      sealed(readRotatedWebhookSecret(answer));
    return id === undefined
      ? this.call('rotateWebhookSecret', {}, read, options)
      : this.call('rotateSecretOfWebhook', { path: { id } }, read, options);
  }

  private call<Result>(
    operation: ApiOperationId,
    { path, body }: { path?: Readonly<Record<string, string>>; body?: object },
    read: (answer: never) => Result,
    options: CallOptions | undefined,
  ): Promise<Result> {
    const { method, path: template, payload } = apiOperations[operation];
    return this.transport.call({
      ...options,
      operation,
      method,
      path: fillPath(operation, template, path),
      body,
      payload,
      read: (answer) => read(answer as never),
    });
  }
}

/** @throws ContractMismatchError for a secret that nothing can be verified with */
function sealed<Answer extends { webhookSecret: string | null }>(answer: Answer): WithSecret<Answer> {
  const { webhookSecret: secret, ...rest } = answer;
  if (secret === null) return { ...rest, webhookSecret: null };
  if (typeof secret !== 'string' || secret === '') {
    throw new ContractMismatchError('webhookSecret', 'is no text, or an empty one');
  }
  return { ...rest, webhookSecret: new SecretString(secret) };
}
