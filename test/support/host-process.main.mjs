// A host app in a process of its own, from the built packages. It can be told to die, as a machine does, before or
// after any step of its next request: a step is one SQL statement or one call to the vendor.
import 'reflect-metadata';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CobaltModule, CobaltService, cobaltEntities, cobaltMigrations } from 'nestjs-cobalt';
import { DataSource } from 'typeorm';

const { adapter, database, cobalt, dieAt, throttle } = JSON.parse(process.argv[2]);

class HostModule {}

/** A host that throttles all but the connections. */
async function throttling(limit) {
  const { SkipThrottle, ThrottlerGuard, ThrottlerModule } = await import('@nestjs/throttler');
  return {
    imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit }])],
    providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
    decorators: { connections: [SkipThrottle()] },
  };
}
const extras = throttle === undefined ? { imports: [] } : await throttling(throttle);

const identity = ({ headers }) => headers['x-org'] && { orgId: headers['x-org'], userId: headers['x-user'] };
const app = await NestFactory.create(
  {
    module: HostModule,
    imports: [
      TypeOrmModule.forRoot({ ...database, entities: cobaltEntities, migrations: cobaltMigrations }),
      CobaltModule.forRoot({ ...cobalt, identity, dispatch: false, decorators: extras.decorators }),
      ...extras.imports,
    ],
    providers: extras.providers,
  },
  adapter === 'fastify' ? new FastifyAdapter() : new ExpressAdapter(),
  { logger: false },
);
await app.listen(0, '127.0.0.1');

let steps = 0;
const reach = (moment) => {
  if (dieAt !== undefined && steps === dieAt.step && moment === dieAt.moment)
    process.kill(process.pid, 'SIGKILL');
};

const dataSource = app.get(DataSource, { strict: false });
const createQueryRunner = dataSource.createQueryRunner.bind(dataSource);
dataSource.createQueryRunner = (mode) => {
  const runner = createQueryRunner(mode);
  const query = runner.query.bind(runner);
  runner.query = async (...args) => {
    steps += 1;
    reach('before');
    const result = await query(...args);
    reach('after');
    return result;
  };
  return runner;
};
const { interceptors } = app.get(CobaltService).http.axiosRef;
interceptors.request.use((config) => {
  steps += 1;
  reach('before');
  return config;
});
interceptors.response.use((response) => {
  reach('after');
  return response;
});

process.on('SIGTERM', () => app.close().then(() => process.exit(0)));
process.stdout.write(`${await app.getUrl()}\n`);
process.on('message', () => process.send({ steps }));
