import { Router } from 'express';
import { assertConnection, assertNothing } from './control-schemas.js';
import type { EmulatorControls } from './emulator-controls.js';

/** Linked accounts without Link, and what can happen to one. */
export function connectionsRouter(controls: EmulatorControls): Router {
  const router = Router();
  router.post('/connections', ({ body }, res) => {
    assertConnection(body);
    res.status(201).json(controls.connect(body));
  });
  router.post('/connections/:id/login-required', ({ params, body }, res) => {
    assertNothing(body);
    res.json(controls.loginRequired(params.id));
  });
  router.post('/connections/:id/practice', ({ params, body }, res) => {
    assertNothing(body);
    res.json(controls.changePractice(params.id));
  });
  return router;
}
