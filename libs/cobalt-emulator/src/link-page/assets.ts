import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Browser files are not compiled: this is one folder, seen from `src`, from `dist` and from `dist/cjs`, and ships with
 * the package.
 */
const FOLDER = ['../..', '../../..']
  .map((up) => fileURLToPath(new URL(`${up}/src/link-page/assets/`, import.meta.url)))
  .find((folder) => existsSync(folder))!;

const TYPES: Readonly<Record<string, string>> = { '.js': 'js', '.css': 'css' };

interface Asset {
  readonly type: string;
  readonly text: string;
}

export interface LinkPageAssets {
  readonly page: string;
  readonly initScript: string;
  /** By path below the folder, such as `steps/mfa.js`. */
  readonly parts: ReadonlyMap<string, Asset>;
}

const read = (path: string): string => readFileSync(FOLDER + path, 'utf8');

/** Reads the page's files, once, at start. */
export function loadAssets(): LinkPageAssets {
  const parts = new Map<string, Asset>();
  for (const entry of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    const path = entry.replaceAll('\\', '/');
    const type = TYPES[extname(path)];
    if (type) parts.set(path, { type, text: read(path) });
  }
  return { page: read('link.html'), initScript: read('init.js'), parts };
}
