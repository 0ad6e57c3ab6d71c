import { useCallback, useEffect, useState } from 'react';

import { Problem } from '../api';

export type Resource<T> =
  | { readonly status: 'loading'; readonly data?: T; readonly reload: () => void }
  | { readonly status: 'ready'; readonly data: T; readonly reload: () => void }
  | {
      readonly status: 'error';
      readonly problem: Problem;
      readonly data?: undefined;
      readonly reload: () => void;
    };

type State<T> =
  | { key: string; status: 'loading'; data?: T }
  | { key: string; status: 'ready'; data: T }
  | { key: string; status: 'error'; problem: Problem };

/**
 * Loads something and keeps it until `key` changes. While it is loaded again for the same key the old data stay;
 * answers that come too late are dropped.
 */
export function useResource<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  const [state, setState] = useState<State<T>>({ key, status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    setState((old) =>
      old.key === key && old.status === 'ready' ? { ...old, status: 'loading' } : { key, status: 'loading' },
    );
    load(abort.signal).then(
      (data) => !abort.signal.aborted && setState({ key, status: 'ready', data }),
      (error: unknown) =>
        !abort.signal.aborted && setState({ key, status: 'error', problem: Problem.from(error) }),
    );
    return () => abort.abort();
    // `load` is made anew by every render; `key` says what it loads.
  }, [key, attempt]);

  const current: State<T> = state.key === key ? state : { key, status: 'loading' };
  return { ...current, reload };
}
