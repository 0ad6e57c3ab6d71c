import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';

import { isCobaltError } from '../errors/index.js';
import { readDriverError } from './driver-error.js';
import { toStorageError } from './storage-error.js';

const driverError = (code: string | undefined, message = 'said the driver') =>
  Object.assign(new Error(message), code === undefined ? {} : { code });

describe('readDriverError', () => {
  it.each([
    ['23505', 'duplicate'],
    ['ER_DUP_ENTRY', 'duplicate'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'duplicate'],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', 'duplicate'],
    ['40001', 'contention'],
    ['40P01', 'contention'],
    ['ER_LOCK_DEADLOCK', 'contention'],
    ['ER_LOCK_WAIT_TIMEOUT', 'contention'],
    ['SQLITE_BUSY', 'contention'],
    ['SQLITE_BUSY_SNAPSHOT', 'contention'],
    ['SQLITE_LOCKED', 'contention'],
    ['ECONNREFUSED', 'unavailable'],
    ['ECONNRESET', 'unavailable'],
    ['ENOTFOUND', 'unavailable'],
    ['ETIMEDOUT', 'unavailable'],
    ['08006', 'unavailable'],
    ['53300', 'unavailable'],
    ['57P01', 'unavailable'],
    ['25006', 'unavailable'],
    ['PROTOCOL_CONNECTION_LOST', 'unavailable'],
    ['ER_CON_COUNT_ERROR', 'unavailable'],
    ['SQLITE_FULL', 'unavailable'],
    ['SQLITE_IOERR_WRITE', 'unavailable'],
    ['SQLITE_READONLY', 'unavailable'],
    ['42P01', 'missing_table'],
    ['ER_NO_SUCH_TABLE', 'missing_table'],
    ['26000', 'statement_name'],
    ['22001', 'refused'],
    ['ER_DATA_TOO_LONG', 'refused'],
    ['SQLITE_CONSTRAINT_NOTNULL', 'refused'],
  ])('takes %s for %s, bare and inside a QueryFailedError', (code, fault) => {
    const bare = driverError(code);
    expect(readDriverError(bare)).toEqual({ fault, code });
    expect(readDriverError(new QueryFailedError('SELECT ?', ['canary'], bare))).toEqual({ fault, code });
  });

  it.each([
    ['Connection terminated unexpectedly', 'unavailable'],
    ['timeout exceeded when trying to connect', 'unavailable'],
    ['Pool is closed.', 'unavailable'],
    ['Queue limit reached.', 'unavailable'],
    ['The database connection is not open', 'unavailable'],
    ['Client has encountered a connection error and is not queryable', 'not_sent'],
    ["Can't add new command when connection is in closed state", 'not_sent'],
  ])('knows "%s", which has no code, for %s', (message, fault) => {
    expect(readDriverError(driverError(undefined, message))).toEqual({ fault, code: 'no code' });
  });

  it.each([
    new TypeError('x is not a function'),
    driverError('ERR_INVALID_ARG_TYPE'),
    'a string',
    null,
    undefined,
  ])('leaves alone what is not of a driver: %p', (error) => {
    expect(readDriverError(error)).toBeUndefined();
    expect(toStorageError(error)).toBe(error);
  });

  it('keeps an error of ours as it is', () => {
    const ours = toStorageError(driverError('ECONNREFUSED'));
    expect(isCobaltError(ours)).toBe(true);
    expect(toStorageError(ours)).toBe(ours);
  });
});
