import {
  createReadStream,
  createWriteStream,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mintId } from '../random/index.js';
import { DiskShare } from './disk-share.js';
import { UploadTooLargeError, type OpenedFile, type Upload } from './upload.js';

const MIB = 1024 ** 2;
/** Largest file that is taken. */
const MAX_FILE_BYTES = 512 * MIB;
/** Bytes on the disk at any time; kept files give way to newer ones, the oldest first. */
const MAX_TOTAL_BYTES = 1024 * MIB;
/** What is still arriving, or belongs to a request that is being answered. */
const PART = '.part';

/** Where files that were uploaded are kept: on the disk, never as a whole in memory. Mode 0600, in a folder of mode 0700. */
export class UploadFiles {
  readonly #share = new DiskShare(MAX_TOTAL_BYTES, (name) => this.#unlink(name));
  /** Taken in, and neither kept nor discarded. */
  readonly #arrived = new Set<string>();
  #folder: string | undefined;

  /** @param lasting the folder in which files outlive the process; without one they end with `close()` */
  constructor(private readonly lasting?: string) {
    if (lasting !== undefined) this.#findKept(lasting);
  }

  /**
   * Takes a file in, to its end also when it is too large: whoever sends it is to read the answer.
   * @throws UploadTooLargeError
   */
  async receive(source: Readable, { filename, contentType }: Omit<Upload, 'path' | 'size'>): Promise<Upload> {
    const path = join(this.#ensureFolder(), `${mintId()}${PART}`);
    this.#arrived.add(path);
    let size = 0;
    let fits = true;
    const measure = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        fits &&= size + chunk.length <= MAX_FILE_BYTES && this.#share.take(chunk.length);
        if (fits) size += chunk.length;
        done(null, fits ? chunk : undefined);
      },
    });
    try {
      // Opened at once: a file that is opened later than it is removed would stay.
      const fd = openSync(path, 'wx', 0o600);
      await pipeline(source, measure, createWriteStream(path, { fd }));
      if (!fits) throw new UploadTooLargeError();
    } catch (error) {
      this.discard({ path, filename, contentType, size });
      throw error;
    }
    return { path, filename, contentType, size };
  }

  /** Keeps a file that was taken in under a name of its own, to be found by it. */
  keep({ path, size }: Upload, name: string): void {
    renameSync(path, join(this.#ensureFolder(), name));
    this.#arrived.delete(path);
    this.#share.keep(name, size);
  }

  /** Forgets a file that was taken in, unless it was kept. */
  discard({ path, size }: Upload): void {
    if (!this.#arrived.delete(path)) return;
    this.#share.give(size);
    rmSync(path, { force: true });
  }

  /** Nothing: there is no such file any more. */
  open(name: string): OpenedFile | undefined {
    if (this.#folder === undefined) return undefined;
    try {
      const fd = openSync(join(this.#folder, name), 'r');
      return { size: fstatSync(fd).size, stream: () => createReadStream('', { fd }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  remove(name: string): void {
    this.#share.drop(name);
  }

  /** Forgets every kept file. */
  clear(): void {
    this.#share.dropAll();
  }

  /** Removes what does not outlive the process. */
  close(): void {
    if (this.#folder === undefined || this.lasting !== undefined) return;
    rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }

  #ensureFolder(): string {
    if (this.lasting !== undefined) mkdirSync(this.lasting, { recursive: true, mode: 0o700 });
    return (this.#folder ??= this.lasting ?? mkdtempSync(join(tmpdir(), 'cobalt-emulator-')));
  }

  /** What an earlier process kept; what it had not finished is of no use. */
  #findKept(folder: string): void {
    let names: string[];
    try {
      names = readdirSync(folder);
    } catch {
      return;
    }
    this.#folder = folder;
    for (const name of names.filter((file) => file.endsWith(PART))) this.#unlink(name);
    names
      .filter((name) => !name.endsWith(PART))
      .map((name) => ({ name, stats: statSync(join(folder, name)) }))
      .sort((a, b) => a.stats.mtimeMs - b.stats.mtimeMs)
      .forEach(({ name, stats }) => {
        if (this.#share.take(stats.size)) this.#share.keep(name, stats.size);
      });
  }

  #unlink(name: string): void {
    if (this.#folder !== undefined) rmSync(join(this.#folder, name), { force: true });
  }
}
