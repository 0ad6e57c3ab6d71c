import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StateSnapshot } from './records.js';

/** The state file holds something else than an emulator's state. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
}

/** A JSON file, replaced as a whole: a reader, or a process that was killed, never sees half of it. Mode 0600. */
export class StateFile {
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

  /** Synchronous on purpose: what the emulator has answered, it still knows after a kill. */
  write(snapshot: StateSnapshot): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const draft = `${this.path}.${process.pid}.tmp`;
    writeFileSync(draft, JSON.stringify(snapshot), { mode: 0o600 });
    chmodSync(draft, 0o600);
    renameSync(draft, this.path);
  }

  #parse(text: string): StateSnapshot {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      parsed = undefined;
    }
    if (isSnapshot(parsed)) return parsed;
    throw new StateFileError(
      `The state file ${this.path} does not hold the state of an emulator of this version. Delete it to start afresh.`,
    );
  }
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
