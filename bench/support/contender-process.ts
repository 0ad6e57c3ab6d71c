// One contender in a process of its own: `contender-process.js <module>`, then questions over IPC.
import { runCallers } from './load.js';
import type { CallContender, ServerContender, StartCall, StartServer } from './contender.js';
import type { Surroundings } from './conditions.js';
import { answer } from './ipc.js';

const { start } = (await import(`../${process.argv[2]}.js`)) as { start: StartCall | StartServer };
let contender: CallContender | ServerContender | undefined;

answer({
  start: async (surroundings: Surroundings) => {
    contender = await start(surroundings);
    return 'url' in contender ? contender.url : undefined;
  },
  run: async ({ callers, seconds }: { callers: number; seconds: number }) => {
    if (!contender || !('call' in contender)) throw new Error('Nothing to call.');
    return runCallers(callers, seconds, contender.call);
  },
  cpuMs: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  stop: () => contender?.stop(),
});
