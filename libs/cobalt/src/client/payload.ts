/**
 * Where an answer holds its payload: the first of `keys` that is there; and what it must be. Without keys the answer
 * itself is the payload.
 */
export interface PayloadRule {
  readonly keys: readonly string[];
  readonly kind: 'string' | 'array' | 'object';
}

/** What is wrong with a successful answer, for `Cobalt's answer to … <problem>.`; undefined when nothing is. */
export function payloadProblem(data: unknown, rule: PayloadRule | undefined): string | undefined {
  if (typeof data === 'string') return data === '' ? 'is empty' : 'is not JSON';
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'is not a JSON object';
  if ((data as { success?: unknown }).success === false) return 'says `success: false` with a good status';
  if (rule === undefined) return undefined;
  const payload = payloadOf(data, rule);
  const kind = Array.isArray(payload) ? 'array' : payload === null ? 'null' : typeof payload;
  return kind === rule.kind && payload !== ''
    ? undefined
    : `lacks \`${rule.keys[0]}\` (${rule.kind} expected)`;
}

/** The payload of an answer. */
export function payloadOf(data: object, { keys }: PayloadRule): unknown {
  if (keys.length === 0) return data;
  for (const key of keys) {
    const value = (data as Record<string, unknown>)[key];
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
