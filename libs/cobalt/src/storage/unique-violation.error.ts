import { CobaltError } from '../errors/index.js';

/** A unique constraint refused a change. Whoever expects it says what it means; unexpected, it is a storage fault. */
export class UniqueViolationError extends CobaltError {
  constructor(message: string) {
    super('COBALT_STORAGE_UNAVAILABLE', message);
  }
}
