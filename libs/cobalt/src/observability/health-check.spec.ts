import { describe, expect, it, jest } from '@jest/globals';

import { CobaltError } from '../errors/index.js';
import { HealthCheck } from './health-check.js';

const UP = { status: 'up', database: 'up', encryption: 'up' };
const KEYS = { currentKeyId: 'k1' };
const answering = { probe: () => Promise.resolve() };
const failing = (error: Error) => ({ probe: () => Promise.reject(error) });

const check = (instance: string, store: { probe(): Promise<void> }, keys = KEYS) =>
  new HealthCheck(instance, store, keys).check();

describe('the health of an instance', () => {
  it('is one entry under its name', async () => {
    expect(await check('default', answering)).toEqual({ cobalt: UP });
    expect(await check('east', answering)).toEqual({ 'cobalt:east': UP });
  });

  it('is down with the code of what the database has, and nothing else of it', async () => {
    const missing = new CobaltError('COBALT_CONFIGURATION', 'A table of nestjs-cobalt is missing (42P01).');
    expect(await check('default', failing(missing))).toEqual({
      cobalt: {
        status: 'down',
        database: 'down',
        encryption: 'up',
        code: 'COBALT_CONFIGURATION',
        message: missing.message,
      },
    });
    const told = await check('default', failing(new Error('connect 10.0.0.7 password=CANARY')));
    expect(told['cobalt']).toMatchObject({ status: 'down', code: 'COBALT_STORAGE_UNAVAILABLE' });
    expect(JSON.stringify(told)).not.toContain('CANARY');
  });

  it('does not wait for a database that never answers, and asks it once for all who wait', async () => {
    let asked = 0;
    const hanging = { probe: () => ((asked += 1), new Promise<void>(() => undefined)) };
    const health = new HealthCheck('default', hanging, KEYS);
    const [one, other] = await Promise.all([health.check(), health.check()]);
    expect(one['cobalt']).toMatchObject({
      status: 'down',
      database: 'down',
      code: 'COBALT_STORAGE_UNAVAILABLE',
    });
    expect([other, asked]).toEqual([one, 1]);
  });

  it('asks a database that never answers no second time, lest questions take all its connections', async () => {
    let asked = 0;
    const hanging = { probe: () => ((asked += 1), new Promise<void>(() => undefined)) };
    const health = new HealthCheck('default', hanging, KEYS);
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'clearTimeout', 'nextTick'] });
    try {
      await health.check();
      await health.check();
      expect(asked).toBe(1);
      // the connection may have died without a word
      jest.setSystemTime(Date.now() + 60_000);
      await health.check();
      expect(asked).toBe(2);
    } finally {
      jest.useRealTimers();
    }
  }, 15_000);

  it('looks again each time', async () => {
    let isUp = false;
    const store = { probe: () => (isUp ? Promise.resolve() : Promise.reject(new Error('away'))) };
    const health = new HealthCheck('default', store, KEYS);
    expect(await health.check()).toMatchObject({ cobalt: { status: 'down' } });
    isUp = true;
    expect(await health.check()).toEqual({ cobalt: UP });
  });

  it.each([
    { currentKeyId: '' },
    { currentKeyId: undefined as unknown as string },
    {
      get currentKeyId(): string {
        throw new Error('CANARY');
      },
    },
  ])('is down when the key provider knows no current key', async (keys) => {
    const told = await check('default', answering, keys);
    expect(told['cobalt']).toMatchObject({
      status: 'down',
      database: 'up',
      encryption: 'down',
      code: 'COBALT_KEY_PROVIDER_UNAVAILABLE',
    });
    expect(JSON.stringify(told)).not.toContain('CANARY');
  });
});
