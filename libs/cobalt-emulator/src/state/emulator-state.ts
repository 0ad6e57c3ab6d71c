import { EmulatorClock } from '../clock/index.js';
import { mintJobNumber } from '../random/index.js';
import { RecordsStore } from '../records/index.js';
import { TrackedMap } from '../tracked/index.js';
import { ConnectionStore } from './connection.store.js';
import { EventStore } from './event.store.js';
import type { EmulatorSettings, JobRecord, OrganizationRecord, StateSnapshot } from './records.js';
import { StateFileError, type StateFile } from './state-file.js';
import type { StateChanges, TableName } from './state-replay.js';
import { LinkTokenStore } from './link-token.store.js';
import { PublicTokenStore } from './public-token.store.js';
import { WebhookStore } from './webhook.store.js';

const DEFAULT_SEED = 1;

/** @internal */
export interface EmulatorStateOptions {
  /** Default 1, or the seed in the file. */
  seed?: number;
  /** What the clock reads at the start; default: real time, or the file's distance from it. */
  startAt?: Date;
  callbackUrl?: string;
  file?: StateFile;
  /** Gets a line for what could not be written, and nobody had asked for. */
  log?: (line: string) => void;
}

/** Links, accounts, records, jobs, events, settings, seed and clock: all that the emulator remembers, and writes to its file if it has one. */
export class EmulatorState {
  readonly clock: EmulatorClock;
  readonly connections = new ConnectionStore();
  readonly linkTokens = new LinkTokenStore();
  readonly publicTokens = new PublicTokenStore();
  /** Where events go, and what signs them. */
  readonly webhooks = new WebhookStore();
  /** What happened to accounts. */
  readonly events = new EventStore();
  /** What calls have changed about practices. */
  readonly records = new RecordsStore();
  /** Jobs under way, by id. */
  readonly jobs = new TrackedMap<JobRecord>();
  readonly #organizations = new TrackedMap<OrganizationRecord>();
  readonly #options: EmulatorStateOptions;
  #seed: number;
  #lastJobId = mintJobNumber();
  #settings: EmulatorSettings;
  /** What the file has of each field of the head. */
  readonly #savedHead = new Map<string, string>();

  constructor(options: EmulatorStateOptions = {}) {
    this.#options = options;
    const saved = options.file?.read();
    this.#seed = options.seed ?? saved?.seed ?? DEFAULT_SEED;
    this.#settings = { ...this.#defaults(), ...saved?.settings, ...given(options.callbackUrl) };
    this.clock = options.startAt
      ? EmulatorClock.startingAt(options.startAt)
      : new EmulatorClock(saved?.clockOffsetMs ?? 0);
    if (saved) this.#load(saved);
    this.#saveAll();
  }

  get seed(): number {
    return this.#seed;
  }

  get settings(): Readonly<EmulatorSettings> {
    return this.#settings;
  }

  changeSettings(changes: Partial<EmulatorSettings>): void {
    this.#settings = { ...this.#settings, ...changes };
    this.save();
  }

  advanceClock(ms: number): void {
    this.clock.advance(ms);
    this.save();
  }

  /** The organisation, created when it is new; an EHR name counts only while none is known. */
  organization(orgId: string, emrName?: string): OrganizationRecord {
    const known = this.#organizations.get(orgId);
    const organization = { orgId, emrName: known?.emrName ?? emrName };
    if (!known || known.emrName !== organization.emrName) this.#organizations.set(orgId, organization);
    return organization;
  }

  nextJobId(): string {
    this.#lastJobId += 1;
    return String(this.#lastJobId);
  }

  /** Forgets everything; seed, settings and clock are as they were asked for at the start. */
  reset(seed = this.#options.seed ?? DEFAULT_SEED): void {
    this.#seed = seed;
    this.#settings = this.#defaults();
    const { startAt } = this.#options;
    this.clock.setOffset(startAt ? startAt.getTime() - Date.now() : 0);
    this.#organizations.clear();
    for (const store of [this.connections, this.linkTokens, this.publicTokens]) store.load([]);
    this.records.load({});
    this.jobs.clear();
    this.events.load([]);
    this.webhooks.load([], []);
    this.#lastJobId = mintJobNumber();
    this.#saveAll();
  }

  /** To be called after a change of a record, before anybody is told of it. */
  save(): void {
    // Taken without a file too: what is not taken is remembered.
    const changes = this.#takeChanges();
    if (changes) this.#options.file?.append(changes, () => this.#snapshot());
  }

  /** `save` without a caller to tell: a full disk does not end the process, the next save writes all of it. */
  saveUnasked(): void {
    try {
      this.save();
    } catch (error) {
      if (!(error instanceof StateFileError)) throw error;
      this.#options.log?.(error.message);
    }
  }

  /** At the end of the emulator: leaves its file tidy. */
  close(): void {
    this.#options.file?.close(() => this.#snapshot());
  }

  #saveAll(): void {
    this.#takeChanges();
    this.#options.file?.replace(this.#snapshot());
  }

  /** Nothing: everything is as it was saved last. */
  #takeChanges(): StateChanges | undefined {
    const changed = Object.entries(this.#head()).filter(([field, value]) => {
      const text = JSON.stringify(value);
      const isNew = this.#savedHead.get(field) !== text;
      this.#savedHead.set(field, text);
      return isNew;
    });
    const tables = Object.entries({
      organizations: this.#organizations,
      linkTokens: this.linkTokens,
      publicTokens: this.publicTokens,
      connections: this.connections,
      jobs: this.jobs,
      events: this.events,
    } satisfies Record<TableName, unknown>).flatMap(([name, table]) => {
      const changes = table.takeChanges();
      return changes ? [[name, changes] as const] : [];
    });
    const records = this.records.takeChanges();
    if (changed.length === 0 && tables.length === 0 && !records) return undefined;
    return {
      ...(changed.length > 0 && { head: Object.fromEntries(changed) }),
      ...(tables.length > 0 && { tables: Object.fromEntries(tables) }),
      ...(records && { records }),
    };
  }

  #defaults(): EmulatorSettings {
    return {
      ...given(this.#options.callbackUrl),
      updateModeReturnsPublicToken: true,
      publicTokenSingleUse: true,
      eventEntries: 'newest',
    };
  }

  #head() {
    return {
      version: 1 as const,
      seed: this.#seed,
      clockOffsetMs: this.clock.offsetMs,
      settings: this.#settings,
      lastJobId: this.#lastJobId,
      webhooks: this.webhooks.all(),
      webhookSecrets: this.webhooks.secrets(),
    };
  }

  #snapshot(): StateSnapshot {
    return {
      ...this.#head(),
      organizations: [...this.#organizations.values()],
      linkTokens: this.linkTokens.all(),
      publicTokens: this.publicTokens.all(),
      connections: this.connections.all(),
      records: this.records.snapshot(),
      jobs: [...this.jobs.values()],
      events: this.events.all(),
    };
  }

  #load(saved: StateSnapshot): void {
    for (const organization of saved.organizations) this.#organizations.set(organization.orgId, organization);
    this.linkTokens.load(saved.linkTokens);
    this.publicTokens.load(saved.publicTokens);
    this.connections.load(saved.connections);
    this.records.load(saved.records ?? {});
    for (const job of saved.jobs ?? []) this.jobs.set(job.id, job);
    this.events.load(saved.events ?? []);
    this.webhooks.load(saved.webhooks ?? [], saved.webhookSecrets ?? []);
    this.#lastJobId = saved.lastJobId ?? this.#lastJobId;
  }
}

function given(callbackUrl: string | undefined): { callbackUrl?: string } {
  return callbackUrl === undefined ? {} : { callbackUrl };
}
