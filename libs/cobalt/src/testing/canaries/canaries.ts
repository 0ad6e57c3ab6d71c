import { randomBytes, randomInt } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join as joinPath, relative } from 'node:path';

import type { LoggerService } from '@nestjs/common';
import type { DataSource } from 'typeorm';

import type { SecretString } from '../../encryption/index.js';
import { createCanaryLogger } from './canary-logger.js';
import type { Finding } from './finding.js';
import { Observations } from './observations.js';
import type { ObserveOptions } from './observations.js';
import { watchOutput } from './output-watch.js';
import type { OutputWatch } from './output-watch.js';
import { Planted } from './planted.js';
import type { AdoptOptions } from './planted.js';
import { readDatabase } from './read-database.js';

export type { AdoptOptions } from './planted.js';
export type { ObserveOptions } from './observations.js';

/** A patient as Cobalt's API writes it; other fields are not looked at. */
export interface PatientData {
  id?: string | number | null;
  first_name?: string | null;
  last_name?: string | null;
  dob?: string | null;
  phone?: string | null;
}

/**
 * Plants values that nothing else holds, watches what an app leaves behind, and tells where one of them shows: plainly,
 * in base64, hexadecimal or URL encoding, as a list of bytes, or backwards.
 *
 * ```ts
 * const canaries = new Canaries();
 * const apiKey = canaries.secret('API key');
 * const app = await NestFactory.create(AppModule, { logger: canaries.logger() });
 * await canaries.watch(fetch(`${url}/things`), 'GET /things');
 * await canaries.database(app.get(DataSource));
 * canaries.assertNone();
 * ```
 */
export class Canaries {
  readonly #planted = new Planted();
  readonly #observations = new Observations();

  /** A new value of 26 letters: fit for a password, a token, a name, a header, a file name. */
  secret(name: string, options: AdoptOptions = {}): string {
    const letters = Array.from({ length: 20 }, () => String.fromCharCode(97 + randomInt(26)));
    return this.adopt(name, `Canary${letters.join('')}`, options);
  }

  /** A new key ring of one key, for the module's `encryption.keys`. */
  encryptionKeys(name: string): string {
    const key = randomBytes(32);
    this.adopt(name, key);
    return `canary:${key.toString('base64')}`;
  }

  /**
   * Makes a canary of a value that somebody else made, such as an access token. Adopting it twice does nothing.
   *
   * @throws TypeError for a value of fewer than 8 bytes, which could be somewhere by chance
   */
  adopt<T extends string | SecretString | Uint8Array>(name: string, value: T, options: AdoptOptions = {}): T {
    const plain = typeof value === 'string' || value instanceof Uint8Array ? value : value.reveal();
    this.#planted.add(name, plain, options);
    return value;
  }

  /** Makes canaries of a patient's id, name, date of birth and phone; the answers of your own routes may hold them. */
  adoptPatient({ id, first_name: first, last_name: last, dob, phone }: PatientData): void {
    const names = first && last ? [`${first} ${last}`, `${last}, ${first}`, `${last} ${first}`] : [];
    const values = Object.entries({ id, dob, phone, ...names });
    for (const [field, value] of values) {
      if (typeof value !== 'string' || !Planted.isLongEnough(value)) continue;
      this.adopt(`patient's ${field in names ? 'name' : field}`, value, { allowedInAnswers: true });
    }
  }

  /** A logger for `NestFactory.create`, `app.useLogger` or `setLogger`: it records everything and prints nothing. */
  logger(): LoggerService {
    const source = this.#observations.open('the logger');
    return createCanaryLogger((level, parts) => source.add((line) => `log line ${line} (${level})`, parts));
  }

  /** Watches standard output, standard error and the console until it is stopped. They may well stay silent. */
  output(): OutputWatch {
    return watchOutput((where, value) => this.#observations.add(where, value));
  }

  /**
   * Records what comes of a promise, deeply, with every cause of an error; passes it on unchanged. A result is an
   * answer, which may hold what is `allowedInAnswers`; an error, or a result with a status of 400 and above, is none.
   */
  async watch<T>(work: PromiseLike<T>, where = 'a result'): Promise<T> {
    try {
      const result = await work;
      const answer = !isRefusal(result);
      this.#observations.add(where, result, { answer });
      if (isUnreadResponse(result)) {
        this.#observations.add(where, [...result.headers], { answer });
        this.#observations.add(where, await result.clone().text(), { answer });
      }
      return result;
    } catch (error) {
      this.#observations.add(`the error of ${where}`, error);
      throw error;
    }
  }

  /** Records anything else: text, bytes or an object, which is looked through like an error. */
  observe(where: string, value: unknown, options: ObserveOptions = {}): void {
    this.#observations.add(where, value, options);
  }

  /**
   * Records every row of every table of a SQLite, PostgreSQL, MySQL or MariaDB database.
   *
   * @param options.except tables that may hold what was planted: an app's own table of patients
   * @throws Error when there is no row at all: the wrong database, or too early
   */
  async database(
    dataSource: DataSource,
    { except = [] }: { except?: readonly string[] } = {},
  ): Promise<void> {
    const tables = (await readDatabase(dataSource)).filter(({ name }) => !except.includes(name));
    if (!tables.some(({ rows }) => rows > 0)) {
      throw new Error('The database has no row to look at: is it the one that the app writes to?');
    }
    for (const { name, bytes } of tables) this.#observations.add(`table ${name}`, bytes);
  }

  /**
   * Records every file below a folder, and its name.
   *
   * @throws Error when there is none
   */
  async folder(path: string): Promise<void> {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    if (files.length === 0) throw new Error('The folder has no file to look at: is it the right one?');
    for (const file of files) {
      const own = joinPath(file.parentPath, file.name);
      const name = relative(path, own);
      this.#observations.add('the name of a file', name);
      this.#observations.add(`file ${name}`, await readFile(own));
    }
  }

  /** What was found where it must not be, by now. */
  findings(): Finding[] {
    return this.#observations.search(this.#planted);
  }

  /**
   * @throws Error that says what was found and where, and never the value; likewise when nothing was planted, when
   *   nothing was observed, or when a logger that was asked for never got a line: that proves nothing
   */
  assertNone(): void {
    this.#planted.assertFindable();
    this.#observations.assertSomething();
    const findings = this.findings();
    if (findings.length === 0) return;
    const lines = findings.map(({ canary, where, how }) => `- ${canary}, ${how}, in ${where}`);
    throw new Error(`${findings.length} leak(s):\n${lines.join('\n')}`);
  }
}

/** By its status; Fastify's `inject` and Node's own answers spell it differently. */
function isRefusal(result: unknown): boolean {
  const { status, statusCode } = Object(result) as { status?: unknown; statusCode?: unknown };
  return [status, statusCode].some((code) => typeof code === 'number' && code >= 400);
}

/** Told by what it can do: test environments bring a Response of their own. */
function isUnreadResponse(result: unknown): result is Response {
  const response = result as Partial<Response> | null | undefined;
  return typeof response?.clone === 'function' && response.bodyUsed === false;
}
