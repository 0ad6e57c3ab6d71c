import { SeededRandom } from '../random/index.js';
import type { Fault, FaultSpec } from './fault.js';
import { assertFaultSpec } from './fault-schema.js';
import { pathGlob } from './path-glob.js';

interface ActiveFault {
  readonly id: string;
  readonly spec: FaultSpec;
  readonly matches: (method: string, path: string) => boolean;
  readonly random: SeededRandom;
  hits: number;
}

/** The faults in force, in the order they were added. */
export class FaultRegistry {
  readonly #faults = new Map<string, ActiveFault>();
  #added = 0;

  constructor(private readonly seed: () => number) {}

  /** @throws InvalidInputError */
  add(spec: FaultSpec): Fault {
    assertFaultSpec(spec);
    this.#added += 1;
    const id = `fault-${this.#added}`;
    const method = spec.match?.method?.toUpperCase();
    const path = spec.match?.path === undefined ? undefined : pathGlob(spec.match.path);
    const fault: ActiveFault = {
      id,
      spec: { ...spec },
      matches: (m, p) => (method === undefined || method === m) && (path === undefined || path(p)),
      random: new SeededRandom(this.seed(), 'fault', this.#added),
      hits: 0,
    };
    this.#faults.set(id, fault);
    return describe(fault);
  }

  list(): Fault[] {
    return [...this.#faults.values()].map(describe);
  }

  /** @returns whether there was such a fault */
  remove(id: string): boolean {
    return this.#faults.delete(id);
  }

  clear(): void {
    this.#faults.clear();
    this.#added = 0;
  }

  /** The faults that this request meets: every delay, and the first of the others. `path` is without `/v1`. */
  draw(method: string, path: string): FaultSpec[] {
    const drawn: FaultSpec[] = [];
    let broken = false;
    for (const fault of this.#faults.values()) {
      const isDelay = fault.spec.kind === 'delay';
      if ((broken && !isDelay) || !fault.matches(method, path) || !strikes(fault)) continue;
      broken ||= !isDelay;
      drawn.push(fault.spec);
    }
    return drawn;
  }
}

function strikes(fault: ActiveFault): boolean {
  if (fault.hits >= (fault.spec.count ?? Infinity)) return false;
  if (!fault.random.chance(fault.spec.rate ?? 1)) return false;
  fault.hits += 1;
  return true;
}

function describe({ id, spec, hits }: ActiveFault): Fault {
  return { id, ...spec, hits, remaining: spec.count === undefined ? null : spec.count - hits };
}
