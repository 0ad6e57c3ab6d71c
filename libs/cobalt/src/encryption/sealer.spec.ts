import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';

import { openMigrated } from '../../../../test/support/databases.js';
import type { TestDatabase } from '../../../../test/support/databases.js';
import { sqlite } from '../../../../test/support/databases/sqlite.js';
import { orgScope } from '../identity/index.js';
import { CobaltStore } from '../storage/index.js';
import { KeyRing } from './key-ring.js';
import { OrgKeyService } from './org-key.service.js';
import { Sealer } from './sealer.js';
import { SecretString } from './secret-string.js';

const ring = KeyRing.from([{ id: 'kek', key: randomBytes(32) }]);
const place = { table: 'cobalt_connection', column: 'sealed_token', rowId: 'row-1' };
const refused = { code: 'COBALT_DECRYPTION_FAILED' };

describe('Sealer', () => {
  const scope = orgScope('default', 'org-1');
  const secret = new SecretString('493JKLHIU98789hLKH9HHJH');
  let database: TestDatabase;
  let host: DataSource;
  let store: CobaltStore;
  let sealer: Sealer;

  const sealerOf = (instance: string) => new Sealer(new OrgKeyService(store, ring, instance));

  beforeAll(async () => {
    database = await sqlite.create();
    host = await openMigrated(database);
    store = await CobaltStore.open(host);
    sealer = sealerOf('default');
  });

  afterAll(async () => {
    await store.onApplicationShutdown();
    await host.destroy();
    await database.drop();
  });

  it('opens what it sealed, whatever the text, also in another process', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const sealed = await sealer.seal(scope, place, new SecretString(text));
        expect(sealed).toMatch(/^v1\.[0-9a-f-]{36}\.[A-Za-z0-9_-]+$/u);
        expect((await sealer.open(scope, place, sealed)).reveal()).toBe(text);
        expect(sealer.openNow(scope, place, sealed)?.reveal()).toBe(text);
      }),
    );
    const sealed = await sealer.seal(scope, place, secret);
    const elsewhere = sealerOf('default');
    expect(elsewhere.openNow(scope, place, sealed)).toBeUndefined();
    expect((await elsewhere.open(scope, place, sealed)).reveal()).toBe(secret.reveal());
  });

  it('never seals to the same text twice', async () => {
    const sealed = await Promise.all(Array.from({ length: 50 }, () => sealer.seal(scope, place, secret)));
    expect(new Set(sealed).size).toBe(50);
  });

  it('does not open a value in another row, column, table, organisation or instance', async () => {
    const otherOrg = orgScope('default', 'org-2');
    const otherInstance = orgScope('second', 'org-1');
    await sealer.prepare(otherOrg);
    await sealerOf('second').prepare(otherInstance);
    const sealed = await sealer.seal(scope, place, secret);
    for (const moved of [
      { ...place, rowId: 'row-2' },
      { ...place, column: 'practice_npis' },
      { ...place, table: 'cobalt_link_session' },
      { table: 'cobalt_connectionsealed_token', column: '', rowId: 'row-1' },
      { table: 'cobalt_connection', column: 'sealed_tokenrow-1', rowId: '' },
    ]) {
      await expect(sealer.open(scope, moved, sealed)).rejects.toMatchObject(refused);
    }
    await expect(sealer.open(otherOrg, place, sealed)).rejects.toMatchObject(refused);
    await expect(sealerOf('second').open(otherInstance, place, sealed)).rejects.toMatchObject(refused);
    expect((await sealer.open(scope, place, sealed)).reveal()).toBe(secret.reveal());
  });

  it('does not open a value whose key id or version was exchanged for another', async () => {
    const otherOrg = orgScope('default', 'org-2');
    const [, , payload] = (await sealer.seal(scope, place, secret)).split('.');
    const [, otherKeyId] = (await sealer.seal(otherOrg, place, secret)).split('.');
    const [, ownKeyId] = (await sealer.seal(scope, place, secret)).split('.');
    await expect(sealer.open(otherOrg, place, `v1.${otherKeyId}.${payload}`)).rejects.toMatchObject(refused);
    await expect(sealer.open(scope, place, `v1.${otherKeyId}.${payload}`)).rejects.toMatchObject(refused);
    await expect(sealer.open(scope, place, `v2.${ownKeyId}.${payload}`)).rejects.toMatchObject(refused);
  });

  it('does not open a value that was edited in any single character', async () => {
    const sealed = await sealer.seal(scope, place, secret);
    const character = fc.string({ unit: 'grapheme-ascii', minLength: 0, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), character, async (index, replacement) => {
        const edited = sealed.slice(0, index) + replacement + sealed.slice(index + 1);
        fc.pre(edited !== sealed);
        await expect(sealer.open(scope, place, edited)).rejects.toMatchObject(refused);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not open a value after any bit of it was flipped', async () => {
    const sealed = await sealer.seal(scope, place, secret);
    const [version, keyId, payload] = sealed.split('.');
    const packed = Buffer.from(payload!, 'base64url');
    for (let bit = 0; bit < packed.length * 8; bit += 1) {
      const flipped = Buffer.from(packed);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      const edited = `${version}.${keyId}.${flipped.toString('base64url')}`;
      await expect(sealer.open(scope, place, edited)).rejects.toMatchObject(refused);
    }
  });

  it('says which column did not open, and neither the value nor the row', async () => {
    const sealed = await sealer.seal(scope, place, secret);
    const error = await sealer
      .open(scope, { ...place, rowId: 'row-2' }, sealed)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      ...refused,
      message: 'cobalt_connection.sealed_token does not open: it was moved or edited.',
      orgId: 'org-1',
    });
  });

  it('makes no key for an organisation when it is only asked to open', async () => {
    const stranger = orgScope('default', 'stranger');
    const sealed = await sealer.seal(scope, place, secret);
    await expect(sealer.open(stranger, place, sealed)).rejects.toMatchObject({
      ...refused,
      message: expect.stringContaining('has no data key'),
    });
    expect(await new OrgKeyService(store, ring, 'default').find(stranger)).toBeUndefined();
  });
});
