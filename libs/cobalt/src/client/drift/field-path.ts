/** The whole answer. */
export const ROOT = '(body)';

const WITHHELD = '(name withheld)';
/** An object with more strangers than these is taken for one that is keyed by data. */
const MAX_STRANGERS = 10;

/** The path of a field. */
export function fieldPath(parent: string, name: string): string {
  return parent === ROOT ? name : `${parent}.${name}`;
}

/** The path of a list's records, all of them. */
export function itemPath(parent: string): string {
  return `${parent}[]`;
}

/**
 * The paths of fields that the contract does not know. Their names come from the answer: what does not look like the
 * name of a field may be a patient's, a number of theirs, or a date, and is not shown.
 */
export function strangerPaths(parent: string, names: readonly string[]): string[] {
  const shown =
    names.length > MAX_STRANGERS ? [WITHHELD] : names.map((name) => (isName(name) ? name : WITHHELD));
  return [...new Set(shown)].map((name) => fieldPath(parent, name));
}

function isName(name: string): boolean {
  return /^[a-z][a-z0-9_]{0,63}$/iu.test(name) && !/\d{4}/u.test(name);
}
