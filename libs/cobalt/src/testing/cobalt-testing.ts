import { randomBytes } from 'node:crypto';

import type { INestApplication, INestApplicationContext } from '@nestjs/common';
import type { TestingModuleBuilder } from '@nestjs/testing';
import { CobaltEmulator } from '@nestjs-cobalt/emulator';
import type { CobaltEmulatorOptions, EmulatorConnection } from '@nestjs-cobalt/emulator';

import type { CobaltService } from '../cobalt.service.js';
import type { CobaltDynamicOptions } from '../config/index.js';
import type { CobaltConnection } from '../connections/index.js';
import { getCobaltToken } from '../tokens.js';
import type { Canaries } from './canaries/index.js';
import { overrideOptions } from './override-options.js';

/** Whose account a test is about. */
export interface TestAccount {
  orgId: string;
  userId: string;
}

/** What {@link CobaltTesting.override} gives an instance beside the emulator's address, its credentials and a key ring. */
export interface OverrideOptions extends CobaltDynamicOptions {
  /** Which instance. Default: the unnamed one. */
  name?: string;
}

/**
 * The emulator in the test's own process, and ways to put it behind an app.
 *
 * ```ts
 * const cobalt = await CobaltTesting.start();
 * const moduleRef = await cobalt.override(Test.createTestingModule({ imports: [AppModule] })).compile();
 * const app = moduleRef.createNestApplication();
 * await app.listen(0);
 * const connection = await cobalt.link(app, { orgId: 'clinic-1', userId: 'ana' });
 * await app.close();
 * await cobalt.stop();
 * ```
 */
export class CobaltTesting {
  readonly #keys = `test:${randomBytes(32).toString('base64')}`;
  readonly #linkTokens: string[] = [];
  readonly #publicTokens: string[] = [];

  private constructor(
    /** Faults, clock, journal, accounts: the vendor's side. */
    readonly emulator: CobaltEmulator,
  ) {}

  /** Starts an emulator, on a free port of 127.0.0.1 unless told otherwise. */
  static async start(options: CobaltEmulatorOptions = {}): Promise<CobaltTesting> {
    return new CobaltTesting(await CobaltEmulator.start(options));
  }

  /** What an instance must be given to work with this emulator; the key ring is this object's own, random. */
  options(): CobaltDynamicOptions {
    const { credentials, url, linkUrl } = this.emulator;
    return {
      clientId: credentials.clientId,
      clientSecret: credentials.clientSecret,
      baseUrl: url,
      linkBaseUrl: linkUrl,
      encryption: { keys: this.#keys },
    };
  }

  /**
   * Makes an app under test talk to this emulator, however it registers the module: the options that it gives in code
   * are replaced, and a factory of its own is not called. What is neither in {@link options} nor given here comes from
   * the environment as usual. Call it once for each named instance.
   *
   * `compile()` then fails when the app has no such instance, rather than let it talk to the real Cobalt.
   */
  override<Builder extends TestingModuleBuilder>(
    builder: Builder,
    { name, ...options }: OverrideOptions = {},
  ): Builder {
    return overrideOptions(builder, name, { ...this.options(), ...options });
  }

  /**
   * Links an account without a browser, through the module's own services; for one that must log in again, that is
   * update mode. The app must have been initialised (`init` or `listen`).
   *
   * @throws CobaltError what `link.createToken` and `link.exchange` throw
   */
  async link(
    app: INestApplicationContext,
    { orgId, userId, name, emrName }: TestAccount & { name?: string; emrName?: string },
  ): Promise<CobaltConnection> {
    const { link } = app.get<CobaltService>(getCobaltToken(name), { strict: false });
    const { linkToken, sessionId } = await link.createToken({ orgId, userId, emrName });
    const { publicToken } = this.emulator.finishLink(linkToken);
    this.#linkTokens.push(linkToken);
    if (publicToken !== undefined) this.#publicTokens.push(publicToken);
    return link.exchange({ orgId, userId, sessionId, publicToken });
  }

  /**
   * The emulator's side of a linked account, the newest one of this user: its id is what the emulator's controls take,
   * as in `cobalt.emulator.loginRequired(cobalt.accountOf(connection).id)`.
   *
   * @throws Error when this user linked nothing
   */
  accountOf({ orgId, userId }: TestAccount): EmulatorConnection {
    const accounts = this.emulator.state().connections;
    const account = accounts.findLast((each) => each.orgId === orgId && each.userId === userId);
    if (account === undefined) {
      throw new Error(
        `The emulator knows no account of user '${userId}' in '${orgId}': link one first, with link().`,
      );
    }
    return account;
  }

  /**
   * Has Link's window mode return to a listening app.
   *
   * @param path of the callback, with whatever prefix and version the app puts before it
   */
  async returnTo(app: INestApplication, path = '/cobalt/link/callback'): Promise<void> {
    this.emulator.changeSettings({ callbackUrl: new URL(path, await app.getUrl()).href });
  }

  /**
   * Tells the canaries every secret and every patient of the emulator so far; call it again after more accounts were
   * linked. What finished Link elsewhere than in {@link link} had tokens of its own: adopt those yourself.
   */
  plant(canaries: Canaries): void {
    const { credentials } = this.emulator;
    canaries.adopt('client secret', credentials.clientSecret);
    canaries.adopt('webhook secret', credentials.webhookSecret);
    canaries.adopt('key-encryption key', this.#keys.slice(this.#keys.indexOf(':') + 1));
    this.#linkTokens.forEach((token, n) =>
      canaries.adopt(`link token ${n}`, token, { allowedInAnswers: true }),
    );
    this.#publicTokens.forEach((token, n) => canaries.adopt(`public token ${n}`, token));
    for (const { id, accessToken } of this.emulator.state().connections) {
      canaries.adopt(`access token of account ${id}`, accessToken);
      for (const patient of this.emulator.patients(id)) canaries.adoptPatient(patient);
    }
  }

  /** Stops the emulator. Close the app first. */
  async stop(): Promise<void> {
    await this.emulator.stop();
  }
}
