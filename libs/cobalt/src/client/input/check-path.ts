import type { ApiOperationId } from '@nestjs-cobalt/contract';

import { CobaltValidationError } from '../errors/index.js';

/**
 * Checks the ids of an operation's path, and gives them.
 *
 * @param path by their names in the contract; an error names them as the methods' parameters are called
 * @throws CobaltValidationError `COBALT_INVALID_REQUEST`, with the field and the rule
 */
export function checkPath<Path extends Readonly<Record<string, string>>>(
  operation: ApiOperationId,
  path: Path,
): Path {
  for (const [name, id] of Object.entries<unknown>(path)) {
    const rule = problemOf(id);
    if (rule !== undefined) throw new CobaltValidationError({ operation, field: parameterOf(name), rule });
  }
  return path;
}

function problemOf(id: unknown): string | undefined {
  if (typeof id !== 'string') return 'must be a text';
  // the dots would be steps in the path
  if (id === '' || id === '.' || id === '..') return 'must be the id of one record';
  return id.isWellFormed() ? undefined : 'must be well-formed text';
}

const parameterOf = (name: string): string =>
  name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
