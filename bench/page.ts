/** docs/benchmarks.md around the tables of one run. */
export function page(tables: string): string {
  return `# Benchmarks

Made by \`npm run bench -- --write\`; \`npm run bench\` prints the same and writes nothing, \`-- --quick\` takes half a minute. It needs a PostgreSQL server (\`TEST_POSTGRES_URL\`, by default \`postgres://postgres@127.0.0.1:5432/postgres\`), where it makes a database of its own and drops it afterwards.

The baselines are in \`bench/baselines\`, each with a line on why it is fair. They are what a careful engineer writes by hand with Nest on Express, \`HttpService\` on a keep-alive agent, a TypeORM repository and \`node:crypto\`. They do less than the module does: no isolation of organisations, no deadline, no retry, no check of the answer, no end of older sessions.

What counts is the ratio: both sides of it met the same machine in the same minute. Absolute figures differ from machine to machine. The CPU is that of the contender's own process, database and vendor left out.

${tables}
`;
}
