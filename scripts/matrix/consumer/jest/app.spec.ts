import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { CobaltEmulator } from '@nestjs-cobalt/emulator';
import { CobaltService } from 'nestjs-cobalt';

import { AppModule } from './app.module';

describe('an app with nestjs-cobalt', () => {
  let emulator: CobaltEmulator;
  let app: INestApplication;
  let url: string;

  beforeAll(async () => {
    emulator = await CobaltEmulator.start({ port: 0 });
    Object.assign(process.env, {
      COBALT_BASE_URL: emulator.url,
      COBALT_LINK_BASE_URL: emulator.linkUrl,
      COBALT_CLIENT_ID: emulator.credentials.clientId,
      COBALT_CLIENT_SECRET: emulator.credentials.clientSecret,
    });
    const testing = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = testing.createNestApplication();
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });

  afterAll(async () => {
    await app.close();
    await emulator.stop();
  });

  const ask = async (path: string, body: object) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-user': 'jest-clinic:ana' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Record<string, string>;
  };

  it('links an account and reads its patients', async () => {
    const { sessionId, linkToken } = await ask('/cobalt/link/token', {});
    const { publicToken } = emulator.finishLink(linkToken!);
    const { connection } = await ask('/cobalt/link/exchange', { sessionId, publicToken });
    expect(connection).toMatchObject({ status: 'active' });
    const { items } = await app.get(CobaltService).org('jest-clinic').patients.list();
    expect(items.length).toBeGreaterThan(0);
  });
});
