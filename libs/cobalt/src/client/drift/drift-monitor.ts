import type { JsonSchema } from '@nestjs-cobalt/contract';

import { answerSchema, schemaAt } from './contract-schemas.js';
import { DriftRegister } from './drift-register.js';
import type { CobaltDrift } from './drift.js';
import { SchemaWalk } from './schema-walk.js';

/** What a {@link DriftMonitor} is made with. */
export interface DriftMonitorOptions {
  /** Every how many answers of an operation one is checked; 0: none. */
  sampleEvery: number;
  /** Told once about each difference. */
  tell: (line: string) => void;
}

/**
 * Compares live answers with the contract: the first of each operation and every nth after it. The comparison runs
 * after the call has its answer, and nothing that happens in it reaches anybody.
 */
export class DriftMonitor {
  private readonly counts = new Map<string, number>();
  private readonly register: DriftRegister;
  private readonly sampleEvery: number;

  constructor({ sampleEvery, tell }: DriftMonitorOptions) {
    this.sampleEvery = sampleEvery;
    this.register = new DriftRegister(tell);
  }

  /** Takes a good answer of an operation; most are only counted. */
  observe(operation: string, body: object): void {
    this.sample(operation, body, () => answerSchema(operation));
  }

  /**
   * Takes any other value that Cobalt sent.
   *
   * @param what the differences are listed under, in place of an operation
   * @param pointer of its schema in the contract: `#/components/schemas/AppointmentCreatedData`
   */
  observeAt(what: string, pointer: string, value: unknown): void {
    this.sample(what, value, () => schemaAt(pointer));
  }

  /** What differs, as far as was seen by this process. */
  list(): CobaltDrift[] {
    return this.register.list();
  }

  /** @param schemaOf is asked for only when this value is to be checked */
  private sample(what: string, value: unknown, schemaOf: () => JsonSchema | undefined): void {
    if (this.sampleEvery === 0) return;
    const seen = this.counts.get(what) ?? 0;
    this.counts.set(what, seen + 1);
    if (seen % this.sampleEvery === 0) setImmediate(() => this.check(what, value, schemaOf));
  }

  private check(what: string, value: unknown, schemaOf: () => JsonSchema | undefined): void {
    try {
      const schema = schemaOf();
      if (schema !== undefined) this.register.add(what, new SchemaWalk().differences(schema, value));
    } catch {
      // a check is not worth a failure
    }
  }
}
