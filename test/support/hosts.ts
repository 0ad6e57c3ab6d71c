import { describe, jest } from '@jest/globals';

import { ADAPTERS } from './adapters.js';
import type { AdapterName } from './adapters.js';
import { databases } from './databases.js';
import type { TestDatabaseServer } from './databases.js';

/** What a suite's host stands on. */
export interface HostKind<Database = TestDatabaseServer> {
  readonly server: Database;
  readonly adapter: AdapterName;
}

/** For one test or hook on a busy machine. */
const TIMEOUT_MS = 30_000;

/**
 * Declares a suite once for each database, with the adapters taking turns: every suite sees both adapters and every
 * database, and all suites together every pair of them.
 */
export function describeEachHost(
  title: string,
  suite: (kind: HostKind) => void,
  among: readonly TestDatabaseServer[] = databases,
): void {
  jest.setTimeout(TIMEOUT_MS);
  for (const kind of pairwise(title, among)) {
    describe(`${title} (${kind.adapter}, ${kind.server.name})`, () => suite(kind));
  }
}

/** Declares a suite once for each adapter: what it shows is the adapter's doing, on whichever database is at hand. */
export function describeEachAdapter(title: string, suite: (adapter: AdapterName) => void): void {
  jest.setTimeout(TIMEOUT_MS);
  for (const adapter of ADAPTERS) describe(`${title} (${adapter})`, () => suite(adapter));
}

/** Which adapter goes with which database: the title decides who begins; a single database is run with both. */
export function pairwise<Database>(title: string, among: readonly Database[]): HostKind<Database>[] {
  const [only] = among;
  if (only !== undefined && among.length === 1) return ADAPTERS.map((adapter) => ({ server: only, adapter }));
  const first = [...title].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0);
  return among.map((server, index) => ({ server, adapter: ADAPTERS[(first + index) % ADAPTERS.length]! }));
}
