/** How many of a list's records are checked at its beginning, and how many of the rest. */
const FIRST = 5;
const SPREAD = 5;

/** Which records of a list are checked: the first ones, and some spread evenly over the rest. */
export function recordsToCheck(length: number): number[] {
  const rest = length - FIRST;
  if (rest <= SPREAD) return Array.from({ length }, (_, index) => index);
  return Array.from({ length: FIRST + SPREAD }, (_, index) =>
    index < FIRST ? index : FIRST + Math.ceil(((index - FIRST + 1) * rest) / SPREAD) - 1,
  );
}
