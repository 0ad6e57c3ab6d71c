import express from 'express';
import type { Response } from 'express';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const LIBRARY = fileURLToPath(new URL('../../../libs/cobalt-link/src/', import.meta.url));
/** The nonce of every page here; a real app makes a new one for each answer. */
export const NONCE = 'host-nonce';

const PAGE = `<!doctype html>
<html lang="en">
  <head><title>A clinic's app</title><script type="module" nonce="${NONCE}" src="/app.js"></script></head>
  <body>
    <main><h1>Settings</h1><button id="open">Connect your EHR</button> <a href="/elsewhere">Elsewhere</a></main>
    <p id="returned" role="status"></p>
  </body>
</html>`;

const APP = `
import { openCobaltLink, reportCobaltReturn } from '/lib/index.js';
window.heard = [];
window.openLink = (options) => openCobaltLink({
  onSuccess: (publicToken) => heard.push({ success: publicToken ?? null }),
  onExit: ({ reason, code, cause }) => heard.push({ exit: reason, ...(code && { code }), ...(cause && { cause: cause.message }) }),
  ...(options.onReturn && { onReturn: ({ connectionId }) => heard.push({ return: connectionId }) }),
  nonce: '${NONCE}',
  ...options.given,
  ...(options.later && { session: new Promise((resolve, reject) => { window.answer = { resolve, reject }; }) }),
});
document.getElementById('open').addEventListener('click', () => { window.handle = openLink(window.next); });
const result = reportCobaltReturn();
if (result) document.getElementById('returned').textContent = JSON.stringify(result);
const unasked = new URLSearchParams(location.search).get('open');
if (unasked) openLink(JSON.parse(unasked));
`;

/** The integrator's side: a page under a strict Content-Security-Policy, and a callback such as the backend's. */
export interface HostApp {
  url: string;
  callbackUrl: string;
  /** Where the callback sends the window next, below `/return`. */
  returnQuery: string;
  /** Extra headers of the pages. */
  headers: Record<string, string>;
  /** Back to a callback that has linked the account, and no extra headers. */
  reset(): void;
  stop(): Promise<void>;
}

/** @param linkOrigin the only foreign origin that the pages may frame; scripts need the nonce */
export async function startHostApp(linkOrigin: string): Promise<HostApp> {
  const app = express();
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const host: HostApp = {
    url,
    callbackUrl: `${url}/callback`,
    returnQuery: '',
    headers: {},
    reset() {
      host.returnQuery = 'cobalt=linked&connectionId=connection-1';
      host.headers = {};
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  host.reset();
  const page = (response: Response): void => {
    response.set({
      'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${NONCE}'; frame-src ${linkOrigin}; connect-src 'self'`,
      ...host.headers,
    });
    response.type('html').send(PAGE);
  };
  app.get(['/', '/return'], (_request, response) => page(response));
  app.get('/favicon.ico', (_request, response) => void response.status(204).end());
  app.get('/app.js', (_request, response) => void response.type('js').send(APP));
  app.get('/lib/:file', (request, response) => {
    response.type('js').send(compiled(request.params.file.replace(/\.js$/, '.ts')));
  });
  app.get('/callback', (_request, response) => response.redirect(303, `/return?${host.returnQuery}`));
  return host;
}

function compiled(file: string): string {
  return ts.transpileModule(readFileSync(LIBRARY + file, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
}
