import {
  apiOperations,
  writeCreateLinkTokenRequest,
  writeExchangePublicTokenQuery,
} from '@nestjs-cobalt/contract';
import type { CreateLinkTokenInput } from '@nestjs-cobalt/contract';

import { SecretString } from '../encryption/index.js';
import type { CallOptions } from './call-options.js';
import { payloadOf } from './payload.js';
import type { CobaltTransport } from './transport.js';

/** What a link token is asked for with. */
export interface LinkTokenRequest extends Omit<CreateLinkTokenInput, 'accessToken'> {
  /** The stored access token: makes it an update-mode session. */
  accessToken?: SecretString;
}

/** Cobalt's Link calls: with the client's id and secret, as no connection. */
export class LinkApi {
  constructor(private readonly transport: CobaltTransport) {}

  /** A link token, good for 30 minutes and one use. */
  createToken({ accessToken, ...input }: LinkTokenRequest, options?: CallOptions): Promise<SecretString> {
    return this.token('createLinkToken', {
      ...options,
      body: writeCreateLinkTokenRequest(input),
      secretBody: accessToken && { access_token: accessToken },
    });
  }

  /** The access token for a public token. The answer is the only copy of it. */
  exchange(publicToken: SecretString, options?: CallOptions): Promise<SecretString> {
    const [name] = Object.keys(writeExchangePublicTokenQuery({ publicToken: '' }));
    return this.token('exchangePublicToken', { ...options, secretQuery: { [name as string]: publicToken } });
  }

  private async token(
    operation: 'createLinkToken' | 'exchangePublicToken',
    input: Pick<Parameters<CobaltTransport['call']>[0], 'body' | 'secretBody' | 'secretQuery'> & CallOptions,
  ): Promise<SecretString> {
    const { method, path, payload } = apiOperations[operation];
    const answer = await this.transport.call<object>({ ...input, operation, method, path, payload });
    return new SecretString(payloadOf(answer, payload) as string);
  }
}
