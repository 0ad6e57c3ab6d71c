import type { FastifyRequest } from 'fastify';

export interface AppRequest extends FastifyRequest {
  user?: { clinicId: string; id: string };
}
