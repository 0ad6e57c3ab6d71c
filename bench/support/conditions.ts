/** What every contender works with: the same load, the same rows, the same vendor. */
export const CONDITIONS = {
  /** Callers at once, each waiting for its answer before it asks again. */
  callers: 64,
  /** Linked accounts in the database, one an organisation. */
  connections: 20_000,
  /** Organisations that the calls are spread over, in turn. */
  busyOrgs: 500,
  /** Patients in the vendor's answer. */
  patients: 20,
} as const;

/** How long and how often. */
export interface Effort {
  rounds: number;
  secondsPerRound: number;
  boots: number;
}

export const FULL: Effort = { rounds: 9, secondsPerRound: 3, boots: 25 };
export const QUICK: Effort = { rounds: 3, secondsPerRound: 1, boots: 5 };

export const orgOf = (turn: number): string => `org-${turn % CONDITIONS.busyOrgs}`;

/** Where a contender finds the database and the vendor. */
export interface Surroundings {
  databaseUrl: string;
  vendorUrl: string;
}
