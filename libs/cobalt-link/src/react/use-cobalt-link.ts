import { useEffect, useInsertionEffect, useState, useSyncExternalStore } from 'react';
import { FIRST_STATE, LinkControl } from './link-control.js';
import type { UseCobaltLink, UseCobaltLinkOptions, UseCobaltLinkSession } from './types.js';

/**
 * Cobalt Link for a component: a session is asked for when it is needed, one for each opening, and Link is closed when
 * the component goes away. React 18 and 19, StrictMode included; on a server it renders as not ready.
 *
 * @example
 * const { open, ready, error } = useCobaltLink({
 *   createSession: () => post('/cobalt/link/token', {}),
 *   onSuccess: (publicToken, { sessionId }) => post('/cobalt/link/exchange', { sessionId, publicToken }),
 * });
 */
export function useCobaltLink<S extends UseCobaltLinkSession>(
  options: UseCobaltLinkOptions<S>,
): UseCobaltLink {
  const [control] = useState(() => new LinkControl(options));
  // Before every other effect, so that one which opens Link finds the functions of its own render.
  useInsertionEffect(() => {
    control.options = options;
  });
  useEffect(() => control.mount(), [control]);
  useEffect(() => control.update(), [control, options.prefetch]);
  const { ready, error } = useSyncExternalStore(control.subscribe, control.state, () => FIRST_STATE);
  return { open: control.open, ready, error };
}
