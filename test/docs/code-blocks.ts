import { readFileSync, readdirSync } from 'node:fs';

/** One fenced block of TypeScript in a page. */
export interface CodeBlock {
  /** `README.md, line 12`. */
  title: string;
  kind: 'ts' | 'tsx';
  code: string;
}

/** The pages that users read. */
export function pages(): string[] {
  // testing.md shows the files of test/guides, which are compiled and run
  const guides = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'testing.md');
  const packages = readdirSync('libs').map((name) => `libs/${name}/README.md`);
  return ['README.md', ...guides.map((name) => `docs/${name}`), ...packages];
}

/** Every fenced block of TypeScript in a page; those of other languages are passed over. */
export function codeBlocks(page: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { kind: string; line: number; lines: string[] } | undefined;
  for (const [index, line] of readFileSync(page, 'utf8').split('\n').entries()) {
    const fence = /^\s*```(\w*)/u.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === undefined) open = { kind: fence[1] ?? '', line: index + 1, lines: [] };
    else {
      const { kind, line: at, lines } = open;
      if (kind === 'ts' || kind === 'tsx')
        blocks.push({ title: `${page}, line ${at}`, kind, code: lines.join('\n') });
      open = undefined;
    }
  }
  return blocks;
}
