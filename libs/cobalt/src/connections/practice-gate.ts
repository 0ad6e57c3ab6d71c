import type { OrgScope } from '../identity/index.js';

/**
 * Compares the practice behind a relinked connection with the one on record, before anything is read from or
 * written to it. Declared here for the calls, implemented where connections are linked.
 */
export interface PracticeGate {
  /** Resolves once the comparison is stored, whatever its verdict. Throws what the vendor's answer made impossible. */
  settle(scope: OrgScope, connectionId: string): Promise<void>;
}
