import type { Request } from 'express';

export interface AppRequest extends Request {
  user?: { clinicId: string; id: string };
}
