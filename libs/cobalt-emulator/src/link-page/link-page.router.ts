import { Router } from 'express';
import { loadAssets } from './assets.js';
import { linkApiRouter } from './link-api.router.js';
import { pageHeaders, scriptHeaders } from './headers.js';
import type { LinkPageDesk } from './link-page-desk.js';

export interface LinkPageOptions {
  /** CSP sources of the pages that may embed Link. Default `['*']`, as integrators are anywhere. */
  frameAncestors?: readonly string[];
}

/**
 * The Link page: `GET /link?token=`, its parts under `/link/assets`, its API under `/link/api`, and the script for
 * integrators at `/init.js` (also `/link/init.js`). To be mounted at the root, behind `readJsonBody`.
 */
export function createLinkPageRouter(desk: LinkPageDesk, options: LinkPageOptions = {}): Router {
  const { frameAncestors = ['*'] } = options;
  const assets = loadAssets();
  const router = Router();
  router.get('/link', pageHeaders(frameAncestors), (_request, response) => {
    response.type('html').send(assets.page);
  });
  router.get(['/init.js', '/link/init.js'], scriptHeaders, (_request, response) => {
    response.type('js').send(assets.initScript);
  });
  router.get('/link/assets/*path', scriptHeaders, (request, response, next) => {
    const asset = assets.parts.get(request.path.slice('/link/assets/'.length));
    if (!asset) return next();
    response.type(asset.type).send(asset.text);
  });
  router.use('/link/api', linkApiRouter(desk));
  return router;
}
