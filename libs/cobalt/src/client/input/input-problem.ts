/** What is wrong with an input: the field in dots and brackets, and the rule to be read after it. Never the value. */
export interface InputProblem {
  readonly field: string;
  readonly rule: string;
}
