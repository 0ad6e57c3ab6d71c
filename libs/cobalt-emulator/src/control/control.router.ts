import { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import { InvalidInputError } from '../input/index.js';
import { jsonBodyOf } from '../http/index.js';
import { LinkTokenError } from '../link/index.js';
import { clockRouter } from './clock.router.js';
import { connectionsRouter } from './connections.router.js';
import { UnknownConnectionError } from './control-errors.js';
import type { EmulatorControls } from './emulator-controls.js';
import { faultsRouter } from './faults.router.js';
import { journalRouter } from './journal.router.js';
import { stateRouter } from './state.router.js';
import { webhooksRouter } from './webhooks.router.js';

const ROUTERS = [stateRouter, connectionsRouter, clockRouter, journalRouter, faultsRouter, webhooksRouter];
const TOKEN_STATUS = { unknown: 404, used: 409, expired: 410 } as const;

/** The control API, to be mounted at `/_emulator`. A body that is absent counts as `{}`. */
export function createControlRouter(controls: EmulatorControls): Router {
  const router = Router();
  router.use(requireJson, ...ROUTERS.map((make) => make(controls)));
  router.use((_req, res) => {
    res.status(404).json({ error: 'not_found', message: 'There is no such control.' });
  });
  router.use(answerErrors);
  return router;
}

const requireJson: RequestHandler = (req, res, next) => {
  const { problem, status = 400, json = {} } = jsonBodyOf(res);
  if (problem) {
    res.status(status).json({ error: 'invalid', message: problem });
    return;
  }
  req.body = json;
  next();
};

const answerErrors: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  const answer = (status: number, code: string, { message }: Error): void => {
    res.status(status).json({ error: code, message });
  };
  if (error instanceof InvalidInputError || error instanceof RangeError) answer(400, 'invalid', error);
  else if (error instanceof UnknownConnectionError) answer(404, 'unknown_connection', error);
  else if (error instanceof LinkTokenError)
    answer(TOKEN_STATUS[error.reason], `token_${error.reason}`, error);
  else next(error);
};
