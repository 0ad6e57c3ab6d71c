import type { GenericAbortSignal } from 'axios';

/** Those who wait for a signal, by the signal. */
const waiting = new WeakMap<GenericAbortSignal, Waiting>();

interface Waiting {
  readonly listeners: Set<() => void>;
  readonly tell: () => void;
}

/**
 * Has `listener` called when the signal aborts; what it returns takes that back. All who wait for one signal share one
 * listener of it: EventTarget goes through all of its own for each that comes or goes, which ten thousand calls on one
 * signal feel, and takes more than ten for a leak.
 */
export function onAbort(signal: GenericAbortSignal, listener: () => void): () => void {
  const { listeners, tell } = waiting.get(signal) ?? added(signal);
  if (listeners.size === 0) signal.addEventListener?.('abort', tell);
  listeners.add(listener);
  return () => {
    if (listeners.delete(listener) && listeners.size === 0) signal.removeEventListener?.('abort', tell);
  };
}

function added(signal: GenericAbortSignal): Waiting {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const one = { listeners, tell };
  waiting.set(signal, one);
  return one;
}
