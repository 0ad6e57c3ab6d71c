// A host in plain Node that has both builds of the package loaded: its DataSource and its own code use one of them,
// `CobaltModule` is the other's. What it saw goes to standard output. Started by both-builds.e2e-spec.ts.
import 'reflect-metadata';
import { createRequire } from 'node:module';

import { Inject, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';

const require = createRequire(import.meta.url);
const builds = { esm: await import('nestjs-cobalt'), cjs: require('nestjs-cobalt') };
const { CobaltEmulator } = require('@nestjs-cobalt/emulator');

const [moduleBuild, databaseOptions] = process.argv.slice(2);
const registered = builds[moduleBuild];
const used = builds[moduleBuild === 'esm' ? 'cjs' : 'esm'];

const emulator = await CobaltEmulator.start({ port: 0 });
const options = (name) => ({
  ...(name === undefined ? {} : { name }),
  isGlobal: true,
  clientId: emulator.credentials.clientId,
  clientSecret: new used.SecretString(emulator.credentials.clientSecret),
  baseUrl: emulator.url,
  linkBaseUrl: emulator.linkUrl,
  encryption: {
    keys: [{ id: 'k1', key: new used.SecretString(Buffer.alloc(32, 7).toString('base64')) }],
  },
});

class Consumer {
  constructor(unnamed, second) {
    this.unnamed = unnamed;
    this.second = second;
  }
}
used.InjectCobalt()(Consumer, undefined, 0);
used.InjectCobalt('second')(Consumer, undefined, 1);

class HostModule {}
Module({
  imports: [
    TypeOrmModule.forRoot({
      ...JSON.parse(databaseOptions),
      entities: used.cobaltEntities,
      migrations: used.cobaltMigrations,
      migrationsRun: true,
    }),
    registered.CobaltModule.forRoot(options()),
    registered.CobaltModule.forRoot(options('second')),
  ],
  providers: [Consumer],
})(HostModule);

const app = await NestFactory.createApplicationContext(HostModule, { logger: ['error'] });
const { unnamed, second } = app.get(Consumer);

const account = emulator.connect({ orgId: 'clinic', userId: 'ana' });
const connection = await unnamed.connections.import({
  orgId: 'clinic',
  userId: 'ana',
  accessToken: new used.SecretString(account.accessToken),
});
const { items } = await unnamed.org('clinic').patients.list();
const refusal = await unnamed
  .org('clinic')
  .documents.download('nowhere')
  .catch((thrown) => thrown);
const listed = await unnamed.connections.list({ orgId: 'clinic' });
await unnamed.connections.disconnect({ orgId: 'clinic', connectionId: connection.id });
const error = await unnamed
  .org('clinic')
  .patients.list()
  .catch((thrown) => thrown);

class ByClass {}
Inject(used.CobaltService)(ByClass, undefined, 0);
class ByClassModule {}
Module({
  imports: [
    // in memory: a host that does not boot leaves its DataSource open
    TypeOrmModule.forRoot({
      type: 'better-sqlite3',
      database: ':memory:',
      entities: used.cobaltEntities,
    }),
    registered.CobaltModule.forRoot(options()),
  ],
  providers: [ByClass],
})(ByClassModule);
const byClass = await NestFactory.createApplicationContext(ByClassModule, {
  logger: false,
  abortOnError: false,
}).catch((thrown) => thrown);

console.log(
  JSON.stringify({
    areTwoCopies: registered.CobaltModule !== used.CobaltModule,
    injected: {
      unnamed: unnamed instanceof registered.CobaltService,
      second: second instanceof registered.CobaltService,
      areTwoInstances: unnamed !== second,
    },
    patients: items.length,
    connections: listed.map(({ id, status }) => ({ isTheImported: id === connection.id, status })),
    error: {
      code: error.code,
      isInstanceOfTheOther: error instanceof used.CobaltError,
      isRecognisedByTheOther: used.isCobaltError(error),
    },
    refusal: {
      isRecognisedByTheOther: used.isCobaltVendorError(refusal),
      hasWords: refusal.vendorMessage === 'Document not found',
    },
    byClass: String(byClass.message),
  }),
);
await app.close();
await emulator.stop();
