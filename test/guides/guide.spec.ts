import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

const here = 'test/guides';
const guide = readFileSync('docs/testing.md', 'utf8');
const blocks = [...guide.matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code = '']) => code);
const files = readdirSync(here).map((name) => flat(readFileSync(`${here}/${name}`, 'utf8')));

describe('the guide', () => {
  it('has code', () => expect(blocks.length).toBeGreaterThan(7));

  it.each(blocks)('shows what the tests run (%#)', (block) => {
    expect(files.filter((file) => file.includes(flat(block)))).toHaveLength(1);
  });
});

/** Indentation is the page's own. */
function flat(code: string): string {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
