import { Pool } from 'undici';

import { CONDITIONS, orgOf } from './support/conditions.js';
import type { Effort, Surroundings } from './support/conditions.js';
import { interleave } from './support/interleave.js';
import type { Rounds } from './support/interleave.js';
import { startChild } from './support/ipc.js';
import { runCallers } from './support/load.js';

const CONTENDERS = {
  cobalt: 'subjects/token-route.cobalt',
  handWritten: 'baselines/token-route.hand-written',
};

/** `POST /cobalt/link/token`, asked for by this process, answered by apps in processes of their own. */
export async function measureTokenRoute(surroundings: Surroundings, effort: Effort): Promise<Rounds> {
  const children = await Promise.all(
    Object.entries(CONTENDERS).map(async ([name, module]) => {
      const child = await startChild('support/contender-process.js', [module]);
      const url = await child.ask<string>('start', surroundings);
      return { name, child, pool: new Pool(url, { connections: CONDITIONS.callers }) };
    }),
  );
  const entries = children.map(({ name, child, pool }) => ({
    name,
    measure: async (seconds: number) => {
      const before = await child.ask<number>('cpuMs');
      const run = await runCallers(CONDITIONS.callers, seconds, (turn) => askForToken(pool, turn));
      return { ...run, cpuMs: (await child.ask<number>('cpuMs')) - before };
    },
  }));
  try {
    return await interleave(entries, effort);
  } finally {
    await Promise.all(children.map(({ pool }) => pool.close()));
    await Promise.all(children.map(({ child }) => child.ask('stop').finally(() => child.stop())));
  }
}

async function askForToken(pool: Pool, turn: number): Promise<void> {
  const { statusCode, body } = await pool.request({
    method: 'POST',
    path: '/cobalt/link/token',
    headers: {
      'content-type': 'application/json',
      'x-org': orgOf(turn),
      // people link their account once: hardly anybody who asks has a session open already
      'x-user': `clinician-${turn}`,
    },
    body: '{}',
  });
  const text = await body.text();
  if (statusCode !== 201) throw new Error(`The token route answered ${statusCode}: ${text}`);
}
