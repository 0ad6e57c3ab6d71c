import { describe, expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { useCobaltLink } from './index.js';
import type { UseCobaltLinkSession } from './index.js';

function Connect({ createSession }: { createSession: () => Promise<UseCobaltLinkSession> }) {
  const { open, ready, error } = useCobaltLink({
    createSession,
    onSuccess: () => undefined,
    prefetch: true,
  });
  return createElement('button', { onClick: open, disabled: !ready }, error?.reason ?? 'Connect');
}

describe('useCobaltLink', () => {
  it('renders on a server as not ready, and asks for nothing there', () => {
    expect(typeof window).toBe('undefined');
    const createSession = () => Promise.reject(new Error('asked on the server'));
    expect(renderToString(createElement(Connect, { createSession }))).toBe(
      '<button disabled="">Connect</button>',
    );
  });
});
