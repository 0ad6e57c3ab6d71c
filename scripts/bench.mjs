// `npm run bench`: builds the libraries and the bench, then runs it; see docs/benchmarks.md.
import { buildLibraries, root, runTypeScript } from './support/build.mjs';
import { main, runNode, step } from './support/step.mjs';

await main(async () => {
  await buildLibraries();
  await step('Building the bench', () => runTypeScript('bench/tsconfig.build.json'));
  const code = await runNode(['dist/bench/main.js', ...process.argv.slice(2)], { cwd: root });
  if (code !== 0 || !process.argv.includes('--write')) return code;
  return await runNode(['node_modules/prettier/bin/prettier.cjs', '--write', 'docs/benchmarks.md'], {
    cwd: root,
  });
});
