import type { Effort } from './support/conditions.js';
import { startChild } from './support/ipc.js';

/** Answers a second: parsed alone, and parsed and read into the surface's form. */
export interface Decoding {
  parse: number[];
  decode: number[];
}

/** Decoding 500 appointments beside `JSON.parse` alone, in turn in one process. */
export async function measureDecoding({ rounds, secondsPerRound }: Effort): Promise<Decoding> {
  const child = await startChild('support/decode-process.js');
  const run = (work: keyof Decoding, seconds: number) => child.ask<number>('run', { work, seconds });
  const measured: Decoding = { parse: [], decode: [] };
  try {
    for (const work of ['parse', 'decode'] as const) await run(work, 1);
    for (let round = 0; round < rounds; round += 1) {
      measured.parse.push(await run('parse', secondsPerRound / 2));
      measured.decode.push(await run('decode', secondsPerRound / 2));
    }
    return measured;
  } finally {
    await child.stop();
  }
}
