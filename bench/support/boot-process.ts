// Boots one app and says how long that took: `boot-process.js plain|cobalt <surroundings as JSON>`.
import type { Surroundings } from './conditions.js';
import { answer } from './ipc.js';

const [, , kind = 'plain', text = '{}'] = process.argv;
const surroundings = JSON.parse(text) as Surroundings;
const { boot } = (await import(
  `../${kind === 'cobalt' ? 'subjects/boot.cobalt' : 'baselines/boot.plain'}.js`
)) as {
  boot: (surroundings: Surroundings) => Promise<() => Promise<void>>;
};
const close = await boot(surroundings);
/** From the start of the process to the app listening: Node itself, loading of every module, Nest, database. */
const bootMs = performance.now();
const { user, system } = process.cpuUsage();

answer({
  result: () => ({ bootMs, cpuMs: (user + system) / 1000 }),
  close,
});
