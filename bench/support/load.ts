/** What a run came to. */
export interface Run {
  requests: number;
  seconds: number;
  /** User and system time of the contender's own process, in milliseconds. */
  cpuMs: number;
}

let turn = 0;

/** So many callers at once, each asking again as soon as it is answered, for a while. */
export async function runCallers(
  callers: number,
  seconds: number,
  call: (turn: number) => PromiseLike<unknown>,
): Promise<Run> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + seconds * 1000;
  let requests = 0;
  const caller = async () => {
    while (performance.now() < end) {
      await call((turn += 1));
      requests += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const { user, system } = process.cpuUsage(cpu);
  return { requests, seconds: (performance.now() - start) / 1000, cpuMs: (user + system) / 1000 };
}
