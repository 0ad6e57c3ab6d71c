import { setTimeout as wait } from 'node:timers/promises';
import type { WebhookFaultSpec } from '../faults/index.js';

const DEFAULT_DELAY_MS = 1000;

/** Deliveries that faults keep back: for a time, or until another one has overtaken them. */
export class HeldDeliveries {
  readonly #overtakable = new Map<string, Set<() => void>>();

  /** @throws the signal's reason */
  async hold(url: string, faults: readonly WebhookFaultSpec[], signal: AbortSignal): Promise<void> {
    for (const { kind, delayMs = DEFAULT_DELAY_MS } of faults) {
      if (kind === 'delay') await wait(delayMs, undefined, { signal });
      if (kind === 'reorder') await this.#untilOvertaken(url, delayMs, signal);
    }
  }

  /** A delivery to this URL is over. */
  overtake(url: string): void {
    for (const release of this.#overtakable.get(url) ?? []) release();
    this.#overtakable.delete(url);
  }

  async #untilOvertaken(url: string, atMostMs: number, signal: AbortSignal): Promise<void> {
    const held = this.#overtakable.get(url) ?? new Set();
    this.#overtakable.set(url, held);
    const enough = new AbortController();
    const release = (): void => enough.abort();
    held.add(release);
    await wait(atMostMs, undefined, { signal: AbortSignal.any([signal, enough.signal]) }).catch(
      () => undefined,
    );
    held.delete(release);
    signal.throwIfAborted();
  }
}
