import type { CobaltEmulator, NewConnection } from '../src/index.js';
import { call, type Answer } from './caller.js';
import { eventsOf, outcomeOf, type Outcome } from './outcome.js';

/** Clinics by their EHR: eClinicalWorks, and another one that is not. */
export const RIVERSIDE: NewConnection = { orgId: 'riverside-family', userId: 'u-1' };
export const SUMMIT: NewConnection = { orgId: 'summit-orthopedics', userId: 'u-1' };

/** Calls the API on behalf of a linked account. */
export class Account {
  constructor(
    private readonly emulator: CobaltEmulator,
    readonly accessToken: string,
  ) {}

  static connect(emulator: CobaltEmulator, connection = RIVERSIDE): Account {
    return new Account(emulator, emulator.connect(connection).accessToken);
  }

  /** The body of a 200. */
  async read<T = Record<string, unknown>>(path: string): Promise<T> {
    const answer = await call<T & object>(this.emulator, `/v1${path}`, { accessToken: this.accessToken });
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
    return answer.body;
  }

  post<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>> {
    return call<T>(this.emulator, `/v1${path}`, { method: 'POST', accessToken: this.accessToken, body });
  }

  patch<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>> {
    return call<T>(this.emulator, `/v1${path}`, { method: 'PATCH', accessToken: this.accessToken, body });
  }

  /** The events of a job so far. */
  events(jobId: unknown): Promise<Outcome[]> {
    return eventsOf(this.emulator, this.accessToken, jobId);
  }

  /** The one event of a call's job, once it is over. */
  outcome(answer: Answer): Promise<Outcome> {
    return outcomeOf(this.emulator, this.accessToken, answer);
  }
}
