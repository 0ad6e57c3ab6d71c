import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { SecretString } from 'nestjs-cobalt';

/**
 * A secret that is made once and kept in a file only its owner can read. Two processes that start together
 * end up with the same one: a hard link to a complete file is made by whoever is first.
 */
export function localSecret(directory: string, name: string, make: () => string): SecretString {
  const path = join(directory, name);
  const known = readIfThere(path);
  if (known !== undefined) return known;
  const draft = join(directory, `.${name}.${randomUUID()}`);
  try {
    writeFileSync(draft, `${make()}\n`, { mode: 0o600, flag: 'wx' });
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readIfThere(path) ?? fail(path);
}

/** Makes the directory for {@link localSecret}, closed to others. */
export function privateDirectory(path: string): void {
  if (mkdirSync(path, { recursive: true, mode: 0o700 }) !== undefined) chmodSync(path, 0o700);
}

/** A key ring of one new key, as COBALT_ENCRYPTION_KEYS wants it. */
export const newEncryptionKeys = () => `local-1:${randomBytes(32).toString('base64')}`;

/** A new HS256 secret. */
export const newJwtSecret = () => randomBytes(48).toString('base64url');

function readIfThere(path: string): SecretString | undefined {
  try {
    return new SecretString(readFileSync(path, 'utf8').trim());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function fail(path: string): never {
  throw new Error(`${path} vanished while it was being made; start again.`);
}
