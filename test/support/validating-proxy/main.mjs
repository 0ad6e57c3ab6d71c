/**
 * A validating proxy for a whole run of the suites, in a process of its own: `/to/<port>/v1/…` goes to that port of
 * this machine, and Prism judges every request and every whole answer against the OpenAPI document.
 *
 * `GET /violations/<port>` tells what it found between an app and that emulator, and forgets it.
 */
import http from 'node:http';

import { createJudge } from './judge.mjs';
import { relay } from './relay.mjs';

/** What Prism says of a path that the document does not have. */
const UNKNOWN_ROUTE = 'Selected route not found';

const judge = await createJudge();
const violations = new Map();
const verdicts = new Map();

const server = http.createServer((request, response) => {
  const [, action, port, rest = ''] = /^\/(to|violations)\/(\d+)(\/.*)?$/u.exec(request.url) ?? [];
  if (action === 'to') {
    relay(Number(port), rest, request, response, (exchange) => track(port, consider(port, exchange)));
  } else if (action === 'violations') {
    void tell(port, response);
  } else {
    response.writeHead(404).end();
  }
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${server.address().port}` });
});
process.on('disconnect', () => process.exit(0));

/** A verdict takes a moment; whoever asks for the violations gets those of all that has passed. */
function track(port, verdict) {
  const open = verdicts.get(port) ?? new Set();
  verdicts.set(port, open);
  open.add(verdict);
  void verdict.finally(() => open.delete(verdict));
}

async function consider(port, { path, request, body, status, headers, data }) {
  const url = new URL(path, 'http://vendor');
  const [, below] = /^\/v1(\/.*)$/u.exec(url.pathname) ?? [];
  if (below === undefined || body === undefined || data === undefined) return;
  const query = {};
  for (const name of url.searchParams.keys()) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? values[0] : values;
  }
  const problems = await judge(
    {
      method: request.method.toLowerCase(),
      url: { path: below, query },
      headers: request.headers,
      body: parsed(body, request.headers['content-type']),
    },
    { statusCode: status, headers, body: parsed(data, headers['content-type']) },
  );
  // an answer that the emulator was told to spoil is not judged; the escape hatch may ask for what is not there
  const isSpoilt = headers['x-emulator-fault'] !== undefined;
  const counted = problems.filter((problem) =>
    problem.endsWith(UNKNOWN_ROUTE) ? !isSpoilt && status !== 404 : !isSpoilt || isAboutRequest(problem),
  );
  if (counted.length === 0) return;
  const found = violations.get(port) ?? [];
  violations.set(port, found);
  found.push(...counted.map((problem) => `${request.method} ${below} ${status}: ${problem}`));
}

function isAboutRequest(problem) {
  return problem.startsWith('request:');
}

async function tell(port, response) {
  await Promise.all(verdicts.get(port) ?? []);
  const found = violations.get(port) ?? [];
  violations.delete(port);
  verdicts.delete(port);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
}

function parsed(bytes, type = '') {
  if (bytes.length === 0) return undefined;
  const text = bytes.toString();
  if (!type.includes('json')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
