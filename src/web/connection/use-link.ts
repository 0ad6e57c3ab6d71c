import { openCobaltLink } from '@nestjs-cobalt/link';
import type { CobaltLinkDisplay, CobaltLinkExit, CobaltLinkHandle } from '@nestjs-cobalt/link';
import { useEffect, useRef, useState } from 'react';

import { Problem, api } from '../api';

/** Where linking stands, for the person at the screen. */
export type LinkState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'open'; readonly display: CobaltLinkDisplay }
  | { readonly phase: 'finishing' }
  | { readonly phase: 'linked' }
  | { readonly phase: 'left' }
  | { readonly phase: 'failed'; readonly problem: Problem };

export interface Linking {
  readonly state: LinkState;
  readonly busy: boolean;
  /** Opens Link: for a new account, or for a connection whose user must log in again. */
  readonly start: (display: CobaltLinkDisplay, connectionId?: string) => void;
  readonly dismiss: () => void;
}

/** What Link told on the way back to this very page, when its window could not be one of its own. */
export function initialLinkState(search: string): LinkState {
  const query = new URLSearchParams(search);
  if (query.get('cobalt') === 'linked') return { phase: 'linked' };
  if (query.get('cobalt') !== 'error') return { phase: 'idle' };
  return {
    phase: 'failed',
    problem: new Problem(query.get('code') ?? 'UNEXPECTED', 'Linking did not succeed.'),
  };
}

/** One attempt to link at a time, in either display; `onChange` is called whenever connections may have changed. */
export function useLink(onChange: () => void): Linking {
  const [state, setState] = useState<LinkState>(() => initialLinkState(location.search));
  const opening = useRef<CobaltLinkHandle>(undefined);
  useEffect(() => () => opening.current?.close(), []);

  const fail = (error: unknown) => {
    setState({ phase: 'failed', problem: Problem.from(error) });
    onChange();
  };
  const done = () => {
    setState({ phase: 'linked' });
    onChange();
  };

  const start = (display: CobaltLinkDisplay, connectionId?: string) => {
    opening.current?.close();
    setState({ phase: 'open', display });
    const returnUrl = display === 'window' ? `${location.origin}/linked` : undefined;
    const session = api.createLinkSession({ connectionId, returnUrl });
    opening.current = openCobaltLink({
      session,
      display,
      onReturn: done,
      onSuccess: (publicToken) => {
        setState({ phase: 'finishing' });
        session.then(({ sessionId }) => api.exchange(sessionId, publicToken)).then(done, fail);
      },
      onExit: (exit) => (exit.reason === 'closed' ? setState({ phase: 'left' }) : fail(exitProblem(exit))),
    });
  };
  return {
    state,
    busy: state.phase === 'open' || state.phase === 'finishing',
    start,
    dismiss: () => setState({ phase: 'idle' }),
  };
}

function exitProblem({ reason, code, cause }: CobaltLinkExit): Problem {
  if (cause instanceof Problem) return cause;
  switch (reason) {
    case 'blocked':
      return new Problem('WINDOW_BLOCKED', 'Allow pop-ups for this page, or connect without a new window.');
    case 'error':
      return new Problem(code ?? 'UNEXPECTED', 'Linking did not succeed. Start connecting again.');
    default:
      return new Problem(
        'LINK_NOT_LOADED',
        'Cobalt Link could not be loaded. Check your network, then try again.',
      );
  }
}
