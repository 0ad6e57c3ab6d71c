import { contentsOf } from './contents.js';
import type { Finding } from './finding.js';
import type { Bird, Planted } from './planted.js';

/** What kind of thing was observed. */
export interface ObserveOptions {
  /** Whether it is an answer to its caller, which may hold what is `allowedInAnswers`. Default false. */
  answer?: boolean;
}

interface Observation {
  readonly where: string;
  readonly bytes: Buffer;
  readonly answer: boolean;
  /** What was found by the latest search, and how many canaries there were by then. */
  searched?: { canaries: number; found: ReadonlySet<Bird> };
}

/** Something that was set up to be observed, and must have been. */
export interface Source {
  add(where: (count: number) => string, value: unknown): void;
}

/** What an app left behind, kept as bytes: canaries may be adopted later. */
export class Observations {
  readonly #all: Observation[] = [];
  readonly #counts = new Map<Source, { name: string; count: number }>();

  add(where: string, value: unknown, { answer = false }: ObserveOptions = {}): void {
    this.#all.push({ where, bytes: contentsOf(value), answer });
  }

  open(name: string): Source {
    const state = { name, count: 0 };
    const source: Source = {
      add: (where, value) => this.add(where((state.count += 1)), value),
    };
    this.#counts.set(source, state);
    return source;
  }

  search(planted: Planted): Finding[] {
    const findings = new Map<string, Finding>();
    for (const observation of this.#all) {
      const { where, bytes, answer } = observation;
      if (observation.searched?.canaries !== planted.size) {
        observation.searched = { canaries: planted.size, found: planted.find(bytes) };
      }
      for (const { name, how, allowedInAnswers } of observation.searched.found) {
        if (answer && allowedInAnswers) continue;
        const finding = { canary: name, where: planted.mask(where), how };
        findings.set(JSON.stringify(finding), finding);
      }
    }
    return [...findings.values()];
  }

  /** @throws Error when nothing was observed, in all or by one of the sources */
  assertSomething(): void {
    if (!this.#all.some(({ bytes }) => bytes.length > 0)) {
      throw new Error('Nothing was observed: that no canary was found proves nothing.');
    }
    const silent = [...this.#counts.values()].find(({ count }) => count === 0);
    if (silent) {
      throw new Error(`Nothing came from ${silent.name}: hand it to the app, or do not ask for it.`);
    }
  }
}
