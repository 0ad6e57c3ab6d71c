import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

interface Method {
  name: string;
  comment: string;
  /** The operations of the contract that its body names. */
  operations: string[];
}

const METHOD = /^ {2}\/\*\*\n(?<comment>(?: {3}\*.*\n)+?) {3}\*\/\n {2}(?:async )?(?<name>\w+)\(/gmu;

/** The public methods of a resource, each with its comment. */
function methodsOf(source: string): Method[] {
  const found = [...source.matchAll(METHOD)];
  return found.map((match, at) => {
    const body = source.slice(match.index + match[0].length, found[at + 1]?.index);
    const calls = [...body.matchAll(/(?:caller\.call|listPages)\(\s*(?:this\.caller, )?\s*'(\w+)'/gu)];
    const { name = '', comment = '' } = match.groups ?? {};
    return { name, comment, operations: calls.map(([, operation = '']) => operation) };
  });
}

const folder = import.meta.dirname;
const methods = readdirSync(folder)
  .filter((file) => file.endsWith('.resource.ts'))
  .flatMap((file) =>
    methodsOf(readFileSync(join(folder, file), 'utf8')).map(
      (method) => [`${file.slice(0, -'.resource.ts'.length)}: ${method.name}`, method] as const,
    ),
  );

describe('the comment of every method of a resource', () => {
  it('is there to be read', () => {
    expect(methods).toHaveLength(46);
  });

  it.each(methods)('names the operation of the contract and the errors: %s', (_name, method) => {
    const { comment, operations } = method;
    expect(operations).toHaveLength(1);
    expect(comment).toContain(`@see operation \`${operations[0]}\` of the contract`);
    expect(comment).toMatch(/@throws Cobalt\w+ /u);
  });
});
