/** What is wrong with an input: the field in dots and brackets, and the rule to be read after it. Never the value. */
export interface InputProblem {
  readonly field: string;
  readonly rule: string;
}

/** The rule that an object breaks whose values cannot be had. */
export const UNREADABLE = 'cannot be read: one of its getters throws';
