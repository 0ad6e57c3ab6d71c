import { Router } from 'express';
import type { EmulatorControls } from './emulator-controls.js';

/** What was received. */
export function journalRouter(controls: EmulatorControls): Router {
  const router = Router();
  router.get('/journal', (_req, res) => res.json(controls.journal()));
  router.delete('/journal', (_req, res) => {
    controls.clearJournal();
    res.status(204).end();
  });
  return router;
}
