/**
 * Red cells that are nobody's bug, or not ours: where, how they show, and what to tell the reader. A cell that fails in
 * another way is not explained by these, and one that does not fail any more makes the run fail too.
 */
export const explanations = [
  {
    check: 'jest',
    applies: ({ nest, node }) => nest === '12' && node !== '24',
    symptom: /Must use import to load ES Module/u,
    text:
      'Nest 12 is ES modules only. A CommonJS suite can load those with Jest 30 on Node 24.9 or later, given ' +
      '`--experimental-vm-modules`. On older ones write the suite as ES modules; the app itself may stay CommonJS.',
  },
];

/** The explanation of a failed check, if there is one. */
export function explanationOf({ row }, check, error) {
  return explanations.find((each) => each.check === check && each.applies(row) && each.symptom.test(error));
}

/** Explanations whose rows ran and did not fail. */
export function outdated(outcomes) {
  return explanations.filter(({ check, applies }) =>
    outcomes.some(({ row, results }) => applies(row) && results[check].ok),
  );
}
