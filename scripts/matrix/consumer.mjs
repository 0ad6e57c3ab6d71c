import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { modules, nameOf } from './dimensions.mjs';

const templates = join(dirname(fileURLToPath(import.meta.url)), 'consumer');

/** The options of a Nest starter; libraries are checked too, since our declarations must hold by themselves. */
const COMPILER = {
  target: 'es2022',
  lib: ['es2024'],
  types: ['node'],
  strict: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  esModuleInterop: true,
  sourceMap: true,
  skipLibCheck: false,
  rootDir: 'src',
  outDir: 'dist',
};

/** Writes the app of a row below its install folder and gives back where. */
export function writeConsumer(row, install) {
  const folder = join(install, 'apps', nameOf(row));
  const { type, compiler } = modules[row.module];
  mkdirSync(join(folder, 'src'), { recursive: true });
  const write = (file, value) =>
    writeFileSync(join(folder, file), `${JSON.stringify(value, undefined, 2)}\n`);
  write('package.json', { name: nameOf(row), private: true, version: '0.0.0', type });
  const settings = {
    compilerOptions: { ...COMPILER, ...compiler },
    include: ['src'],
    exclude: ['src/**/*.spec.ts'],
  };
  write('tsconfig.json', settings);
  for (const source of sourcesOf(row)) cpSync(source.from, join(folder, 'src', source.to));
  if (type === 'commonjs') withoutExtensions(join(folder, 'src'));
  if (row.special === 'both-builds') {
    edit(join(folder, 'src', 'app.module.ts'), (text) =>
      text.replace('patients.controller.js', 'patients.controller.cjs'),
    );
  }
  return folder;
}

/** Adds the Jest suite of Nest's CommonJS starter. */
export function writeJestSuite(folder) {
  cpSync(join(templates, 'jest', 'app.spec.ts'), join(folder, 'src', 'app.spec.ts'));
  const settings = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'));
  // the starter's `isolatedModules` came with `nodenext`; before that, ts-jest checks the types too
  const isolatedModules = settings.compilerOptions.module !== 'commonjs';
  Object.assign(settings.compilerOptions, { types: ['node', 'jest'], skipLibCheck: true, isolatedModules });
  writeFileSync(join(folder, 'tsconfig.spec.json'), JSON.stringify({ ...settings, exclude: [] }));
  const transform = { '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.spec.json' }] };
  const jest = { roots: ['<rootDir>/src'], testEnvironment: 'node', testTimeout: 60_000, transform };
  writeFileSync(join(folder, 'jest.config.json'), JSON.stringify(jest));
}

function sourcesOf(row) {
  const at = (path) => join(templates, path);
  const inFolder = (path) => readdirSync(at(path)).map((to) => ({ from: at(join(path, to)), to }));
  const controller =
    row.special === 'both-builds' ? 'both-builds/patients.controller.cts' : 'patients.controller.ts';
  return [
    { from: at('app.module.ts'), to: 'app.module.ts' },
    { from: at('sign-in.guard.ts'), to: 'sign-in.guard.ts' },
    { from: at(controller), to: controller.replace(/^.*\//u, '') },
    { from: at(`databases/${row.database}.ts`), to: 'database.ts' },
    ...inFolder(`adapters/${row.adapter}`),
  ];
}

/** CommonJS apps import `./app.module`, as Nest's starter does. */
function withoutExtensions(folder) {
  for (const name of readdirSync(folder)) {
    edit(join(folder, name), (text) => text.replaceAll(/(from '\.\/[^']+)\.js'/gu, "$1'"));
  }
}

function edit(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
