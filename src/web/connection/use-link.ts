import type { CobaltLinkDisplay, CobaltLinkExit } from '@nestjs-cobalt/link';
import { useCobaltLink } from '@nestjs-cobalt/link/react';
import type { CobaltLinkError } from '@nestjs-cobalt/link/react';
import { useState } from 'react';

import { Problem, api } from '../api';
import type { LinkSession } from '../api';

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
  /** The connection whose user is to log in again; without it, a new account is linked. */
  readonly again: string | undefined;
  /** Whether `start` would do something in this display. */
  readonly ready: (display: CobaltLinkDisplay) => boolean;
  /** Opens Link, or brings its window to the front. */
  readonly start: (display: CobaltLinkDisplay) => void;
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

interface LinkOptions {
  again: string | undefined;
  /** Called whenever connections may have changed. */
  onChange: () => void;
}

/** One attempt to link at a time, in either display. */
export function useLink({ again, onChange }: LinkOptions): Linking {
  const [state, setState] = useState<LinkState>(() => initialLinkState(location.search));
  const [display, setDisplay] = useState<CobaltLinkDisplay>('lightbox');
  const [dismissed, setDismissed] = useState<CobaltLinkError>();

  const done = () => {
    setState({ phase: 'linked' });
    onChange();
  };
  const ends = {
    onReturn: done,
    onSuccess: async (publicToken: string | undefined, { sessionId }: LinkSession) => {
      setState({ phase: 'finishing' });
      await api.exchange(sessionId, publicToken).catch((error: unknown) => {
        onChange();
        throw error;
      });
      done();
    },
    onExit: ({ reason }: CobaltLinkExit) => {
      setState({ phase: reason === 'closed' ? 'left' : 'idle' });
      if (reason !== 'closed') onChange();
    },
  };
  const lightbox = useCobaltLink({
    ...ends,
    createSession: () => api.createLinkSession({ connectionId: again }),
  });
  const inWindow = useCobaltLink({
    ...ends,
    display: 'window',
    createSession: () =>
      api.createLinkSession({ connectionId: again, returnUrl: `${location.origin}/linked` }),
  });

  const { error } = display === 'window' ? inWindow : lightbox;
  return {
    state: error && error !== dismissed ? { phase: 'failed', problem: problemOf(error) } : state,
    again,
    ready: (wanted) =>
      lightbox.ready &&
      (inWindow.ready || (wanted === 'window' && state.phase === 'open' && state.display === 'window')),
    start: (wanted) => {
      setDisplay(wanted);
      setState({ phase: 'open', display: wanted });
      (wanted === 'window' ? inWindow : lightbox).open();
    },
    dismiss: () => {
      setState({ phase: 'idle' });
      setDismissed(error);
    },
  };
}

function problemOf({ reason, code, cause }: CobaltLinkError): Problem {
  if (cause instanceof Problem) return cause;
  switch (reason) {
    case 'blocked':
      return new Problem('WINDOW_BLOCKED', 'The browser blocked the window.');
    case 'error':
      return new Problem(code ?? 'UNEXPECTED', 'Linking did not succeed. Start connecting again.');
    case 'exchange_failed':
      return Problem.from(cause);
    default:
      return new Problem('LINK_NOT_LOADED', 'Cobalt Link could not be loaded.');
  }
}
