import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { StateSnapshot } from './records.js';
import { StateReplay, type StateChanges } from './state-replay.js';

/** Changes are gathered up into a new snapshot when they take more bytes than this, and more than the snapshot. */
const MIN_CHANGES_BYTES = 1024 ** 2;

/** The state file cannot be used: it holds something else than an emulator's state, or cannot be read or written. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
}

/** The file as this process wrote it last. */
interface Written {
  readonly inode: number;
  readonly bytes: number;
  readonly snapshotBytes: number;
}

/**
 * Lines of JSON: a snapshot first, then one for each change of it. A snapshot takes the file's place as a whole, a
 * change is in it once its line has ended: a reader, or the successor of a process that was killed, never sees half of
 * either. Mode 0600.
 */
export class StateFile {
  /** Nothing: it is to be written anew. */
  #written: Written | undefined;

  constructor(readonly path: string) {}

  /** @throws StateFileError when there is a file and it cannot be used */
  read(): StateSnapshot | undefined {
    let text: string;
    try {
      text = readFileSync(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw new StateFileError(`The state file ${this.path} cannot be read. Check its permissions.`, {
        cause: error,
      });
    }
    return this.#parse(text);
  }

  /** Takes the place of what is there. Synchronous, like `append`: what the emulator has answered, it knows after a kill. */
  replace(snapshot: StateSnapshot): void {
    this.#written = undefined;
    const draft = `${this.path}.${process.pid}.tmp`;
    try {
      this.#written = this.#write(draft, snapshot);
    } catch (error) {
      rmSync(draft, { force: true });
      const { code = 'unknown' } = error as NodeJS.ErrnoException;
      throw new StateFileError(
        `The state file ${this.path} cannot be written (${code}). Check its folder, and the room on the disk.`,
        { cause: error },
      );
    }
  }

  #write(draft: string, snapshot: StateSnapshot): Written {
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(draft, `${JSON.stringify(snapshot)}\n`, { mode: 0o600 });
    chmodSync(draft, 0o600);
    const { ino: inode, size: bytes } = statSync(draft);
    renameSync(draft, this.path);
    return { inode, bytes, snapshotBytes: bytes };
  }

  /** Adds changes. Where they cannot be added, or are many by now, a snapshot takes the file's place. */
  append(changes: StateChanges, snapshot: () => StateSnapshot): void {
    const written = this.#written;
    if (!written || isLong(written) || !this.#add(written, `${JSON.stringify(changes)}\n`)) {
      this.replace(snapshot());
    }
  }

  /** Gathers the changes up, unless the file is somebody else's by now. */
  close(snapshot: () => StateSnapshot): void {
    const written = this.#written;
    try {
      if (written && written.bytes > written.snapshotBytes && this.#add(written, ''))
        this.replace(snapshot());
    } catch {
      // The changes are in the file as they are.
    }
  }

  /** @returns whether it could: the file is still the one that was written, and takes more */
  #add(written: Written, line: string): boolean {
    // An error in the middle leaves half a line behind: then the file is to be written anew.
    this.#written = undefined;
    try {
      // Opened each time: nothing is held when the process ends, and a file that was removed is missed.
      const fd = openSync(this.path, constants.O_WRONLY | constants.O_APPEND);
      try {
        const { ino, size } = fstatSync(fd);
        if (ino !== written.inode || size !== written.bytes) return false;
        writeFileSync(fd, line);
      } finally {
        closeSync(fd);
      }
    } catch {
      return false;
    }
    this.#written = { ...written, bytes: written.bytes + Buffer.byteLength(line) };
    return true;
  }

  /** A last line without its end was never answered for. */
  #parse(text: string): StateSnapshot {
    const [first = '', ...lines] = text.split('\n');
    lines.pop();
    try {
      const snapshot = JSON.parse(first) as unknown;
      if (isSnapshot(snapshot)) {
        const replay = new StateReplay(snapshot);
        for (const line of lines) replay.apply(JSON.parse(line) as StateChanges);
        return replay.snapshot;
      }
    } catch {
      // Said below.
    }
    throw new StateFileError(
      `The state file ${this.path} does not hold the state of an emulator of this version. Delete it to start afresh.`,
    );
  }
}

function isLong({ bytes, snapshotBytes }: Written): boolean {
  return bytes - snapshotBytes > Math.max(MIN_CHANGES_BYTES, snapshotBytes);
}

function isSnapshot(value: unknown): value is StateSnapshot {
  const snapshot = value as Partial<Record<keyof StateSnapshot, unknown>> | null;
  const lists = ['organizations', 'linkTokens', 'publicTokens', 'connections'] as const;
  return (
    typeof snapshot === 'object' &&
    snapshot !== null &&
    snapshot.version === 1 &&
    typeof snapshot.seed === 'number' &&
    typeof snapshot.clockOffsetMs === 'number' &&
    typeof snapshot.settings === 'object' &&
    lists.every((list) => Array.isArray(snapshot[list]))
  );
}
