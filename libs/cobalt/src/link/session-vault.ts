import type { Sealer, SecretString } from '../encryption/index.js';
import type { OrgScope } from '../identity/index.js';

/** Seals and opens the access token that waits in a link session for its connection. */
export class SessionVault {
  constructor(private readonly sealer: Sealer) {}

  /** Makes the organisation's data key ready, so that sealing needs nothing but memory. */
  prepare(scope: OrgScope): Promise<void> {
    return this.sealer.prepare(scope);
  }

  seal(scope: OrgScope, sessionId: string, token: SecretString): Promise<string> {
    return this.sealer.seal(scope, place(sessionId), token);
  }

  open(scope: OrgScope, sessionId: string, sealed: string): Promise<SecretString> {
    return this.sealer.open(scope, place(sessionId), sealed);
  }
}

function place(rowId: string): { table: string; column: string; rowId: string } {
  return { table: 'cobalt_link_session', column: 'sealed_token', rowId };
}
