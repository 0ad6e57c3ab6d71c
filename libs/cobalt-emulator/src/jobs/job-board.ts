import type { ClinicDirectory } from '../clinics/index.js';
import type { EmulatorState, JobRecord } from '../state/index.js';
import type { JobEnding, JobOutcome } from './job.js';

/** How long a job takes unless its call says otherwise. */
const DEFAULT_MS = 2000;
/** Longest that a timer is set for: the clock may leap at any time, and a timer of Node's has its limits. */
const MAX_WAIT_MS = 60_000;

/** Jobs under way at most; one more, and the one that is due first ends at once. */
const MAX_JOBS = 10_000;

/** A job to be started. */
export interface NewJob {
  readonly operationId: string;
  readonly connectionId: string;
  readonly input: object;
  readonly takesMs?: number;
}

/** What is to be done when a job has ended. */
export type JobListener = (job: JobRecord, outcome: JobOutcome) => void;

/** Jobs under way. They end on the emulator's clock, also when it leaps, in the order in which they are due. */
export class JobBoard {
  readonly #endings = new Map<string, JobEnding>();
  readonly #timer: { current?: NodeJS.Timeout } = {};
  readonly #waiting: (() => void)[] = [];
  /** When the timer is for. */
  #nextDueAt = Infinity;
  #isStopped = false;

  constructor(
    private readonly state: EmulatorState,
    private readonly clinics: ClinicDirectory,
    private readonly ended: JobListener,
    private readonly log: (line: string) => void,
  ) {}

  /** Says how the jobs of an operation end. */
  register(operationId: string, ending: JobEnding): void {
    this.#endings.set(operationId, ending);
  }

  /** @returns the job's id */
  start({ operationId, connectionId, input, takesMs = DEFAULT_MS }: NewJob): string {
    const { state } = this;
    const id = state.nextJobId();
    const dueAt = state.clock.now() + takesMs;
    state.jobs.set(id, { id, operationId, connectionId, dueAt, input: input as JobRecord['input'] });
    if (state.jobs.size > MAX_JOBS) this.#finish(this.#firstDue());
    state.save();
    // The timer that is set already is early enough for most, and jobs may be many.
    if (dueAt < this.#nextDueAt) this.#schedule();
    return id;
  }

  /** Ends what is due, and waits for the rest. To be called when the clock has leapt. */
  run(): void {
    const { state } = this;
    let hasEnded = false;
    for (const job of [...state.jobs.values()].sort((a, b) => a.dueAt - b.dueAt)) {
      if (job.dueAt > state.clock.now()) break;
      this.#finish(job);
      hasEnded = true;
    }
    // Once for all: a leap of the clock may end thousands, and nobody has been told of one yet.
    if (hasEnded) state.saveUnasked();
    this.#schedule();
  }

  /** Whether none is under way, or none will end any more. */
  get isIdle(): boolean {
    return this.#isStopped || this.state.jobs.size === 0;
  }

  /** Resolves when it is idle. */
  async idle(): Promise<void> {
    if (!this.isIdle) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Ends no job any more. */
  stop(): void {
    this.#isStopped = true;
    this.#schedule();
  }

  #finish(job: JobRecord): void {
    this.state.jobs.delete(job.id);
    const outcome = this.#end(job);
    if (outcome) this.ended(job, outcome);
  }

  #firstDue(): JobRecord {
    return [...this.state.jobs.values()].reduce((first, job) => (job.dueAt < first.dueAt ? job : first));
  }

  #end(job: JobRecord): JobOutcome | undefined {
    const connection = this.state.connections.byId(job.connectionId);
    const end = this.#endings.get(job.operationId);
    if (!connection || !end) return undefined;
    const clinic = this.clinics.of(connection.orgId, connection.practice);
    const records = this.state.records.of(connection);
    try {
      return end({ id: job.id, input: job.input, connection, clinic, records, now: this.state.clock.now() });
    } catch (error) {
      this.log(`Bug in the emulator: the job of ${job.operationId} did not end: ${String(error)}`);
      return undefined;
    }
  }

  #schedule(): void {
    clearTimeout(this.#timer.current);
    this.#nextDueAt = Infinity;
    if (this.isIdle) {
      for (const resolve of this.#waiting.splice(0)) resolve();
      return;
    }
    let due = Infinity;
    for (const { dueAt } of this.state.jobs.values()) due = Math.min(due, dueAt);
    this.#nextDueAt = due;
    const wait = Math.min(Math.max(due - this.state.clock.now(), 0), MAX_WAIT_MS);
    this.#timer.current = setTimeout(() => this.run(), wait).unref();
  }
}
