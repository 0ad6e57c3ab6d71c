import { SeededRandom } from '../random/index.js';
import type { Fault, FaultSpec, WebhookFaultSpec } from './fault.js';
import { assertFaultSpec } from './fault-schema.js';
import { pathGlob } from './path-glob.js';

interface ActiveFault<S extends FaultSpec | WebhookFaultSpec = FaultSpec | WebhookFaultSpec> {
  readonly id: string;
  readonly spec: S;
  readonly random: SeededRandom;
  /** What it strikes: method and path of a request, type of a delivered event. */
  readonly matches: (...what: readonly string[]) => boolean;
  hits: number;
}

/** The faults in force, in the order they were added. */
export class FaultRegistry {
  readonly #faults = new Map<string, ActiveFault>();
  #added = 0;

  constructor(private readonly seed: () => number) {}

  /** @throws InvalidInputError */
  add(spec: FaultSpec | WebhookFaultSpec): Fault {
    assertFaultSpec(spec);
    this.#added += 1;
    const id = `fault-${this.#added}`;
    const random = new SeededRandom(this.seed(), 'fault', this.#added);
    const fault = { id, spec: { ...spec }, random, matches: matcher(spec), hits: 0 };
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
      if (!isForApi(fault)) continue;
      const isDelay = fault.spec.kind === 'delay';
      if ((broken && !isDelay) || !fault.matches(method, path) || !strikes(fault)) continue;
      broken ||= !isDelay;
      drawn.push(fault.spec);
    }
    return drawn;
  }

  /** The faults that the delivery of an event meets: all that match. */
  drawForDelivery(type: string): WebhookFaultSpec[] {
    const drawn: WebhookFaultSpec[] = [];
    for (const fault of this.#faults.values()) {
      const { spec } = fault;
      if (spec.target === 'webhook' && fault.matches(type) && strikes(fault)) drawn.push(spec);
    }
    return drawn;
  }
}

function matcher(spec: FaultSpec | WebhookFaultSpec): ActiveFault['matches'] {
  if (spec.target === 'webhook') {
    const type = globOf(spec.match?.type);
    return (given = '') => type(`/${given}`);
  }
  const method = spec.match?.method?.toUpperCase();
  const path = globOf(spec.match?.path);
  return (m, p = '') => (method === undefined || method === m) && path(p);
}

function globOf(glob: string | undefined): (text: string) => boolean {
  return glob === undefined ? () => true : pathGlob(glob);
}

function isForApi(fault: ActiveFault): fault is ActiveFault<FaultSpec> {
  return fault.spec.target !== 'webhook';
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
