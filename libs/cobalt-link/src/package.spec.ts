import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import * as surface from './index.js';

const LIMIT = 3 * 1024;
/** The hook and what it opens Link with, React itself aside. */
const REACT_LIMIT = 5 * 1024;
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** What a user's bundler makes of an entry. In a process of its own: it is native code, which Jest reloads badly. */
function bundle(entry: string): string {
  const lib = { entry: FOLDER + entry, formats: ['es'] };
  const config = {
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib, rollupOptions: { external: ['react'] } },
  };
  const program = `
    import { build } from 'vite';
    const [{ output }] = await build(${JSON.stringify(config)});
    process.stdout.write(output[0].code);`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    cwd: FOLDER,
  });
}

/** What a folder of the package ships, as the compiler writes it, its comments aside. */
function compiled(folder: string): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    removeComments: true,
  };
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => ts.transpileModule(readFileSync(folder + name, 'utf8'), { compilerOptions }).outputText)
    .join('\n');
}

describe('@nestjs-cobalt/link as a package', () => {
  it('exports these names', () => {
    expect(Object.keys(surface).sort()).toEqual(['openCobaltLink', 'reportCobaltReturn']);
  });

  it('depends on nothing, and on React only where there is one', () => {
    const manifest = JSON.parse(readFileSync(`${FOLDER}../package.json`, 'utf8')) as Record<string, unknown>;
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.peerDependencies).toEqual({ react: expect.any(String) });
    expect(manifest.peerDependenciesMeta).toEqual({ react: { optional: true } });
  });

  it('keeps React out of the main entry, and takes from outside nothing else for the hook', () => {
    const outside = (code: string) =>
      [...code.matchAll(/from\s*["']([^."'][^"']*)["']/gu)].map(([, name]) => name);
    expect(outside(bundle('index.ts'))).toEqual([]);
    expect(outside(compiled(FOLDER))).toEqual([]);
    expect(new Set(outside(bundle('react/index.ts')))).toEqual(new Set(['react']));
    const imported = compiled(`${FOLDER}react/`).matchAll(/from\s*["']\.\.\/([^"']*)["']/gu);
    expect(new Set([...imported].map(([, name]) => name))).toEqual(new Set(['index.js']));
  }, 60_000);

  it('can be imported where there is no page, such as on a server that renders', () => {
    expect(typeof document).toBe('undefined');
    expect(surface.reportCobaltReturn).toBeInstanceOf(Function);
  });

  it('is smaller than 3 kB when bundled and gzipped, and smaller than 5 kB with the hook', () => {
    const code = bundle('index.ts');
    expect(code).toContain('CobaltLink');
    expect(gzipSync(code).length).toBeLessThan(LIMIT);
    const withHook = bundle('react/index.ts');
    expect(withHook).toContain('CobaltLink');
    expect(gzipSync(withHook).length).toBeLessThan(REACT_LIMIT);
  }, 60_000);

  it('is as small even before a bundler shrinks it', () => {
    expect(gzipSync(compiled(FOLDER)).length).toBeLessThan(LIMIT);
    expect(gzipSync(compiled(FOLDER) + compiled(`${FOLDER}react/`)).length).toBeLessThan(REACT_LIMIT);
  });
});
