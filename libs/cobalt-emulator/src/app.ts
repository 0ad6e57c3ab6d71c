import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { createApiRouter, isApiPath, type ApiContext } from './api/index.js';
import { createControlRouter, type EmulatorControls } from './control/index.js';
import { injectFaults, type FaultRegistry } from './faults/index.js';
import { readFormBody, readJsonBody } from './http/index.js';
import { recordRequests, Scrubber, type Journal } from './journal/index.js';
import type { LinkDesk } from './link/index.js';
import { createLinkPageRouter } from './link-page/index.js';

/** @internal */
export interface AppParts {
  readonly api: ApiContext;
  readonly controls: EmulatorControls;
  readonly desk: LinkDesk;
  readonly faults: FaultRegistry;
  readonly journal: Journal;
  readonly log: (line: string) => void;
}

/** The whole emulator as one Express application: controls, then the journal, the faults, the API, the Link page. */
export function createApp({ api, controls, desk, faults, journal, log }: AppParts): Express {
  const { state } = api;
  const app = express();
  app.disable('x-powered-by');
  // A 304 to a client that remembers is not what the vendor is known to do.
  app.disable('etag');
  // The one call that takes a form; elsewhere a form is no JSON.
  app.post('/v1/documents', readFormBody(api.uploads));
  app.use(...readJsonBody());
  app.use('/_emulator', createControlRouter(controls));
  app.use(
    recordRequests(journal, state.clock, new Scrubber((word) => !!state.connections.byAccessToken(word))),
  );
  app.use(onApi(injectFaults(faults)));
  app.use(createApiRouter(api));
  app.get('/', toLinkPage);
  app.use(createLinkPageRouter(desk));
  app.use((_req, res) => {
    res.status(404).json({ success: false, message: 'Not found.' });
  });
  app.use(answerErrors(log));
  return app;
}

function onApi(handler: RequestHandler): RequestHandler {
  return (req, res, next) => (isApiPath(req.path) ? handler(req, res, next) : next());
}

/** The vendor's Link page is at the root of its own host; an app may be pointed at this root just as well. */
const toLinkPage: RequestHandler = (req, res) => {
  const { search } = new URL(req.originalUrl, 'http://emulator');
  res.redirect(302, `/link${search}`);
};

function answerErrors(log: (line: string) => void): ErrorRequestHandler {
  return (error: { status?: number; message?: string; stack?: string }, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const status = error.status ?? 500;
    if (status >= 500) log(`Bug in the emulator: ${error.stack ?? error.message ?? 'unknown'}`);
    res
      .status(status)
      .json({ success: false, message: status < 500 ? 'Bad request.' : 'The emulator failed.' });
  };
}
