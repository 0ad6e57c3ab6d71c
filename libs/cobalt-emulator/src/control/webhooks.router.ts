import { Router } from 'express';
import type { EmulatorControls } from './emulator-controls.js';
import type { WebhookToFire } from './control-types.js';

/** Events at will, and what became of them. */
export function webhooksRouter(controls: EmulatorControls): Router {
  const router = Router();
  router.post('/webhooks/fire', (req, res) => {
    res.status(201).json(controls.fireWebhook(req.body as WebhookToFire));
  });
  router.get('/webhooks/deliveries', (_req, res) => res.json(controls.deliveries()));
  return router;
}
