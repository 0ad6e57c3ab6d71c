import { Router } from 'express';
import { assertPublicToken, assertReset } from './control-schemas.js';
import type { EmulatorControls } from './emulator-controls.js';

/** State, reset, settings and public tokens. */
export function stateRouter(controls: EmulatorControls): Router {
  const router = Router();
  router.get('/state', (_req, res) => res.json(controls.state()));
  router.post('/reset', ({ body }, res) => {
    assertReset(body);
    res.json(controls.reset(body));
  });
  router.get('/settings', (_req, res) => res.json(controls.state().settings));
  router.post('/settings', (req, res) => res.json(controls.changeSettings(req.body as object)));
  router.post('/public-tokens', ({ body }, res) => {
    assertPublicToken(body);
    const { publicToken = null } = controls.finishLink(body.linkToken);
    res.status(201).json({ publicToken });
  });
  return router;
}
