import type { CobaltReturn } from './types.js';

const CHANNEL = 'cobalt-link';
const ACK_MS = 5_000;

type Message = { kind: 'return'; result: CobaltReturn } | { kind: 'ack' };

/** Reads `?cobalt=linked&connectionId=…` or `?cobalt=error&code=…`; `undefined` when there is neither. */
export function parseCobaltReturn(search: string): CobaltReturn | undefined {
  const query = new URLSearchParams(search);
  const outcome = query.get('cobalt');
  const connectionId = query.get('connectionId');
  if (outcome === 'linked' && connectionId) return { status: 'linked', connectionId };
  if (outcome === 'error') return { status: 'error', code: query.get('code') || 'UNKNOWN' };
  return undefined;
}

/**
 * To be called on the page that the backend's callback returns to (`returnUrl`): tells the page that opened Link how
 * it ended, and closes this window once that page has heard it. The two must be of one origin; nothing else is needed
 * (no `window.opener`).
 *
 * @returns the result, so that a page nobody waits for can show it; `undefined` on any other page. Calling it again
 * is harmless.
 */
export function reportCobaltReturn(): CobaltReturn | undefined {
  const result = parseCobaltReturn(location.search);
  if (result) {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind !== 'ack') return;
      channel.close();
      window.close();
    };
    channel.postMessage({ kind: 'return', result } satisfies Message);
    setTimeout(() => channel.close(), ACK_MS);
  }
  return result;
}

/** Hears what {@link reportCobaltReturn} tells; what is returned ends the listening. */
export function listenForReturn(onResult: (result: CobaltReturn) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'return') return;
    channel.postMessage({ kind: 'ack' } satisfies Message);
    onResult(data.result);
  };
  return () => channel.close();
}
