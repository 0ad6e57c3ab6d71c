import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { CONDITIONS } from './conditions.js';
import { answer } from './ipc.js';

/** The vendor at its barest: answers from memory, checks nothing, so that it is never what is measured. */
const patients = Array.from({ length: CONDITIONS.patients }, (_, index) => ({
  first_name: `Given${index}`,
  last_name: `Family${index}`,
  dob: '1980-05-15',
  sex: index % 2 === 0 ? 'male' : 'female',
  phone: '555-123-4567',
  mrn: String(414_421 + index),
}));

const pagination = { current_page: 1, total_pages: 5, total_count: CONDITIONS.patients * 5, page_size: 20 };
const BODIES: Record<string, unknown> = {
  '/v1/patients': { success: true, patients, pagination },
  '/v1/link/token/create': { success: true, token: 'lt_198908HJDKJSH98789OHKJL' },
  '/v1/link/token/exchange': { success: true, token: '493JKLHIU98789hLKH9HHJH' },
  '/v1/settings': { success: true, data: {} },
  '/v1/providers': { success: true, providers: [] },
};
const answers = new Map(
  Object.entries(BODIES).map(([path, body]) => [path, Buffer.from(JSON.stringify(body))]),
);

const HEADERS = { 'content-type': 'application/json; charset=utf-8' };
/** How long each answer takes at least: `vendor.js <milliseconds>`. */
const delayMs = Number(process.argv[2] ?? 0);
const counts = new Map<string, number>();

const server = createServer((request, response) => {
  const path = request.url?.split('?', 1)[0] ?? '';
  counts.set(path, (counts.get(path) ?? 0) + 1);
  const body = answers.get(path);
  request.resume();
  const respond = () => {
    response.writeHead(body ? 200 : 404, { ...HEADERS, 'content-length': body?.length ?? 0 });
    response.end(body);
  };
  request.once('end', () => {
    if (delayMs > 0) setTimeout(respond, delayMs);
    else respond();
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  answer({
    ready: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts: () => Object.fromEntries(counts),
  });
});
