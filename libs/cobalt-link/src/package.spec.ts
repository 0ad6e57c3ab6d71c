import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import * as surface from './index.js';

const LIMIT = 3 * 1024;
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** What a user's bundler makes of the package. In a process of its own: it is native code, which Jest reloads badly. */
function bundle(): string {
  const program = `
    import { build } from 'vite';
    const lib = { entry: ${JSON.stringify(`${FOLDER}index.ts`)}, formats: ['es'] };
    const [{ output }] = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: true, lib } });
    process.stdout.write(output[0].code);`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    cwd: FOLDER,
  });
}

/** What the package ships, as the compiler writes it, its comments aside. */
function compiled(): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    removeComments: true,
  };
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => ts.transpileModule(readFileSync(FOLDER + name, 'utf8'), { compilerOptions }).outputText)
    .join('\n');
}

describe('@nestjs-cobalt/link as a package', () => {
  it('exports these names', () => {
    expect(Object.keys(surface).sort()).toEqual(['openCobaltLink', 'reportCobaltReturn']);
  });

  it('depends on nothing', () => {
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(`${FOLDER}../package.json`, 'utf8'),
    ) as Record<string, unknown>;
    expect([dependencies, peerDependencies]).toEqual([undefined, undefined]);
  });

  it('can be imported where there is no page, such as on a server that renders', () => {
    expect(typeof document).toBe('undefined');
    expect(surface.reportCobaltReturn).toBeInstanceOf(Function);
  });

  it('is smaller than 3 kB when bundled and gzipped', () => {
    const code = bundle();
    expect(code).toContain('CobaltLink');
    expect(gzipSync(code).length).toBeLessThan(LIMIT);
  }, 60_000);

  it('is smaller than 3 kB gzipped even before a bundler shrinks it', () => {
    expect(gzipSync(compiled()).length).toBeLessThan(LIMIT);
  });
});
