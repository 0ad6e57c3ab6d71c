import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { root } from './build.mjs';
import { packLibrary } from './pack.mjs';

/** Packs a library as `npm publish` would, from what is built, and hands the tarball to `look`. */
export async function withPacked(library, look) {
  const folder = mkdtempSync(join(tmpdir(), 'nestjs-cobalt-pack-'));
  try {
    return await look(packLibrary(library, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What publint has against it, warnings and suggestions included. */
export async function publintProblems({ tarball }) {
  const bytes = readFileSync(tarball);
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: data } });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

/** What are-the-types-wrong has against it, in every kind of module resolution. */
export function typesProblems({ tarball }, entryPoints) {
  const program = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const args = [program, tarball, '--format', 'ascii', '--no-color', '--no-emoji', '--entrypoints'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...entryPoints], {
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`are-the-types-wrong:\n${stdout}${stderr}`];
}
