import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import axios from 'axios';
import type { AxiosInstance } from 'axios';
import { Client } from 'undici';

import { VendorServer, json } from '../../../../../test/support/vendor-server.js';
import { FreshSockets } from './fresh-sockets.js';
import { createUndiciAdapter, createUndiciAgent } from './index.js';

describe('sockets for writes', () => {
  let server: VendorServer;
  let sockets: FreshSockets;
  let client: AxiosInstance;
  let now: number;

  beforeEach(async () => {
    now = 1_000_000;
    server = await VendorServer.start((_request, response) => json(response, { success: true }));
    sockets = new FreshSockets({ connections: 2, connect: (origin) => new Client(origin), now: () => now });
    client = axios.create({ adapter: createUndiciAdapter(sockets), baseURL: server.url });
  });

  afterEach(async () => {
    await server.close();
    await sockets.close();
  });

  /** Undici frees a connection a moment after its answer. */
  async function post(): Promise<void> {
    await client.post('/write', {});
    await new Promise((resolve) => setImmediate(resolve));
  }

  it('are used again before four seconds have passed, and never after', async () => {
    await post();
    now += 3999;
    await post();
    expect(server.connections).toBe(1);
    now += 4000;
    await post();
    expect(server.connections).toBe(2);
  });

  it('count from the beginning of the last request, for its answer may have lain there unread', async () => {
    server.answer = (_request, response) => {
      now += 3000;
      json(response, {});
    };
    await post();
    now += 1000;
    await post();
    expect(server.connections).toBe(2);
  });

  it('are given up earlier when the server says so, and not later', async () => {
    server.answer = (_request, response) => {
      response.setHeader('keep-alive', 'timeout=3');
      json(response, {});
    };
    await post();
    now += 2000;
    await post();
    expect(server.connections).toBe(2);

    server.answer = (_request, response) => {
      response.setHeader('keep-alive', 'timeout=60');
      json(response, {});
    };
    await post();
    now += 4000;
    await post();
    expect(server.connections).toBe(3);
  });

  it('serve one request at a time, and idle ones beyond the limit are closed', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    server.answer = async (_request, response) => {
      await held;
      json(response, {});
    };
    const running = Promise.all([post(), post(), post()]);
    while (server.requests.length < 3) await new Promise((resolve) => setImmediate(resolve));
    expect(server.connections).toBe(3);
    release();
    await running;
    while (server.sockets.size > 2) await new Promise((resolve) => setImmediate(resolve));
    await post();
    expect(server.connections).toBe(3);
  });

  it('that broke are not used again', async () => {
    server.answer = (request) => void request.socket.destroy();
    await expect(post()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET', arrival: 'unknown' });
    server.answer = (_request, response) => json(response, {});
    await post();
    expect(server.requests).toHaveLength(2);
    expect(server.connections).toBe(2);
  });

  it('belong to one host', async () => {
    const other = await VendorServer.start((_request, response) => json(response, {}));
    await post();
    await client.post('/write', {}, { baseURL: other.url });
    expect([server.connections, other.connections]).toEqual([1, 1]);
    await other.close();
  });

  it('are closed at the end, after what is in flight, and none is opened later', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    server.answer = async (_request, response) => {
      await held;
      json(response, {});
    };
    const running = post();
    while (server.requests.length < 1) await new Promise((resolve) => setImmediate(resolve));
    const closing = sockets.close();
    release();
    await running;
    await closing;
    await expect(post()).rejects.toMatchObject({ arrival: 'not_sent' });
    expect(server.requests).toHaveLength(1);
  });
});

/** A server in a thread of its own, which goes on while ours stands still; it tells on which connection it was asked. */
const SERVER = `
  const { createServer } = require('node:http');
  const { parentPort } = require('node:worker_threads');
  let connections = 0;
  const server = createServer((request, response) => {
    request.resume();
    response.end(String(request.socket.number));
  });
  server.on('connection', (socket) => { socket.number = connections += 1; });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

describe('a process that stood still', () => {
  it('sends its next write over a new socket, whatever timers have not noticed yet', async () => {
    const worker = new Worker(SERVER, { eval: true });
    const [port] = (await once(worker, 'message')) as [number];
    const agent = createUndiciAgent({ connections: 2 });
    const client = axios.create({
      adapter: createUndiciAdapter(agent.dispatcher),
      baseURL: `http://127.0.0.1:${port}`,
    });
    const connection = async () => (await client.post<number>('/write', {})).data;
    expect([await connection(), await connection()]).toEqual([1, 1]);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4100);
    expect(await connection()).toBe(2);
    await agent.close();
    await worker.terminate();
  }, 20_000);
});
