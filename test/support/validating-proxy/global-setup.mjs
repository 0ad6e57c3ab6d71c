import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts the proxy before a run of the suites, once for all workers, unless `TEST_PROXY=off`. */
export default async function startValidatingProxy() {
  if (process.env.TEST_PROXY === 'off') return;
  const child = fork(fileURLToPath(new URL('main.mjs', import.meta.url)), { execArgv: [] });
  const [{ url }] = await once(child, 'message');
  process.env.TEST_PROXY_URL = url;
  globalThis.validatingProxy = child;
}
