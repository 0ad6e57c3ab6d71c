import 'reflect-metadata';

import { existsSync } from 'node:fs';

import { EnvironmentError, readEnvironment } from './environment/index.js';
import { shutDownOnSignals } from './shutdown.js';
import { startApp } from './start-app.js';

async function main(): Promise<void> {
  // What is set in the process wins over the file.
  if (existsSync('.env')) process.loadEnvFile('.env');
  const environment = await readEnvironment(process.env);
  const app = await startApp(environment);
  shutDownOnSignals(app);
  console.log(`\nConsole ready at ${environment.origin}\n`);
  if (environment.emulated) {
    for (const name of ['COBALT_BASE_URL', 'COBALT_LINK_BASE_URL'].filter((each) => process.env[each])) {
      console.warn(`${name} has no effect without COBALT_CLIENT_ID and COBALT_CLIENT_SECRET.`);
    }
    console.log(
      'Log in to the emulated EHR as good, mfa (code 123456), locked, pending or error; any password does.\n',
    );
  }
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});

function explain(error: unknown): string {
  if (error instanceof EnvironmentError)
    return `The environment is not complete; see .env.example.\n${error.message}`;
  const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === 'EADDRINUSE')
    return `${message}. Another program listens there: set PORT to a free port, or to 0.`;
  return message ?? 'The app could not start.';
}
