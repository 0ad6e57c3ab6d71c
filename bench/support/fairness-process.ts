// Two organisations of one app: a noisy one with all of its calls at once, and a quiet one with one after the other.
import { Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CobaltService } from 'nestjs-cobalt';

import { cobaltImports } from '../subjects/cobalt-app.js';
import { orgOf } from './conditions.js';
import type { Surroundings } from './conditions.js';
import { answer } from './ipc.js';

const NOISY = orgOf(0);
const QUIET = orgOf(1);

let app: INestApplicationContext | undefined;
let list: (orgId: string) => PromiseLike<unknown>;

/** Calls a second. */
async function noisy(calls: number): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: calls }, () => list(NOISY)));
  return (calls * 1000) / (performance.now() - start);
}

/** Latencies in milliseconds, until told to stop. */
async function quiet(isOver: (calls: number) => boolean): Promise<number[]> {
  const latencies: number[] = [];
  while (!isOver(latencies.length)) {
    const start = performance.now();
    await list(QUIET);
    latencies.push(performance.now() - start);
  }
  return latencies;
}

answer({
  start: async (surroundings: Surroundings) => {
    @Module({ imports: cobaltImports(surroundings) })
    class AppModule {}

    app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
    const cobalt = app.get(CobaltService);
    list = (orgId) => cobalt.org(orgId).patients.list();
  },
  noisy,
  quiet: (calls: number) => quiet((done) => done >= calls),
  both: async (calls: number) => {
    let isOver = false;
    const [throughput, latencies] = await Promise.all([
      noisy(calls).finally(() => (isOver = true)),
      quiet(() => isOver),
    ]);
    return { throughput, latencies };
  },
  stop: () => app?.close(),
});
