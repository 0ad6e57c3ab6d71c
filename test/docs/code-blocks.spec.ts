import { resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

import { codeBlocks, pages } from './code-blocks.js';
import type { CodeBlock } from './code-blocks.js';

/** Packages that a page shows and that are not installed here; what is done with them is not checked. */
const ABSENT = ['@aws-sdk/client-kms'];

const FOLDER = resolve('test/docs/blocks');
const blocks = pages().flatMap(codeBlocks);
const problems = check(blocks);

describe('the code in the documentation', () => {
  it('is found', () => {
    expect(blocks.length).toBeGreaterThan(10);
  });

  it.each(blocks.map(({ title }) => [title]))('compiles: %s', (title) => {
    expect(problems.get(title)).toEqual([]);
  });

  it('would not compile with a mistake in it', () => {
    const [title, code] = [
      'wrong',
      "import { CobaltModule } from 'nestjs-cobalt';\nCobaltModule.forRoot({ clientID: 'x' });",
    ];
    expect(check([{ title, code, kind: 'ts' }]).get(title)).toEqual([expect.stringContaining('clientID')]);
  });
});

/** What the compiler says of each block, by the block's title. */
function check(given: readonly CodeBlock[]): Map<string, string[]> {
  const files = new Map(given.map((block, index) => [`${FOLDER}/${index}.${block.kind}`, block]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  const text = (name: string) => {
    const block = files.get(name);
    return block && whole(block.code);
  };
  host.fileExists = (name) => files.has(name) || disk.fileExists(name);
  host.readFile = (name) => text(name) ?? disk.readFile(name);
  host.getSourceFile = (name, target, ...rest) => {
    const code = text(name);
    return code === undefined
      ? disk.getSourceFile(name, target, ...rest)
      : ts.createSourceFile(name, code, target);
  };
  const program = ts.createProgram([...files.keys(), resolve('test/docs/surroundings.d.ts')], options, host);
  return new Map(
    [...files].map(([name, { title }]) => {
      const source = program.getSourceFile(name);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      const messages = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
      return [title, messages.filter((message) => !ABSENT.some((name) => message.includes(`'${name}'`)))];
    }),
  );
}

/** A block as a module: fragments of a class or of a function get one around them. */
function whole(code: string): string {
  if (/^(constructor|@\w+\(.*\) (private|readonly))/u.test(code)) {
    const [head = '', ...rest] = code.split('\n\n');
    return `class Fragment { ${head}\n async method() { ${rest.join('\n\n')} } }\nexport {};`;
  }
  if (/\bthis\./u.test(code) && !/\bclass\b/u.test(code)) {
    return `export class Fragment { constructor(private readonly cobalt: CobaltService) {}\n async method() { ${code} } }`;
  }
  return `${code}\nexport {};`;
}
