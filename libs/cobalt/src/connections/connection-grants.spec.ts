import { describe, expect, it } from '@jest/globals';

import { SecretString } from '../encryption/index.js';
import { ConnectionGrants } from './connection-grants.js';
import type { ConnectionReader, ConnectionRow } from './connection-reader.js';
import type { ConnectionRepository } from './connection.repository.js';
import type { ConnectionVault } from './connection-vault.js';

const ID = 'c6c0b5f0-6c5e-4a7e-9a52-0a1f7a4c1a11';

/** Grants over one row; `settle` is what a comparison makes of it. */
function grantsOver(row: ConnectionRow, settle: (row: ConnectionRow) => void): ConnectionGrants {
  const reader = { read: () => Promise.resolve([{ ...row }]) };
  const vault = { peek: () => new SecretString('token') };
  return new ConnectionGrants(
    'default',
    reader as unknown as ConnectionReader,
    {} as ConnectionRepository,
    vault as unknown as ConnectionVault,
    { settle: () => Promise.resolve(settle(row)) },
  );
}

const pending = (): ConnectionRow => ({
  id: ID,
  orgId: 'org',
  userId: 'ana',
  status: 'active',
  sealedToken: 'v1.k.x',
  linkEpoch: 2,
  practiceCheck: 'pending',
  linkedAt: 1,
});

describe('the right to call as a connection that was linked again', () => {
  it('is given once its practice was compared', async () => {
    const grants = grantsOver(pending(), (row) => Object.assign(row, { practiceCheck: 'done' }));
    expect(await grants.grant('org', {})).toMatchObject({ connectionId: ID, linkEpoch: 2 });
  });

  it('waits for another comparison when it was linked again during the first', async () => {
    let comparisons = 0;
    const grants = grantsOver(pending(), (row) => {
      comparisons += 1;
      // a verdict about the older link changes nothing; the newer one is another practice
      Object.assign(row, comparisons === 1 ? { linkEpoch: 3 } : { status: 'on_hold', practiceCheck: 'done' });
    });
    await expect(grants.grant('org', {})).rejects.toMatchObject({ code: 'COBALT_ON_HOLD' });
    expect(comparisons).toBe(2);
  });

  it('is refused while no comparison holds', async () => {
    const grants = grantsOver(pending(), () => undefined);
    await expect(grants.grant('org', {})).rejects.toMatchObject({ code: 'COBALT_STORAGE_UNAVAILABLE' });
  });
});
