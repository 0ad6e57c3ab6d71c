import { join } from 'node:path';

import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { CobaltEmulator } from '@nestjs-cobalt/emulator';
import { SecretString } from 'nestjs-cobalt';

import { APP_ENVIRONMENT } from '../environment/index.js';
import type { AppEnvironment } from '../environment/index.js';
import { AppError } from '../http/index.js';

/** Where Cobalt is and who we are there. */
export interface VendorAddress {
  readonly clientId: string;
  readonly clientSecret: SecretString;
  readonly baseUrl: string;
  readonly linkBaseUrl: string;
}

/** The Cobalt this app talks to: the real one, or an emulator of its own when no credentials were given. */
@Injectable()
export class VendorService implements OnApplicationShutdown {
  private readonly logger = new Logger('Cobalt');
  private started?: Promise<CobaltEmulator>;

  constructor(@Inject(APP_ENVIRONMENT) private readonly environment: AppEnvironment) {}

  /** Starts the emulator when it is needed; the same answer every time. */
  async address(): Promise<VendorAddress> {
    const { emulated, cobalt } = this.environment;
    if (!emulated) return cobalt as VendorAddress;
    const { url, linkUrl, credentials } = await (this.started ??= this.start());
    const { clientId, clientSecret } = credentials;
    return {
      clientId,
      clientSecret: SecretString.from(clientSecret),
      baseUrl: url,
      linkBaseUrl: linkUrl,
    };
  }

  /** Whether Cobalt is emulated here. */
  get emulated(): boolean {
    return this.environment.emulated;
  }

  /** The running emulator; undefined with the real Cobalt. */
  emulator(): Promise<CobaltEmulator> | undefined {
    return this.started;
  }

  /** Emulator only: the EHR no longer accepts the login behind this user's connection. */
  async expireLogin(orgId: string, userId: string): Promise<void> {
    const emulator = await this.started;
    const accounts = emulator?.state().connections ?? [];
    const account = accounts.filter((each) => each.orgId === orgId && each.userId === userId).at(-1);
    if (!account) {
      throw new AppError(
        404,
        'EMULATED_ACCOUNT_NOT_FOUND',
        'The emulator knows no account of this user: connect the EHR again.',
      );
    }
    emulator?.loginRequired(account.id);
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.started)?.stop();
  }

  private async start(): Promise<CobaltEmulator> {
    const { CobaltEmulator } = await import('@nestjs-cobalt/emulator');
    const emulator = await CobaltEmulator.start({
      port: 0,
      statePath: join(this.environment.dataDirectory, 'emulator.json'),
      callbackUrl: `${this.environment.origin}/cobalt/link/callback`,
    });
    this.logger.log(`No COBALT_CLIENT_ID: an emulator stands in for Cobalt at ${emulator.url}`);
    return emulator;
  }
}
