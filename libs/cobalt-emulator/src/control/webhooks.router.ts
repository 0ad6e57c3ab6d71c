import { Router } from 'express';
import type { EmulatorControls } from './emulator-controls.js';
import type { WebhookToFire } from './control-types.js';

/** Events at will. */
export function webhooksRouter(controls: EmulatorControls): Router {
  const router = Router();
  router.post('/webhooks/fire', (req, res) => {
    res.status(201).json(controls.fireWebhook(req.body as WebhookToFire));
  });
  return router;
}
