import type { Sealer, SecretString } from '../encryption/index.js';
import type { OrgScope } from '../identity/index.js';

/** How many opened tokens are kept in memory. */
const MAX_OPENED = 10_000;

/**
 * Seals and opens the access tokens of connections. An opened token is remembered by its ciphertext: whoever
 * holds the row's current ciphertext gets the token without another decryption, and a row that was relinked or
 * disconnected has another ciphertext or none.
 */
export class ConnectionVault {
  readonly #opened = new Map<string, SecretString>();

  constructor(private readonly sealer: Sealer) {}

  seal(scope: OrgScope, connectionId: string, token: SecretString): Promise<string> {
    return this.sealer.seal(scope, place(connectionId), token);
  }

  /** The token, when it is in memory already. */
  peek(scope: OrgScope, connectionId: string, sealed: string): SecretString | undefined {
    return this.#opened.get(memoKey(scope, connectionId, sealed));
  }

  async open(scope: OrgScope, connectionId: string, sealed: string): Promise<SecretString> {
    const known = this.peek(scope, connectionId, sealed);
    if (known !== undefined) return known;
    const token = await this.sealer.open(scope, place(connectionId), sealed);
    if (this.#opened.size >= MAX_OPENED) this.forgetOldest();
    this.#opened.set(memoKey(scope, connectionId, sealed), token);
    return token;
  }

  private forgetOldest(): void {
    const oldest = this.#opened.keys().next();
    if (oldest.done !== true) this.#opened.delete(oldest.value);
  }
}

function place(rowId: string): { table: string; column: string; rowId: string } {
  return { table: 'cobalt_connection', column: 'sealed_token', rowId };
}

/** The row is part of the key: a ciphertext copied to another row must not open from memory either. */
function memoKey(scope: OrgScope, connectionId: string, sealed: string): string {
  return `${connectionId} ${sealed} ${scope.orgId}`;
}
