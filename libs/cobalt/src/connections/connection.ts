import type { ConnectionEntity, ConnectionStatus } from './connection.entity.js';

/** A linked EHR account as the outside sees it: no token, no internals. */
export interface CobaltConnection {
  id: string;
  orgId: string;
  /** Whose account it is. */
  userId: string;
  status: ConnectionStatus;
  /** The EHR's name as it was given when linking, or null. */
  emrName: string | null;
  /** When it was last linked or logged in again: ISO 8601, UTC. */
  linkedAt: string;
  /** When anything about it last changed: ISO 8601, UTC. */
  updatedAt: string;
  /** A sentence on why the status is not `active`, or null. */
  statusReason: string | null;
}

/** The public view of a stored connection. */
export function toConnection(entity: ConnectionEntity): CobaltConnection {
  return {
    id: entity.id,
    orgId: entity.orgId,
    userId: entity.userId,
    status: entity.status,
    emrName: entity.emrName,
    linkedAt: new Date(entity.linkedAt).toISOString(),
    updatedAt: new Date(entity.updatedAt).toISOString(),
    statusReason: entity.statusReason,
  };
}
