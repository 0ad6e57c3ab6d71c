import type { CobaltDrift, Difference } from './drift.js';

/** Most shapes that are remembered. */
const MAX_SHAPES = 500;

const SAYS = {
  unknown_field: () => 'is not in the contract',
  missing_field: () => 'is missing',
  wrong_type: ({ expected, found }: Difference) => `is ${found}, not ${expected}`,
  unknown_value: ({ expected }: Difference) => `is none of the documented values (${expected})`,
  wrong_format: ({ expected }: Difference) => `is not in the documented form (${expected})`,
} as const satisfies Record<CobaltDrift['kind'], (difference: Difference) => string>;

/** The differences seen so far: each shape (operation, path and kind) is told once and counted from then on. */
export class DriftRegister {
  private readonly shapes = new Map<string, CobaltDrift & { count: number }>();
  private isFull = false;

  /** @param tell gets a sentence about each new shape */
  constructor(private readonly tell: (line: string) => void) {}

  /** Takes in what one answer differs in; the same shape in several of its records counts once. */
  add(operation: string, differences: readonly Difference[]): void {
    const counted = new Set<string>();
    for (const difference of differences) {
      const shape = `${operation} ${difference.path} ${difference.kind}`;
      if (counted.has(shape)) continue;
      counted.add(shape);
      const known = this.shapes.get(shape);
      if (known !== undefined) known.count += 1;
      else this.remember(shape, operation, difference);
    }
  }

  /** Oldest first; later changes do not show in it. */
  list(): CobaltDrift[] {
    return [...this.shapes.values()].map((drift) => ({ ...drift }));
  }

  private remember(shape: string, operation: string, difference: Difference): void {
    if (this.shapes.size >= MAX_SHAPES) {
      if (!this.isFull)
        this.tell(`More than ${MAX_SHAPES} differences from the contract: no more are listed.`);
      this.isFull = true;
      return;
    }
    const firstSeenAt = new Date().toISOString();
    this.shapes.set(shape, { operation, ...difference, count: 1, firstSeenAt });
    const { path, kind } = difference;
    this.tell(`Cobalt's answer to ${operation} has drifted: ${path} ${SAYS[kind](difference)} (${kind}).`);
  }
}
