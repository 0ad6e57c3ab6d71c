import type { Surroundings } from './conditions.js';

/** One way of doing the same work, measured in a process of its own. */
export interface CallContender {
  /** Does the work once; `turn` counts the calls. */
  call: (turn: number) => PromiseLike<unknown>;
  stop: () => Promise<void>;
}

/** One app that serves the same route. */
export interface ServerContender {
  url: string;
  stop: () => Promise<void>;
}

export type StartCall = (surroundings: Surroundings) => Promise<CallContender>;
export type StartServer = (surroundings: Surroundings) => Promise<ServerContender>;
