/** Longer names are no slips of the pen. */
const LONGEST = 64;

/** The name that was probably meant: the same but for case and separators, or a slip or two away. */
export function similarName(name: string, names: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const plain = plainName(name);
  let best: string | undefined;
  let least = Math.min(3, Math.ceil(plain.length / 3));
  for (const each of names) {
    const distance = distanceOf(plain, plainName(each));
    if (distance >= least) continue;
    best = each;
    least = distance;
  }
  return best;
}

const plainName = (name: string): string => name.replace(/[^A-Za-z0-9]/gu, '').toLowerCase();

/** How many letters must be added, dropped or replaced to make one text of the other. */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 1; at <= from.length; at += 1) {
    const next = [at];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (from[at - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
