import type { Run } from './load.js';

/** A contender's name and how to measure one round of it. */
export interface Entry {
  name: string;
  measure: (seconds: number) => Promise<Run>;
}

/** Rounds of each entry, by name. */
export type Rounds = ReadonlyMap<string, readonly Run[]>;

const WARM_UP_SECONDS = 2;

/** Runs every entry once a round, in turn and from another start each time, after warming each up. */
export async function interleave(
  entries: readonly Entry[],
  { rounds, secondsPerRound }: { rounds: number; secondsPerRound: number },
): Promise<Rounds> {
  for (const { measure } of entries) await measure(WARM_UP_SECONDS);
  const results = new Map<string, Run[]>(entries.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % entries.length;
    for (const { name, measure } of [...entries.slice(first), ...entries.slice(0, first)]) {
      results.get(name)?.push(await measure(secondsPerRound));
    }
  }
  return results;
}

export const throughput = (runs: readonly Run[]): number[] =>
  runs.map(({ requests, seconds }) => requests / seconds);
export const cpuPerRequest = (runs: readonly Run[]): number[] =>
  runs.map(({ cpuMs, requests }) => cpuMs / requests);
