import type { InputProblem } from './input-problem.js';

/** A rule that the contract's schema cannot hold. It gives what is wrong with the input, or nothing. */
export type CrossFieldRule<Input> = (input: Input) => InputProblem | undefined;

/** What the first rule that is broken says. */
export function firstProblem<Input>(
  input: Input,
  rules: readonly CrossFieldRule<Input>[],
): InputProblem | undefined {
  for (const rule of rules) {
    const problem = rule(input);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
