import { Router } from 'express';
import { assertClock } from './control-schemas.js';
import type { EmulatorControls } from './emulator-controls.js';

/** The emulator's time. */
export function clockRouter(controls: EmulatorControls): Router {
  const router = Router();
  router.get('/clock', (_req, res) => res.json(controls.clock()));
  router.post('/clock', ({ body }, res) => {
    assertClock(body);
    res.json(controls.advanceClock(body.advanceMs));
  });
  return router;
}
