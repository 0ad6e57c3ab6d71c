import { isAbsolute, resolve } from 'node:path';

import { SecretString } from 'nestjs-cobalt';

/** Where the app's tables live. A server's address may hold a password, so it is kept as a secret. */
export type DatabaseTarget =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres' | 'mysql'; readonly url: SecretString };

const SERVERS: Readonly<Record<string, 'postgres' | 'mysql'>> = {
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
  'mysql:': 'mysql',
  'mariadb:': 'mysql',
};

/** Reads a DATABASE_URL; undefined when it is none that we can use. Relative files are below `directory`. */
export function parseDatabaseUrl(text: string, directory: string): DatabaseTarget | undefined {
  if (text.startsWith('sqlite:')) {
    const path = decodeFile(text.slice('sqlite:'.length));
    if (path === undefined) return undefined;
    return { kind: 'sqlite', path: isAbsolute(path) ? path : resolve(directory, path) };
  }
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const kind = SERVERS[url.protocol];
  if (kind === undefined || url.hostname === '' || url.pathname.length < 2) return undefined;
  return { kind, url: new SecretString(text) };
}

/** `sqlite:./file`, `sqlite:/file` and `sqlite:///file` name files; memory is no place for access tokens. */
function decodeFile(path: string): string | undefined {
  const file = path.startsWith('//') ? path.slice(2) : path;
  return file === '' || file.startsWith(':') || file.endsWith('/') ? undefined : file;
}
