/**
 * Whether the providers found now are of the practice known before. Only when both are known and they share nobody
 * is it another practice: people come and go, and an empty list says nothing.
 *
 * @param known the NPIs on record
 * @param found the NPIs of the providers that answer now
 */
export function comparePractices(
  known: readonly string[],
  found: readonly string[],
): 'same' | 'another' | 'unknown' {
  if (known.length === 0 || found.length === 0) return 'unknown';
  const before = new Set(known);
  return found.some((npi) => before.has(npi)) ? 'same' : 'another';
}
