// A clinic's backend in a process of its own, from the built packages: it calls Cobalt when it is told to, and says what
// came of it. Started by clinic-process.ts.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CobaltModule, CobaltService, cobaltEntities, cobaltMigrations } from 'nestjs-cobalt';

const { database, cobalt } = JSON.parse(process.argv[2]);

class ClinicModule {}

const app = await NestFactory.createApplicationContext(
  {
    module: ClinicModule,
    imports: [
      TypeOrmModule.forRoot({ ...database, entities: cobaltEntities, migrations: cobaltMigrations }),
      CobaltModule.forRoot({ ...cobalt, isGlobal: true, dispatch: false }),
    ],
  },
  { logger: false, abortOnError: false },
);
const service = app.get(CobaltService, { strict: false });

const outcome = (promise) =>
  promise.then(
    () => ({ code: 'OK' }),
    ({ code, arrival, attempts, message }) => ({ code: code ?? message, arrival, attempts }),
  );

process.on('message', async ({ id, orgId, method, path, count }) => {
  const call = () => service.org(orgId).request({ method, path, body: method === 'GET' ? undefined : {} });
  process.send({ id, outcomes: await Promise.all(Array.from({ length: count }, () => outcome(call()))) });
});
process.send('ready');
