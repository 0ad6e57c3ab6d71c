// `npm run bench`: everything side by side in one run. `-- --quick` for a short one, `-- --write` to put the
// tables into docs/benchmarks.md.
import { writeFileSync } from 'node:fs';

import { measureBoot } from './measure-boot.js';
import { measureDecoding } from './measure-decode.js';
import { measureDocuments } from './measure-documents.js';
import { measureExchange } from './measure-exchange.js';
import { measureFairness } from './measure-fairness.js';
import { measurePatients } from './measure-patients.js';
import { measureTokenRoute } from './measure-token-route.js';
import { page } from './page.js';
import { report } from './report.js';
import { FULL, QUICK } from './support/conditions.js';
import { createDatabase } from './support/database.js';
import { startChild } from './support/ipc.js';

const effort = process.argv.includes('--quick') ? QUICK : FULL;

const vendor = await startChild('support/vendor.js');
const database = await createDatabase();
try {
  const surroundings = { databaseUrl: database.url, vendorUrl: await vendor.ask<string>('ready') };
  console.log('> Filling the database …');
  const seeder = await startChild('support/seed-process.js');
  await seeder.ask('seed', surroundings);
  await seeder.stop();

  console.log('> Booting apps …');
  const callsBefore = await vendorCalls();
  const boots = await measureBoot(surroundings, effort);
  const vendorCallsAtBoot = (await vendorCalls()) - callsBefore;
  console.log('> Listing patients …');
  const patients = await measurePatients(surroundings, effort);
  console.log('> Asking for link tokens …');
  const tokenRoute = await measureTokenRoute(surroundings, effort);
  console.log('> Counting what an exchange costs …');
  const exchange = await measureExchange(surroundings);
  console.log('> Moving large documents …');
  const documents = await measureDocuments(database.url);
  console.log('> Decoding appointments …');
  const decoding = await measureDecoding(effort);
  console.log('> One organisation beside another …\n');
  const fairness = await measureFairness(database.url, effort);

  const postgresVersion = database.version;
  const text = report({
    patients,
    tokenRoute,
    exchange,
    decoding,
    fairness,
    documents,
    boots,
    vendorCallsAtBoot,
    postgresVersion,
    effort,
  });
  console.log(text);
  if (process.argv.includes('--write')) writeFileSync('docs/benchmarks.md', page(text));
} finally {
  await vendor.stop();
  await database.drop();
}

async function vendorCalls(): Promise<number> {
  const counts = await vendor.ask<Record<string, number>>('counts');
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
