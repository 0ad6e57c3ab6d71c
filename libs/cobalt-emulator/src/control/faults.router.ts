import { Router } from 'express';
import type { FaultSpec, WebhookFaultSpec } from '../faults/index.js';
import type { EmulatorControls } from './emulator-controls.js';

/** What goes wrong. */
export function faultsRouter({ faults }: EmulatorControls): Router {
  const router = Router();
  router.get('/faults', (_req, res) => res.json(faults.list()));
  router.post('/faults', (req, res) =>
    res.status(201).json(faults.add(req.body as FaultSpec | WebhookFaultSpec)),
  );
  router.delete('/faults', (_req, res) => {
    faults.clear();
    res.status(204).end();
  });
  router.delete('/faults/:id', ({ params }, res) => {
    res.status(faults.remove(params.id) ? 204 : 404).end();
  });
  return router;
}
