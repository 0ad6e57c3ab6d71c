import { Router } from 'express';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { LinkTokenError, LinkVisitError } from '../link/index.js';
import { InvalidFieldError, readText, readOptionalText } from './fields.js';
import type { LinkPageDesk } from './link-page-desk.js';

const TOKEN_STATUS = { unknown: 404, used: 409, expired: 410 } as const;

/** What the page's own script calls, its JSON read already. Answers carry tokens: they are kept nowhere. */
export function linkApiRouter(desk: LinkPageDesk): Router {
  const router = Router();
  router.use(noStore);
  router.post('/open', (request, response) => {
    response.json(desk.open(readText(request.body, 'token')));
  });
  router.post('/credentials', ({ body }, response) => {
    const credentials = {
      emrName: readOptionalText(body, 'emrName'),
      username: readText(body, 'username'),
      password: readText(body, 'password'),
    };
    response.json(desk.submitCredentials(readText(body, 'visitId'), credentials));
  });
  router.post('/mfa', ({ body }, response) => {
    response.json(desk.submitMfa(readText(body, 'visitId'), readText(body, 'code')));
  });
  router.use((_request, response) => {
    response.status(404).json({ code: 'not_found', message: 'There is nothing here.' });
  });
  router.use(onError);
  return router;
}

const noStore: RequestHandler = (_request, response, next) => {
  response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  next();
};

const onError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (error instanceof LinkTokenError)
    response
      .status(TOKEN_STATUS[error.reason])
      .json({ code: `token_${error.reason}`, message: error.message });
  else if (error instanceof LinkVisitError)
    response.status(409).json({ code: 'visit_over', message: error.message });
  else if (error instanceof InvalidFieldError)
    response.status(400).json({ code: 'invalid', message: error.message });
  else next(error);
};
