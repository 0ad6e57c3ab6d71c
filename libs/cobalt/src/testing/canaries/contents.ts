import { inspect, types } from 'node:util';

/** Values looked at in one object. */
const MAX_VALUES = 200_000;
/** What is deeper is among the pieces; inspect shows an object as often as it is reached, which can take for ever. */
const SHOWN_DEPTH = 2;

/** Everything that can be read off a value, however deep: what a log, a debugger or a serialiser could show. */
export function contentsOf(value: unknown): Buffer {
  if (typeof value === 'string') return Buffer.from(value);
  if (types.isUint8Array(value)) return Buffer.from(value);
  const shown = [
    () => inspected(value),
    () => JSON.stringify(value, boundedReplacer()) ?? '',
    () => (Array.isArray(value) ? '' : String(value)),
  ].map((show) => attempt(show) ?? '');
  return join([...shown, ...piecesOf(value)]);
}

function inspected(value: unknown): string {
  return inspect(value, { depth: SHOWN_DEPTH, showHidden: true, maxStringLength: null });
}

/** JSON, too, writes an object as often as it is reached. */
function boundedReplacer(): (key: string, value: unknown) => unknown {
  let count = 0;
  return (_key, value) => ((count += 1) > MAX_VALUES ? undefined : value);
}

/** Strings and bytes apart from each other, so that nothing is found across a border. */
export function join(pieces: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(pieces.flatMap((piece) => [Buffer.from(piece as Uint8Array), Buffer.from('\n')]));
}

/**
 * Every string and every run of bytes in own properties, entries and causes, and what objects show by themselves;
 * accessors are not called.
 */
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
    if (ArrayBuffer.isView(next)) pieces.push(new Uint8Array(next.buffer, next.byteOffset, next.byteLength));
    if (types.isDate(next)) pieces.push(...daysOf(next));
    // what such an object holds may be readable in no other way: Headers, URL
    if (attempt(() => inspect.custom in next)) pieces.push(attempt(() => inspected(next)) ?? '');
    if (types.isMap(next)) for (const entry of next) waiting.push(...entry);
    if (types.isSet(next)) for (const member of next) waiting.push(member);
    for (const key of attempt(() => Reflect.ownKeys(next)) ?? []) {
      if (typeof key === 'string') pieces.push(key);
      waiting.push(attempt(() => Object.getOwnPropertyDescriptor(next, key)?.value as unknown));
    }
  }
  return pieces;
}

/** The time in UTC, and as the clock on the wall has it: drivers read a day as its local midnight. */
function daysOf(date: Date): string[] {
  const local = date.getTime() - date.getTimezoneOffset() * 60_000;
  return [date, new Date(local)].map((each) => String(each.toJSON()));
}

/** What is looked at may be a proxy, or have accessors of its own. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
