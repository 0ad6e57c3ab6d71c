import { CobaltError, isCobaltError } from '../errors/index.js';
import { readDriverError } from './driver-error.js';
import { UniqueViolationError } from './unique-violation.error.js';

/**
 * Turns what a driver threw into an error that may be shown: TypeORM's own carries the SQL and its parameters, a
 * driver's the host or the conflicting values. Only the driver's code is kept. Other errors are handed back as they are.
 */
export function toStorageError(error: unknown): unknown {
  if (isCobaltError(error)) return error;
  const driverError = readDriverError(error);
  if (!driverError) return error;
  const { fault, code } = driverError;
  if (fault === 'missing_table') {
    return new CobaltError(
      'COBALT_CONFIGURATION',
      `A table of nestjs-cobalt is missing (${code}). Put cobaltMigrations into the DataSource's migrations and run them.`,
    );
  }
  if (fault === 'duplicate') return new UniqueViolationError(`${SENTENCES.duplicate} (${code}).`);
  return new CobaltError('COBALT_STORAGE_UNAVAILABLE', `${SENTENCES[fault]} (${code}).`);
}

const SENTENCES = {
  duplicate: 'The database refused a row that is there already',
  contention: 'The database stayed locked by other work',
  not_sent: 'The database could not be reached',
  unavailable: 'The database could not be reached',
  statement_name: 'The database refused a prepared statement',
  refused: 'The database refused a statement',
} as const;
