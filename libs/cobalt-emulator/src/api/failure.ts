/** Why something failed, as every failure event has it. Assumption: the codes; only their shape is documented. */
export interface Failure {
  readonly failure_reason: string;
  readonly reasons: readonly { readonly code: string; readonly description: string }[];
}

/** One reason, told both ways. */
export function failure(code: string, description: string): Failure {
  return { failure_reason: description, reasons: [{ code, description }] };
}
