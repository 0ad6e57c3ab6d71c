import { CONDITIONS } from './support/conditions.js';
import type { Effort, Surroundings } from './support/conditions.js';
import { interleave } from './support/interleave.js';
import type { Rounds } from './support/interleave.js';
import { startChild } from './support/ipc.js';
import type { Run } from './support/load.js';

const CONTENDERS = {
  cobalt: 'subjects/patients.cobalt',
  handWritten: 'baselines/patients.hand-written',
  bare: 'baselines/patients.bare',
};

/** `cobalt.org(id).patients.list()` beside what one would write by hand and what the wire itself costs. */
export async function measurePatients(surroundings: Surroundings, effort: Effort): Promise<Rounds> {
  const children = await Promise.all(
    Object.entries(CONTENDERS).map(async ([name, module]) => {
      const child = await startChild('support/contender-process.js', [module]);
      await child.ask('start', surroundings);
      return { name, child };
    }),
  );
  const entries = children.map(({ name, child }) => ({
    name,
    measure: (seconds: number) => child.ask<Run>('run', { callers: CONDITIONS.callers, seconds }),
  }));
  try {
    return await interleave(entries, effort);
  } finally {
    await Promise.all(children.map(({ child }) => child.ask('stop').finally(() => child.stop())));
  }
}
