import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where `vite build` leaves the page: beside the built app, or below the repository when run from source. */
export function builtPageDirectory(): string | undefined {
  return ['../../web', '../../dist/web']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((directory) => existsSync(`${directory}/index.html`) && existsSync(`${directory}/assets`));
}
