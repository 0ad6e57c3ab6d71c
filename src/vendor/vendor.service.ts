import { join } from 'node:path';

import { Inject, Injectable, Logger, NotFoundException } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { CobaltEmulator } from '@nestjs-cobalt/emulator';
import { SecretString } from 'nestjs-cobalt';

import { APP_ENVIRONMENT } from '../environment/index.js';
import type { AppEnvironment } from '../environment/index.js';

/** Where Cobalt is and who we are there. */
export interface VendorAddress {
  readonly clientId: string;
  readonly clientSecret: SecretString;
  readonly baseUrl: string;
  readonly linkBaseUrl: string;
}

interface EmulatorState {
  readonly connections: readonly { id: string; orgId: string; userId: string }[];
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
    const { url, credentials } = await (this.started ??= this.start());
    const { clientId, clientSecret } = credentials;
    return {
      clientId,
      clientSecret: SecretString.from(clientSecret),
      baseUrl: url,
      linkBaseUrl: `${url}/link`,
    };
  }

  /** Whether Cobalt is emulated here. */
  get emulated(): boolean {
    return this.environment.emulated;
  }

  /** The real Cobalt is taken to be there; the emulator, a part of this process, must answer. */
  async isReady(): Promise<boolean> {
    if (!this.emulated) return true;
    const { baseUrl } = await this.address();
    return control(baseUrl, 'GET', 'clock').then(
      () => true,
      () => false,
    );
  }

  /** Emulator only: the EHR no longer accepts the login behind this user's connection. */
  async expireLogin(orgId: string, userId: string): Promise<void> {
    const { baseUrl } = await this.address();
    const { connections } = await control<EmulatorState>(baseUrl, 'GET', 'state');
    const linked = connections
      .filter((candidate) => candidate.orgId === orgId && candidate.userId === userId)
      .at(-1);
    if (linked === undefined) throw new NotFoundException('The emulator knows no account of this user.');
    await control(baseUrl, 'POST', `connections/${encodeURIComponent(linked.id)}/login-required`);
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.started)?.stop();
  }

  private async start(): Promise<CobaltEmulator> {
    const emulator = await CobaltEmulator.start({
      port: 0,
      statePath: join(this.environment.dataDirectory, 'emulator.json'),
      callbackUrl: `${this.environment.origin}/cobalt/link/callback`,
    });
    this.logger.log(`No COBALT_CLIENT_ID: an emulator stands in for Cobalt at ${emulator.url}`);
    return emulator;
  }
}

async function control<T>(url: string, method: 'GET' | 'POST', path: string): Promise<T> {
  const response = await fetch(`${url}/_emulator/${path}`, { method, signal: AbortSignal.timeout(5000) });
  if (!response.ok) throw new Error(`The emulator answered ${response.status} to ${method} ${path}.`);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
