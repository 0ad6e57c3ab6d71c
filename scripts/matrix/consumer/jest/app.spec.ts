import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { CobaltService, isCobaltError } from 'nestjs-cobalt';
import { CobaltTesting } from 'nestjs-cobalt/testing';

import { AppModule } from './app.module';

const ana = { orgId: 'jest-clinic', userId: 'ana' };

describe('an app with nestjs-cobalt', () => {
  let cobalt: CobaltTesting;
  let app: INestApplication;

  beforeAll(async () => {
    cobalt = await CobaltTesting.start();
    const testing = await cobalt.override(Test.createTestingModule({ imports: [AppModule] })).compile();
    app = testing.createNestApplication();
    await app.listen(0, '127.0.0.1');
  });

  afterAll(async () => {
    await app.close();
    await cobalt.stop();
  });

  const names = async () => {
    const response = await fetch(`${await app.getUrl()}/patients`, {
      headers: { 'x-user': `${ana.orgId}:${ana.userId}` },
    });
    return { status: response.status, body: (await response.json()) as { names?: string[]; code?: string } };
  };

  it('reads the patients of a linked account', async () => {
    const connection = await cobalt.link(app, ana);
    expect(connection).toMatchObject({ ...ana, status: 'active' });
    const { status, body } = await names();
    expect(status).toBe(200);
    expect(body.names?.length).toBeGreaterThan(0);
  });

  it('is told by a code when nobody of a clinic is linked', async () => {
    const asked = app.get(CobaltService).org('another-clinic').patients.list();
    const error = await Promise.resolve(asked).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(isCobaltError(error) && error.code).toBe('COBALT_NOT_LINKED');
  });
});
