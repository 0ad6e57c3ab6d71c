import { createApp } from './app.js';
import { ClinicDirectory } from './clinics/index.js';
import { VendorContract, Violations } from './contract/index.js';
import { assertSettings, EmulatorControls, type EmulatorParts } from './control/index.js';
import { EMULATOR_CREDENTIALS } from './credentials.js';
import { EventLog } from './events/index.js';
import { FaultRegistry } from './faults/index.js';
import { listen, type RunningServer } from './http/index.js';
import { JobBoard } from './jobs/index.js';
import { Journal } from './journal/index.js';
import { LinkDesk } from './link/index.js';
import { EmulatorState, StateFile } from './state/index.js';
import { Deliveries } from './webhooks/index.js';
import { UploadFiles } from './uploads/index.js';

/** How an emulator is started. */
export interface CobaltEmulatorOptions {
  /** 0, the default, picks a free one. */
  port?: number;
  /** Default 127.0.0.1. */
  host?: string;
  /** What clinics and fault rates are drawn from. Default 1, or the seed in the state file. */
  seed?: number;
  /** Where Link's window mode returns to. */
  callbackUrl?: string;
  /** A file that all of its state survives a restart in, with a folder for documents beside it. Default: none. */
  statePath?: string;
  /** What the emulator's clock reads at the start, within a hundred years of now. Default: real time, or as far from it as in the state file. */
  startAt?: Date;
  /** Gets a line for every bug the emulator finds in itself, and for a state file that cannot be written. Default: standard error. */
  log?: (line: string) => void;
}

/**
 * Cobalt, offline: API, Link page and controls on one address.
 *
 * ```ts
 * const emulator = await CobaltEmulator.start({ port: 0 });
 * emulator.faults.add({ kind: 'status', status: 503, match: { path: '/patients' }, count: 1 });
 * await emulator.stop();
 * ```
 */
export class CobaltEmulator extends EmulatorControls {
  readonly #jobs: JobBoard;
  readonly #deliveries: Deliveries;
  readonly #uploads: UploadFiles;
  readonly #state: EmulatorState;
  readonly #server: RunningServer;

  private constructor(parts: EmulatorParts, server: RunningServer) {
    super(parts);
    this.#jobs = parts.jobs;
    this.#deliveries = parts.deliveries;
    this.#uploads = parts.uploads;
    this.#state = parts.state;
    this.#server = server;
  }

  /**
   * Starts an emulator; it is ready when the promise resolves.
   * @throws InvalidInputError for a callback URL that is none
   * @throws RangeError for a `startAt` that is no date within a hundred years of now
   * @throws StateFileError for a state file that cannot be used
   * @throws the error of the socket, such as EADDRINUSE
   */
  static async start(options: CobaltEmulatorOptions = {}): Promise<CobaltEmulator> {
    const { port = 0, host = '127.0.0.1', seed, callbackUrl, statePath, startAt } = options;
    const log = options.log ?? ((line) => process.stderr.write(`${line}\n`));
    assertSettings({ ...(callbackUrl !== undefined && { callbackUrl }) });
    const state = new EmulatorState({
      seed,
      callbackUrl,
      startAt,
      log,
      file: statePath ? new StateFile(statePath) : undefined,
    });
    const currentSeed = (): number => state.seed;
    const clinics = new ClinicDirectory(currentSeed);
    const violations = new Violations(log);
    const contract = VendorContract.shared;
    const events = new EventLog(state, contract, violations);
    const faults = new FaultRegistry(currentSeed);
    const deliveries = new Deliveries(state, events, faults);
    const jobs = new JobBoard(state, clinics, events.ended, log);
    events.onEvent(deliveries.deliver);
    const parts: EmulatorParts = {
      credentials: EMULATOR_CREDENTIALS,
      state,
      jobs,
      events,
      clinics,
      desk: new LinkDesk(state),
      deliveries,
      faults,
      journal: new Journal(),
      violations,
      uploads: new UploadFiles(statePath && `${statePath}.documents`),
    };
    const app = createApp({
      ...parts,
      api: { ...parts, contract },
      controls: new EmulatorControls(parts),
      log,
    });
    const server = await listen(app, host, port);
    deliveries.resume();
    jobs.run();
    return new CobaltEmulator(parts, server);
  }

  /** `http://HOST:PORT`: base of the API, of the Link page (`/link`) and of the controls (`/_emulator`). */
  get url(): string {
    return this.#server.url;
  }

  /** Where browsers are sent with `?token=<link token>`. */
  get linkUrl(): string {
    return `${this.url}/link`;
  }

  /** Stops listening, cuts open connections and breaks off deliveries; what a state file holds stays. */
  async stop(): Promise<void> {
    this.#jobs.stop();
    this.#deliveries.stop();
    await this.#server.close();
    this.#uploads.close();
    this.#state.close();
  }
}
