import { setTimeout as delay } from 'node:timers/promises';

import { DEFAULT_INSTANCE } from '../config/index.js';
import type { KeyWrapProvider } from '../encryption/index.js';
import { CobaltError, isCobaltError } from '../errors/index.js';
import type { CobaltErrorCode } from '../errors/index.js';
import type { CobaltStore } from '../storage/index.js';

/** How long the database may take to answer, in milliseconds. */
const DEADLINE_MS = 2_000;

/** When a question without an answer is taken for lost with its connection, and asked again, in milliseconds. */
const LOST_AFTER_MS = 30_000;

/** How an instance is; nothing secret. */
export interface CobaltHealthStatus {
  status: 'up' | 'down';
  /** The instance's DataSource answers, and the module's tables are there. */
  database: 'up' | 'down';
  /** The id of the current key-encryption key is known. */
  encryption: 'up' | 'down';
  /** Why it is down. */
  code?: CobaltErrorCode;
  message?: string;
}

/** One entry, `cobalt` or `cobalt:<name>`: what the indicators of `@nestjs/terminus` give. */
export type CobaltHealth = Record<string, CobaltHealthStatus>;

/** What can be known of an instance without calling Cobalt. */
export class HealthCheck {
  readonly #key: string;
  #question: { readonly askedAt: number; readonly answer: Promise<void> } | undefined;

  constructor(
    instance: string,
    private readonly store: Pick<CobaltStore, 'probe'>,
    private readonly keyProvider: Pick<KeyWrapProvider, 'currentKeyId'>,
  ) {
    this.#key = instance === DEFAULT_INSTANCE ? 'cobalt' : `cobalt:${instance}`;
  }

  /** Never throws. */
  async check(): Promise<CobaltHealth> {
    return { [this.#key]: await this.look() };
  }

  private async look(): Promise<CobaltHealthStatus> {
    const [database, encryption] = [await this.databaseProblem(), this.encryptionProblem()];
    const problem = database ?? encryption;
    return {
      status: problem === undefined ? 'up' : 'down',
      database: database === undefined ? 'up' : 'down',
      encryption: encryption === undefined ? 'up' : 'down',
      ...(problem === undefined ? {} : { code: problem.code, message: problem.message }),
    };
  }

  private async databaseProblem(): Promise<CobaltError | undefined> {
    const waiting = new AbortController();
    try {
      const deadline = delay(DEADLINE_MS, 'late', { signal: waiting.signal, ref: false });
      const answer = await Promise.race([this.probe(), deadline]);
      if (answer !== 'late') return undefined;
    } catch (error) {
      if (isCobaltError(error)) return error;
    } finally {
      waiting.abort();
    }
    return new CobaltError(
      'COBALT_STORAGE_UNAVAILABLE',
      `The database did not answer as it should within ${DEADLINE_MS} ms.`,
    );
  }

  /** One question at a time: each holds a connection of the host's pool for as long as the database keeps it waiting. */
  private probe(): Promise<void> {
    if (this.#question === undefined || Date.now() - this.#question.askedAt > LOST_AFTER_MS) {
      const question = { askedAt: Date.now(), answer: this.store.probe() };
      const forget = () => {
        if (this.#question === question) this.#question = undefined;
      };
      question.answer.then(forget, forget);
      this.#question = question;
    }
    return this.#question.answer;
  }

  private encryptionProblem(): CobaltError | undefined {
    try {
      const { currentKeyId } = this.keyProvider;
      if (typeof currentKeyId === 'string' && currentKeyId !== '') return undefined;
    } catch {
      // a provider's own error may quote anything
    }
    return new CobaltError(
      'COBALT_KEY_PROVIDER_UNAVAILABLE',
      '`encryption.provider.currentKeyId` is not known.',
    );
  }
}
