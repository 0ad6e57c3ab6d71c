import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { call } from '../testing/caller.js';
import { CobaltEmulator, InvalidInputError } from './index.js';

describe('the emulator’s address', () => {
  let emulator: CobaltEmulator;

  beforeAll(async () => {
    emulator = await CobaltEmulator.start();
  });
  afterAll(() => emulator.stop());

  it('is a loopback address without a slash at its end', () => {
    expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('sends whoever opens its root to the Link page, with the query', async () => {
    const answer = await call(emulator, '/?token=lt_X&a=%20b');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/link?token=lt_X&a=%20b']);
  });

  it('serves the Link page and the script under both bases', async () => {
    const page = await call(emulator, '/link?token=lt_X');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const [root, nested] = [await call(emulator, '/init.js'), await call(emulator, '/link/init.js')];
    expect(root.status).toBe(200);
    expect(root.text).toContain('CobaltLink');
    expect(nested.text).toBe(root.text);
  });

  it('answers JSON where there is nothing', async () => {
    const answer = await call(emulator, '/nothing');
    expect([answer.status, answer.body]).toEqual([404, { success: false, message: 'Not found.' }]);
  });

  it('is free again once the emulator has stopped, while a client keeps its connection open', async () => {
    const first = await CobaltEmulator.start();
    await call(first, '/_emulator/state');
    const port = Number(new URL(first.url).port);
    await first.stop();
    const second = await CobaltEmulator.start({ port });
    expect(second.url).toBe(first.url);
    await second.stop();
  });

  it('cannot be had twice', async () => {
    const port = Number(new URL(emulator.url).port);
    await expect(CobaltEmulator.start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('is not given for a callback that is no address', async () => {
    await expect(CobaltEmulator.start({ callbackUrl: 'nonsense' })).rejects.toThrow(InvalidInputError);
  });
});
