import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

interface Question {
  id: number;
  ask: string;
  with: unknown;
}

type Reply = { id: number; value: unknown } | { id: number; error: string };

/** In a child process: answers the parent's questions by name. */
export function answer(handlers: Record<string, (value: never) => unknown>): void {
  process.on('message', (question: Question) => {
    void (async () => {
      try {
        const value = await handlers[question.ask]?.(question.with as never);
        process.send?.({ id: question.id, value } satisfies Reply);
      } catch (error) {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        process.send?.({ id: question.id, error: text } satisfies Reply);
      }
    })();
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.('listening');
}

/** In the parent: a process of its own that answers questions. */
export interface Child {
  ask<T>(question: string, value?: unknown): Promise<T>;
  stop(): Promise<void>;
}

/** Starts `module` (relative to the built bench folder) and resolves once it listens. */
export async function startChild(module: string, args: readonly string[] = []): Promise<Child> {
  const path = fileURLToPath(new URL(`../${module}`, import.meta.url));
  const child = fork(path, args, { env: { ...process.env, NODE_ENV: 'production' } });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let nextId = 0;
  const started = new Promise<void>((resolve, reject) => {
    child.on('message', (reply: Reply | 'listening') => {
      if (reply === 'listening') return resolve();
      const asker = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('error' in reply) asker?.reject(new Error(`${module} ${args.join(' ')}: ${reply.error}`));
      else asker?.resolve(reply.value);
    });
    child.once('exit', (code) => {
      const error = new Error(`${module} ${args.join(' ')} ended with status ${code}.`);
      reject(error);
      for (const { reject: fail } of waiting.values()) fail(error);
    });
  });
  await started;
  return {
    ask: <T>(ask: string, value?: unknown) =>
      new Promise<T>((resolve, reject) => {
        const id = (nextId += 1);
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        child.send({ id, ask, with: value } satisfies Question);
      }),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
