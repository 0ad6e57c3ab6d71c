const STREAMS = ['stdout', 'stderr'] as const;
const CONSOLE = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const;

/** Standard output, standard error and the console while they are watched. */
export interface OutputWatch {
  /** Puts everything back. */
  stop(): void;
}

/** Records what is printed, and prints it as before. Test runners replace the console: it is watched beside the streams. */
export function watchOutput(record: (where: string, value: unknown) => void): OutputWatch {
  const restore = [
    ...STREAMS.map((name) => intercept(process[name], 'write', ([chunk]) => record(name, asText(chunk)))),
    ...CONSOLE.map((method) => intercept(console, method, (parts) => record(`console.${method}`, parts))),
  ];
  return { stop: () => restore.forEach((undo) => undo()) };
}

function asText(chunk: unknown): unknown {
  return chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : chunk;
}

function intercept<Key extends string>(
  target: Record<Key, (...parts: never[]) => unknown>,
  method: Key,
  see: (parts: unknown[]) => void,
): () => void {
  const original = Object.getOwnPropertyDescriptor(target, method);
  const call = target[method].bind(target);
  const replacement = (...parts: unknown[]): unknown => {
    see(parts);
    return call(...(parts as never[]));
  };
  Object.defineProperty(target, method, { value: replacement, writable: true, configurable: true });
  return () => {
    if (original === undefined) Reflect.deleteProperty(target, method);
    else Object.defineProperty(target, method, original);
  };
}
