import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { root } from './build.mjs';

/** Whole flows that make every call of the client's table. */
export const EVERY_CALL = [
  'libs/cobalt/src/client/resources/resources.spec.ts',
  'test/every-call.e2e-spec.ts',
];
const HEAD = ['call', 'operation', 'on the client', 'route of the emulator', 'tests'];

/** The page docs/api-coverage.md. */
export function coveragePage() {
  const rows = coverageRows().map((row) => `| ${cellsOf(row).join(' | ')} |`);
  return `# Every call of Cobalt's API

Made by \`npm run coverage\` from the contract, the client's table of calls, the emulator's routes and the specs; a test
fails when a cell is empty or the page is old. ${coverageRows().length} calls; every one is also made by
${EVERY_CALL.map((file) => `\`${file}\``).join(' and ')}, and
checked on its way by Prism in every whole-flow suite.

| ${HEAD.join(' | ')} |
| ${HEAD.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
}

/** A row for each of the vendor's calls; what is missing is an empty list. */
export function coverageRows() {
  const operations = operationsByCall();
  const methods = clientMethods();
  const routes = emulatorRoutes();
  const specs = emulatorSpecs();
  return vendorCalls().map((call) => {
    const ids = call.paths.flatMap((path) => operations.get(`${call.method} ${path}`) ?? []);
    const known = ids.filter((id) => methods.has(id));
    const files = unique(ids.flatMap((id) => routes.get(id) ?? []));
    return {
      call: `${call.method} ${call.paths[0]}`,
      operations: known,
      methods: known.map((id) => methods.get(id)),
      routes: files,
      tests: testsOf(call, files, specs),
    };
  });
}

/** The specs that name a call's path: those of its routes, else all. */
function testsOf({ paths }, routes, specs) {
  const found = specs.filter(({ text }) => paths.some((path) => names(text, path))).map(({ file }) => file);
  const own = found.filter((file) => routes.includes(file.replace('.spec.ts', '.ts')));
  return own.length > 0 ? own : found;
}

function cellsOf({ call, operations, methods, routes, tests }) {
  const code = (texts) => texts.map((text) => `\`${text}\``).join(', ');
  const link = (file) => `[${file.split('/').at(-1)}](../${file})`;
  return [
    code([call]),
    code(operations),
    code(methods),
    routes.map(link).join(', '),
    tests.map(link).join(', '),
  ];
}

/** The documentation's list of calls, as the contract's own tests hold it. */
function vendorCalls() {
  const text = read('libs/cobalt-contract/testing/vendor-calls.ts');
  return [...text.matchAll(/^ {2}call\('(\w+) ([^']+)'(?:.*also: '([^']+)')?/gmu)].map(
    ([, method, path, also]) => ({ method, paths: also === undefined ? [path] : [path, also] }),
  );
}

function operationsByCall() {
  const { paths } = parse(read('libs/cobalt-contract/openapi.yaml'));
  return new Map(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, { operationId }]) => operationId !== undefined)
        .map(([method, { operationId }]) => [`${method.toUpperCase()} ${path}`, operationId]),
    ),
  );
}

function clientMethods() {
  const texts = sources('test/support/client-methods').map(read);
  return new Map(
    texts.flatMap((text) =>
      [...text.matchAll(/^ {2}(\w+): \{\s+method: '([\w.]+)'/gmu)].map(([, id, method]) => [id, method]),
    ),
  );
}

function emulatorRoutes() {
  const routes = new Map();
  for (const file of sources('libs/cobalt-emulator/src/api').filter((name) => !isSpec(name))) {
    for (const [, id] of read(file).matchAll(/operationId: '(\w+)'/gu)) {
      routes.set(id, [...(routes.get(id) ?? []), file]);
    }
  }
  return routes;
}

function emulatorSpecs() {
  return sources('libs/cobalt-emulator/src/api')
    .filter(isSpec)
    .map((file) => ({ file, text: read(file) }));
}

/** Whether a spec names a path as specs write it: with or without the version, with values for its parameters. */
function names(text, path) {
  const pattern = path
    .split(/(\{\w+\})/u)
    .map((part) => (part.startsWith('{') ? '(?:\\$\\{[^}]+\\}|[^/\'"`?]+)' : part.replaceAll('/', '\\/')))
    .join('');
  return new RegExp(`['"\`} ](?:\\/v1)?${pattern}['"\`?$]`, 'u').test(text);
}

function sources(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
}

function isSpec(file) {
  return file.endsWith('.spec.ts');
}

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

function unique(values) {
  return [...new Set(values)];
}
