/** What a failed statement means for whoever sent it. */
export type StorageFault =
  | 'duplicate' // a unique constraint: somebody else was first
  | 'contention' // deadlock or lock: nothing happened, try again
  | 'not_sent' // the connection out of the pool was dead already: nothing happened either
  | 'missing_table'
  | 'unavailable' // no connection, or the database refuses to work
  | 'statement_name' // PostgreSQL behind a pooler that mixes up prepared statements
  | 'refused'; // anything else that the database says no to

const BY_CODE: Record<string, StorageFault> = {
  '23505': 'duplicate',
  ER_DUP_ENTRY: 'duplicate',
  SQLITE_CONSTRAINT_UNIQUE: 'duplicate',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'duplicate',
  '40001': 'contention',
  '40P01': 'contention',
  '55P03': 'contention',
  ER_LOCK_DEADLOCK: 'contention',
  ER_LOCK_WAIT_TIMEOUT: 'contention',
  ER_CHECKREAD: 'contention',
  '42P01': 'missing_table',
  ER_NO_SUCH_TABLE: 'missing_table',
  '26000': 'statement_name',
  '42P05': 'statement_name',
  '0A000': 'statement_name',
};

const CONTENTION = /^SQLITE_(BUSY|LOCKED)/u;
const UNAVAILABLE =
  /^(08|53|57|58)[0-9A-Z]{3}$|^25006$|^E[A-Z]{3,}$|^PROTOCOL_|^POOL_|^SQLITE_(CANTOPEN|IOERR|FULL|READONLY|CORRUPT|NOTADB|NOMEM)|^ER_(CON_COUNT_ERROR|TOO_MANY_USER_CONNECTIONS|SERVER_SHUTDOWN|OPTION_PREVENTS_STATEMENT|QUERY_INTERRUPTED|STATEMENT_TIMEOUT|DISK_FULL|ACCESS_DENIED_ERROR|BAD_DB_ERROR)/u;
const DRIVER_CODE = /^([0-9A-Z]{5}|(ER|SQLITE|PROTOCOL|POOL)_[A-Z0-9_]+)$/u;

/** Drivers give some of their failures no code at all. */
const UNAVAILABLE_MESSAGE =
  /connection terminated|timeout exceeded when trying to connect|pool is closed|after calling end on the pool|connection is not open|no connections available|queue limit reached|connection lost|driver not connected|connection is not established|not initialized/iu;

const NOT_SENT_MESSAGE = /not queryable|connection is in closed state/iu;

/** A failed statement without its SQL, its parameters and its host. */
export interface DriverError {
  readonly fault: StorageFault;
  /** The driver's own code (SQLSTATE, `ER_…`, `SQLITE_…`, `ECONNREFUSED`), or its absence. */
  readonly code: string;
}

/**
 * Reads what TypeORM or a driver threw; nothing for an error that is not theirs. Only names are looked at, because
 * an error of a native module need not be an `instanceof Error` of this realm.
 */
export function readDriverError(error: unknown): DriverError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const outer = error as { name?: unknown; code?: unknown; message?: unknown; driverError?: unknown };
  const inner = (outer.driverError ?? outer) as { code?: unknown; message?: unknown; sqlState?: unknown };
  const isFailedQuery = outer.name === 'QueryFailedError' || outer.driverError !== undefined;
  const code = typeof inner.code === 'string' ? inner.code : '';
  const message = typeof inner.message === 'string' ? inner.message : '';

  if (CONTENTION.test(code)) return { fault: 'contention', code };
  if (code === 'SQLITE_ERROR' && message.startsWith('no such table')) return { fault: 'missing_table', code };
  const known = BY_CODE[code];
  if (known) return { fault: known, code };
  if (NOT_SENT_MESSAGE.test(message)) return { fault: 'not_sent', code: code || 'no code' };
  if (UNAVAILABLE.test(code) || UNAVAILABLE_MESSAGE.test(message))
    return { fault: 'unavailable', code: code || 'no code' };
  if (isFailedQuery || DRIVER_CODE.test(code)) return { fault: 'refused', code: code || 'no code' };
  return undefined;
}
