// Counts what an exchange costs before it answers: statements as the driver sends them, calls as undici sends them.
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CobaltService } from 'nestjs-cobalt';
import { subscribe } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

import { cobaltImports } from '../subjects/cobalt-app.js';
import type { Surroundings } from './conditions.js';
import { answer } from './ipc.js';

/** What one exchange came to. */
export interface ExchangeCost {
  statements: number;
  transactions: number;
  vendorCalls: number;
}

type Query = (this: unknown, ...parameters: unknown[]) => unknown;

const seen: ExchangeCost = { statements: 0, transactions: 0, vendorCalls: 0 };

const { Client } = createRequire(import.meta.url)('pg') as { Client: { prototype: { query: Query } } };
const { query } = Client.prototype;
Client.prototype.query = function (this: unknown, ...parameters: unknown[]) {
  const [first] = parameters;
  const text = typeof first === 'string' ? first : ((first as { text?: string }).text ?? '');
  seen.statements += 1;
  if (/^\s*(begin|start transaction)/iu.test(text)) seen.transactions += 1;
  return query.apply(this, parameters);
};
subscribe('undici:request:create', () => {
  seen.vendorCalls += 1;
});

/** Until what follows an answer in the background has come to rest. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== seen.statements + seen.vendorCalls;) {
    before = seen.statements + seen.vendorCalls;
    await sleep(500);
  }
}

answer({
  exchange: async ({ times, ...surroundings }: Surroundings & { times: number }): Promise<ExchangeCost[]> => {
    @Module({ imports: cobaltImports(surroundings) })
    class AppModule {}
    const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
    const { link } = app.get(CobaltService);
    const costs: ExchangeCost[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const caller = { orgId: `new-org-${turn}`, userId: `new-user-${turn}` };
      const { sessionId } = await link.createToken(caller);
      await quiet();
      const before = { ...seen };
      await link.exchange({ ...caller, sessionId, publicToken: `pt_bench_${process.pid}_${turn}` });
      costs.push({
        statements: seen.statements - before.statements,
        transactions: seen.transactions - before.transactions,
        vendorCalls: seen.vendorCalls - before.vendorCalls,
      });
      await quiet();
    }
    await app.close();
    return costs;
  },
});
