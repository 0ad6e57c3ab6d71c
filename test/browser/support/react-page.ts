// A page of an app that uses the hook, bundled by react-suite.ts. What it does is told by its address.
import type { CobaltLinkDisplay } from '@nestjs-cobalt/link';
import { useCobaltLink } from '@nestjs-cobalt/link/react';
import { StrictMode, createElement as h, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface LinkToken {
  sessionId: string;
  linkUrl: string;
  mode: 'link' | 'update';
  expiresAt: string;
}

const query = new URLSearchParams(location.search);
const display = (query.get('display') ?? 'lightbox') as CobaltLinkDisplay;
const returnUrl = display === 'window' ? `${location.origin}/linked` : undefined;

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as T & { code?: string };
  if (!response.ok) throw Object.assign(new Error(`HTTP ${response.status}`), { code: answer.code });
  return answer;
}

function Connect({ note, tell }: { note: string; tell: (what: string) => void }) {
  const { open, ready, error } = useCobaltLink({
    createSession: () => post<LinkToken>('/cobalt/link/token', { returnUrl }),
    onSuccess: async (publicToken, { sessionId }) => {
      await post('/cobalt/link/exchange', { sessionId, publicToken });
      tell(`${note}: linked`);
    },
    onReturn: query.has('onReturn') ? () => tell(`${note}: returned`) : undefined,
    onExit: ({ reason }) => tell(`${note}: ${reason}`),
    display,
    nonce: document.querySelector('script')?.nonce,
    prefetch: query.has('prefetch'),
  });
  const first = useRef(open);
  const openAtOnce = query.has('unasked');
  useEffect(() => {
    if (openAtOnce) open();
  }, [open, openAtOnce]);
  return h(
    'section',
    { 'aria-label': 'Connection', 'data-same-open': first.current === open },
    h('button', { onClick: open, 'data-testid': 'connect' }, 'Connect your EHR'),
    h('output', { 'data-testid': 'ready' }, ready ? 'ready' : 'not ready'),
    h('output', { 'data-testid': 'error' }, error && `${error.reason} ${error.code ?? ''}`.trim()),
  );
}

function App() {
  const [shown, setShown] = useState(true);
  const [note, setNote] = useState('first');
  const [told, setTold] = useState<string[]>([]);
  return h(
    'main',
    null,
    shown && h(Connect, { note, tell: (what) => setTold((before) => [...before, what]) }),
    h('button', { onClick: () => setShown(!shown), 'data-testid': 'toggle' }, 'Show or remove'),
    h('button', { onClick: () => setNote('second'), 'data-testid': 'again' }, 'Render again'),
    h(
      'ol',
      { 'data-testid': 'told' },
      told.map((what, index) => h('li', { key: index }, what)),
    ),
  );
}

createRoot(document.querySelector('#root')!).render(h(StrictMode, null, h(App)));
