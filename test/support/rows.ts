import { randomUUID } from 'node:crypto';

import { ConnectionEntity } from '../../libs/cobalt/src/connections/connection.entity.js';

/** A connection's row as an exchange would leave it, with what a test wants to be different. */
export function aConnection(overrides: Partial<ConnectionEntity> = {}): ConnectionEntity {
  return Object.assign(new ConnectionEntity(), {
    id: randomUUID(),
    instance: 'default',
    orgId: 'org-1',
    userId: 'user-1',
    status: 'active',
    statusReason: null,
    emrName: null,
    sealedToken: null,
    linkEpoch: 1,
    linkSessionId: null,
    referenceAlias: null,
    practiceNpis: null,
    practiceCheck: 'done',
    followUpAt: null,
    followUpAttempts: 0,
    linkedAt: 1_795_000_000_000,
    createdAt: 1_795_000_000_000,
    updatedAt: 1_795_000_000_000,
    ...overrides,
  } satisfies ConnectionEntity);
}
