import { inspect, types } from 'node:util';

/** Values looked at in one object; beyond it, what util.inspect shows must do. */
const MAX_VALUES = 200_000;

/** Everything that can be read off a value, however deep: what a log, a debugger or a serialiser could show. */
export function contentsOf(value: unknown): Buffer {
  if (typeof value === 'string') return Buffer.from(value);
  if (types.isUint8Array(value)) return Buffer.from(value);
  // bounded, since inspect shows an object as often as it is reached; what it masks or cuts is among the pieces
  const shown = [
    () => inspect(value, { depth: 12, showHidden: true, maxStringLength: null }),
    () => JSON.stringify(value) ?? '',
    () => String(value),
  ].map(attempt);
  return join([...shown, ...piecesOf(value)]);
}

/** Strings and bytes apart from each other, so that nothing is found across a border. */
export function join(pieces: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(pieces.flatMap((piece) => [Buffer.from(piece as Uint8Array), Buffer.from('\n')]));
}

/** Every string and every run of bytes in own properties, entries and causes; accessors are not called. */
export function piecesOf(value: unknown): (string | Uint8Array)[] {
  const pieces: (string | Uint8Array)[] = [];
  const seen = new Set<unknown>();
  const waiting: unknown[] = [value];
  for (let count = 0; waiting.length > 0 && count < MAX_VALUES; count += 1) {
    const next = waiting.pop();
    if (typeof next === 'string' || types.isUint8Array(next)) pieces.push(next);
    else if (typeof next === 'number' || typeof next === 'bigint') pieces.push(String(next));
    if (next === null || (typeof next !== 'object' && typeof next !== 'function')) continue;
    if (seen.has(next) || types.isUint8Array(next)) continue;
    seen.add(next);
    if (types.isAnyArrayBuffer(next)) pieces.push(new Uint8Array(next));
    if (types.isMap(next)) waiting.push(...next.keys(), ...next.values());
    if (types.isSet(next)) waiting.push(...next);
    for (const key of Reflect.ownKeys(next)) {
      if (typeof key === 'string') pieces.push(key);
      waiting.push(Object.getOwnPropertyDescriptor(next, key)?.value);
    }
  }
  return pieces;
}

function attempt(show: () => string): string {
  try {
    return show();
  } catch {
    return '';
  }
}
