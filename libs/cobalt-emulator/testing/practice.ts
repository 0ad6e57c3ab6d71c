import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CobaltEmulator } from '../src/index.js';
import { call, linkToken, type Answer } from './caller.js';
import { outcomeOf, post, type Outcome } from './outcome.js';

type Item = Record<string, unknown>;

/** An emulator with a state file, and one account of it; the suite's to stop. Its Monday is a Monday's noon, UTC. */
export class Practice {
  readonly #folder: string;
  #emulator!: CobaltEmulator;
  accessToken = '';

  private constructor(private readonly orgId: string) {
    this.#folder = mkdtempSync(join(tmpdir(), 'emulator-'));
  }

  static async open(orgId = 'riverside-family'): Promise<Practice> {
    const practice = new Practice(orgId);
    await practice.#start({ startAt: new Date('2026-03-09T17:00:00Z') });
    practice.accessToken = practice.connect(orgId);
    return practice;
  }

  get emulator(): CobaltEmulator {
    return this.#emulator;
  }

  get statePath(): string {
    return join(this.#folder, 'state.json');
  }

  /** Another account; its access token. */
  connect(orgId = this.orgId, emrName?: string): string {
    return this.#emulator.connect({ orgId, userId: 'u-1', ...(emrName !== undefined && { emrName }) })
      .accessToken;
  }

  /** The first patient's medical record number. */
  get mrn(): string {
    const { id } = this.#emulator.state().connections[0] ?? { id: '' };
    return String(this.#emulator.patients(id)[0]?.mrn);
  }

  get(path: string, accessToken = this.accessToken): Promise<Answer> {
    return call(this.#emulator, `/v1${path}`, { accessToken });
  }

  /** A link token for the first account's update mode. */
  updateToken(): Promise<string> {
    const body = { org_id: this.orgId, user_id: 'u-1', access_token: this.accessToken };
    return linkToken(this.#emulator, body);
  }

  /** The items of a list. */
  async list(path: string, key: string, accessToken = this.accessToken): Promise<Item[]> {
    const { body } = await this.get(path, accessToken);
    return body[key] as Item[];
  }

  post(path: string, body: object, accessToken = this.accessToken): Promise<Answer> {
    return post(this.#emulator, accessToken, `/v1${path}`, body);
  }

  patch(path: string, body: object, accessToken = this.accessToken): Promise<Answer> {
    return call(this.#emulator, `/v1${path}`, { method: 'PATCH', accessToken, body });
  }

  /** What became of a call's job, once its time has passed. */
  outcome(answer: Answer, accessToken = this.accessToken): Promise<Outcome> {
    return outcomeOf(this.#emulator, accessToken, answer);
  }

  /** The same emulator once more, from its state file. */
  async restart(): Promise<void> {
    await this.#emulator.stop();
    await this.#start();
  }

  async close(): Promise<void> {
    await this.#emulator.stop();
    rmSync(this.#folder, { recursive: true });
  }

  async #start(options: { startAt?: Date } = {}): Promise<void> {
    this.#emulator = await CobaltEmulator.start({ statePath: this.statePath, ...options });
  }
}

/** What a refusal looks like. */
export function refusal(status: number, message: string): [number, object] {
  return [status, { success: false, message }];
}

/** What a failure event's data has beside its ids. */
export function failureOf(code: string, description: string): object {
  return { failure_reason: description, reasons: [{ code, description }] };
}
