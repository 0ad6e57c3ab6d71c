import { knownPatients } from '../api/index.js';
import type { ClinicDirectory, WirePatient } from '../clinics/index.js';
import type { Violations } from '../contract/index.js';
import type { EmulatorCredentials } from '../credentials.js';
import type { EventLog } from '../events/index.js';
import type { FaultRegistry } from '../faults/index.js';
import type { JobBoard } from '../jobs/index.js';
import type { Journal, JournalEntry } from '../journal/index.js';
import type { LinkDesk } from '../link/index.js';
import type { ConnectionRecord, EmulatorSettings, EmulatorState } from '../state/index.js';
import type { UploadFiles } from '../uploads/index.js';
import type { Deliveries, Delivery } from '../webhooks/index.js';
import { UnknownConnectionError } from './control-errors.js';
import { assertSettings, assertWebhook } from './control-schemas.js';
import type {
  ClockView,
  EmulatorConnection,
  EmulatorStateView,
  FiredWebhook,
  NewConnection,
  PracticeChange,
  SettingsChange,
  WebhookToFire,
} from './control-types.js';

/** What the controls have their hands on. @internal */
export interface EmulatorParts {
  readonly credentials: EmulatorCredentials;
  readonly state: EmulatorState;
  readonly jobs: JobBoard;
  readonly events: EventLog;
  readonly deliveries: Deliveries;
  readonly clinics: ClinicDirectory;
  readonly desk: LinkDesk;
  readonly faults: FaultRegistry;
  readonly journal: Journal;
  readonly violations: Violations;
  readonly uploads: UploadFiles;
}

/** The control API, in process: `/_emulator` is a door to this. */
export class EmulatorControls {
  readonly credentials: EmulatorCredentials;
  /** What goes wrong on the API's side, and with deliveries. */
  readonly faults: FaultRegistry;
  readonly #parts: EmulatorParts;

  /** @internal */
  constructor(parts: EmulatorParts) {
    this.#parts = parts;
    this.credentials = parts.credentials;
    this.faults = parts.faults;
  }

  /** Credentials, linked accounts, settings, clock, and the emulator's own violations of the contract. */
  state(): EmulatorStateView {
    const { state, violations } = this.#parts;
    const { webhooks, clock } = state;
    return {
      credentials: { ...this.credentials, webhookSecret: webhooks.secret },
      connections: state.connections.all().map(show),
      settings: { ...state.settings },
      seed: state.seed,
      clock: this.clock(),
      webhooks: webhooks.all(),
      webhookSecrets: webhooks.secretsAt(clock.now()),
      violations: violations.list(),
    };
  }

  /** Forgets accounts, tokens, records, jobs, events, webhooks, faults and journal; settings, clock and seed (unless one is given) are as at the start. */
  reset(options: { seed?: number } = {}): EmulatorStateView {
    const { state, desk, journal, violations, uploads, deliveries, jobs } = this.#parts;
    state.reset(options.seed);
    jobs.run();
    for (const part of [deliveries, desk, this.faults, journal, violations, uploads]) part.clear();
    return this.state();
  }

  /** @throws InvalidInputError */
  changeSettings(change: SettingsChange): Readonly<EmulatorSettings> {
    assertSettings(change);
    const { callbackUrl, ...others } = change;
    const { state } = this.#parts;
    state.changeSettings(
      callbackUrl === undefined ? others : { ...others, callbackUrl: callbackUrl ?? undefined },
    );
    return { ...state.settings };
  }

  /**
   * Finishes Link without a browser, as the user `good`. No public token: update mode, with the settings saying so.
   * @throws LinkTokenError
   */
  finishLink(linkToken: string): { publicToken?: string } {
    const { publicToken } = this.#parts.desk.finish(linkToken);
    return publicToken === undefined ? {} : { publicToken };
  }

  /** A linked account without Link. */
  connect({ orgId, userId, emrName }: NewConnection): EmulatorConnection {
    const { state, clinics } = this.#parts;
    const known = state.organization(orgId, emrName ?? clinics.of(orgId).profile.emrName).emrName ?? '';
    const createdAt = state.clock.iso();
    const connection = state.connections.create({ orgId, userId, emrName: emrName ?? known, createdAt });
    state.save();
    return show(connection);
  }

  /**
   * Calls with its access token answer 403 `login_required` until update mode completes.
   * @param idOrReference its id or any reference it ever had; of several accounts, the newest
   * @throws UnknownConnectionError
   */
  loginRequired(idOrReference: string): EmulatorConnection {
    const connection = this.#connection(idOrReference);
    const { state } = this.#parts;
    state.connections.change(connection, { loginRequired: true });
    state.save();
    return show(connection);
  }

  /**
   * Puts another practice behind an account: other providers with other NPIs, other locations, patients, appointments.
   * @throws UnknownConnectionError
   */
  changePractice(idOrReference: string): PracticeChange {
    const connection = this.#connection(idOrReference);
    const { state } = this.#parts;
    state.connections.change(connection, { practice: connection.practice + 1 });
    state.save();
    const { providers } = this.#parts.clinics.of(connection.orgId, connection.practice);
    return {
      id: connection.id,
      practice: connection.practice,
      npis: providers.map(({ npi }) => String(npi)),
    };
  }

  /**
   * The patients behind an account as `GET /patients` lists them, created and changed ones too.
   * @throws UnknownConnectionError
   */
  patients(idOrReference: string): readonly WirePatient[] {
    const connection = this.#connection(idOrReference);
    const { clinics, state } = this.#parts;
    return knownPatients(clinics.of(connection.orgId, connection.practice), state.records.of(connection));
  }

  /**
   * Makes something happen to an account: the event is kept and delivered like any other. Its data is not checked.
   * @returns the event's id
   * @throws InvalidInputError
   * @throws UnknownConnectionError
   */
  fireWebhook(webhook: WebhookToFire): FiredWebhook {
    assertWebhook(webhook);
    const { connection, type, data, jobId, id } = webhook;
    const { events } = this.#parts;
    const event = { type, data: data ?? events.sampleOf(type), jobId, id };
    return { eventId: events.add(this.#connection(connection), event).id };
  }

  /** What became of events on their way to the registered URLs, oldest first; at most 10,000. */
  deliveries(): Delivery[] {
    return this.#parts.deliveries.list();
  }

  /**
   * Resolves when no job and no delivery is under way. Jobs end on the emulator's clock: advance it, or wait for them.
   */
  async settled(): Promise<void> {
    const { jobs, deliveries } = this.#parts;
    do {
      await jobs.idle();
      await deliveries.idle();
    } while (!jobs.isIdle || !deliveries.isIdle);
  }

  /** Every request to the API and the Link page, oldest first; at most 10,000. */
  journal(): JournalEntry[] {
    return this.#parts.journal.list();
  }

  clearJournal(): void {
    this.#parts.journal.clear();
  }

  clock(): ClockView {
    const { clock } = this.#parts.state;
    const epochMs = clock.now();
    return { now: new Date(epochMs).toISOString(), epochMs, offsetMs: clock.offsetMs };
  }

  /** @throws RangeError for less than nothing, or more than a hundred years */
  advanceClock(ms: number): ClockView {
    this.#parts.state.advanceClock(ms);
    this.#parts.jobs.run();
    return this.clock();
  }

  #connection(idOrReference: string): ConnectionRecord {
    const connection = this.#parts.state.connections.find(idOrReference);
    if (!connection) throw new UnknownConnectionError();
    return connection;
  }
}

function show(connection: ConnectionRecord): EmulatorConnection {
  const { references } = connection;
  return { ...connection, reference: references.at(-1) ?? connection.userId, references: [...references] };
}
