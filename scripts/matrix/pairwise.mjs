/** The possible rows that between them hold every possible pair of values; few, and the same ones every time. */
export function pairwise(dimensions, isPossible = () => true) {
  const rows = combinations(dimensions).filter(isPossible);
  const missing = new Set(rows.flatMap(pairsOf));
  const chosen = [];
  while (missing.size > 0) {
    const gain = (row) => pairsOf(row).filter((pair) => missing.has(pair)).length;
    const best = rows.reduce((found, row) => {
      const candidate = { row, gain: gain(row) };
      return found && found.gain >= candidate.gain ? found : candidate;
    }, undefined).row;
    for (const pair of pairsOf(best)) missing.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

/** Whether a row holds every value of a pair (or of more). */
export function holds(row, values) {
  return Object.entries(values).every(([dimension, value]) => row[dimension] === value);
}

/** The pairs of a row's values, as text. */
export function pairsOf(row) {
  const values = Object.entries(row).map(([dimension, value]) => `${dimension} ${value}`);
  return values.flatMap((value, index) => values.slice(index + 1).map((other) => `${value}, ${other}`));
}

/** Every combination of one value per dimension. */
function combinations(dimensions) {
  return Object.entries(dimensions).reduce(
    (rows, [dimension, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [dimension]: value }))),
    [{}],
  );
}
