/**
 * How an answer differs from the contract: a field that the contract does not have, a required one that is not there,
 * a value of another type, one that is not in a closed enumeration, a text in another form.
 */
export type DriftKind = 'unknown_field' | 'missing_field' | 'wrong_type' | 'unknown_value' | 'wrong_format';

/** One way in which an answer differs from the contract. No value of the answer is in it. */
export interface Difference {
  /** Where: `patients[].date_of_birth`. A name that may be data is `(name withheld)`. */
  readonly path: string;
  readonly kind: DriftKind;
  /** What the contract has there: type names, the values of an enumeration, a format. */
  readonly expected?: string;
  /** The type that was found, when types are what differs. */
  readonly found?: string;
}

/** A difference between Cobalt's answers and the contract, and how often it was seen. */
export interface CobaltDrift extends Difference {
  /** The operation of the contract, for example `listPatients`. */
  readonly operation: string;
  /** In how many of the answers that were checked. */
  readonly count: number;
  /** ISO 8601, UTC. */
  readonly firstSeenAt: string;
}
