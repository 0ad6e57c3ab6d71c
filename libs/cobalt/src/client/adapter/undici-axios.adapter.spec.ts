import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HttpService } from '@nestjs/axios';
import axios, { AxiosError, isAxiosError, isCancel } from 'axios';
import type { AxiosInstance, AxiosRequestConfig } from 'axios';

import { VendorServer, json } from '../../../../../test/support/vendor-server.js';
import { createUndiciAdapter, createUndiciAgent } from './index.js';
import type { OwnedDispatcher } from './index.js';

describe('the axios adapter on undici', () => {
  let server: VendorServer;
  let agent: OwnedDispatcher;
  let client: AxiosInstance;

  beforeEach(async () => {
    server = await VendorServer.start((request, response) => {
      json(response, { url: request.url, method: request.method, body: request.body });
    });
    agent = createUndiciAgent({ connections: 1 });
    client = axios.create({ adapter: createUndiciAdapter(agent.dispatcher), baseURL: server.url });
  });

  afterEach(async () => {
    await server.close();
    await agent.close();
  });

  async function failureOf(config: AxiosRequestConfig): Promise<AxiosError & { arrival?: string }> {
    const error: unknown = await client.request(config).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!isAxiosError(error)) throw new Error('an axios error was expected');
    return error;
  }

  it('parses JSON and hands out status, headers and config', async () => {
    const response = await client.get('/patients', { headers: { 'X-One': 'a' } });
    expect(response).toMatchObject({
      status: 200,
      statusText: 'OK',
      data: { url: '/patients', method: 'GET' },
    });
    expect(response.headers['content-type']).toBe('application/json');
    expect(server.requests[0]?.headers['x-one']).toBe('a');
  });

  it('serialises params as axios does, with a serialiser of the caller when there is one', async () => {
    await client.get('/p?a=1', { params: { name: 'Ann & Bob', list: [1, 2], none: undefined } });
    await client.get('/p', { params: { a: 1 }, paramsSerializer: { serialize: () => 'own=yes' } });
    expect(server.requests.map(({ url }) => url)).toEqual([
      `/p?a=1&${axios.getUri({ params: { name: 'Ann & Bob', list: [1, 2] } }).slice(1)}`,
      '/p?own=yes',
    ]);
  });

  it('sends an address without a path, and leaves the fragment out', async () => {
    await client.get(`${server.url}?a=1`, { baseURL: undefined });
    await client.get(`${server.url}/x#part`, { baseURL: undefined });
    expect(server.requests.map(({ url }) => url)).toEqual(['/?a=1', '/x']);
  });

  it.each([
    ['text', 'plain words', 'plain words'],
    ['bytes', Buffer.from('bytes'), 'bytes'],
    ['a typed array', new Uint8Array([65, 66]), 'AB'],
    ['an array buffer', new Uint8Array([67, 68]).buffer, 'CD'],
    ['a form that is url-encoded', new URLSearchParams({ a: '1 2' }), 'a=1+2'],
    ['a stream', Readable.from([Buffer.from('str'), Buffer.from('eam')]), 'stream'],
    ['an object', { a: 1 }, '{"a":1}'],
    ['a blob', new Blob(['blob']), 'blob'],
  ])('sends %s as the body', async (_name, data, expected) => {
    await client.request({ url: '/b', method: 'post', data, transformRequest: (body: unknown) => body });
    expect(server.requests[0]).toMatchObject({ method: 'POST', body: expected });
  });

  it('sends a FormData as multipart, with the boundary in its content type', async () => {
    const form = new FormData();
    form.set('field', 'value');
    form.set('file', new Blob(['contents'], { type: 'text/plain' }), 'note.txt');
    await client.post('/f', form, {
      transformRequest: (body: unknown) => body,
      headers: { 'Content-Type': null },
    });
    const [request] = server.requests;
    const boundary = /^multipart\/form-data; boundary=(.+)$/u.exec(
      request?.headers['content-type'] ?? '',
    )?.[1];
    expect(boundary).toBeTruthy();
    expect(request?.body).toContain(`--${boundary}`);
    expect(request?.body).toContain('contents');
  });

  it('gives text, bytes or a stream when they are asked for', async () => {
    const asText = await client.get('/t', { responseType: 'text' });
    const asBytes = await client.get<Buffer>('/t', { responseType: 'arraybuffer' });
    const asStream = await client.get<Readable>('/t', { responseType: 'stream' });
    const expected = '{"url":"/t","method":"GET","body":""}';
    expect(asText.data).toBe(expected);
    expect(Buffer.isBuffer(asBytes.data)).toBe(true);
    expect(asBytes.data.toString()).toBe(expected);
    expect(await text(asStream.data)).toBe(expected);
  });

  it('streams an answer much larger than its buffers, whole and in order', async () => {
    const whole = Buffer.alloc(3_000_000, 'abcdefghij');
    server.answer = (_request, response) => void response.end(whole);
    const { data } = await client.get<Readable>('/big', { responseType: 'stream' });
    expect(await text(data)).toBe(whole.toString());
  });

  it('leaves text that is no JSON as it is', async () => {
    server.answer = (_request, response) => void response.end('<html>');
    expect((await client.get('/h')).data).toBe('<html>');
  });

  it('decodes a compressed answer, buffered or streamed', async () => {
    server.answer = (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync('{"a":1}'));
    };
    expect((await client.get('/z')).data).toEqual({ a: 1 });
    const { data } = await client.get<Readable>('/z', { responseType: 'stream' });
    expect(await text(data)).toBe('{"a":1}');
  });

  it('rejects as validateStatus says, with the answer on the error', async () => {
    server.answer = (_request, response) => json(response, { no: true }, 404);
    const error = await failureOf({ url: '/n' });
    expect(error).toMatchObject({ code: AxiosError.ERR_BAD_REQUEST, status: 404, arrival: 'answered' });
    expect(error.response?.data).toEqual({ no: true });
    await expect(client.get('/n', { validateStatus: () => true })).resolves.toMatchObject({ status: 404 });
  });

  it('does not follow redirects, so that headers stay with the host they were meant for', async () => {
    server.answer = (_request, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' });
      response.end();
    };
    expect(await failureOf({ url: '/r' })).toMatchObject({ status: 302 });
    expect(server.requests).toHaveLength(1);
  });

  it('gives up at the time-out, and says that the request may have arrived', async () => {
    server.answer = () => undefined;
    const error = await failureOf({ url: '/slow', timeout: 50 });
    expect(error).toMatchObject({ code: 'ECONNABORTED', arrival: 'unknown' });
    expect(error.message).toBe('timeout of 50ms exceeded');
  });

  it('gives up when the body stops half-way', async () => {
    server.answer = (_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"a":');
    };
    expect(await failureOf({ url: '/half', timeout: 200 })).toMatchObject({
      code: 'ECONNABORTED',
      arrival: 'answered',
    });
  });

  it('drops a queued request when its signal aborts, keeps the socket, and never sends it', async () => {
    let release: () => void = () => undefined;
    const first = new Promise<void>((resolve) => (release = resolve));
    server.answer = async (request, response) => {
      if (request.url === '/first') await first;
      json(response, {});
    };
    const running = client.get('/first');
    const controller = new AbortController();
    const queued = client.get('/queued', { signal: controller.signal });
    controller.abort();
    const error: unknown = await queued.catch((reason: unknown) => reason);
    expect(isCancel(error)).toBe(true);
    expect(error).toMatchObject({ arrival: 'not_sent' });
    release();
    await running;
    await client.get('/after');
    expect(server.requests.map(({ url }) => url)).toEqual(['/first', '/after']);
    expect(server.connections).toBe(1);
  });

  it('sends nothing when the signal has aborted already', async () => {
    await expect(client.get('/x', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: AxiosError.ERR_CANCELED,
    });
    expect(server.requests).toHaveLength(0);
  });

  it('is cancelled when the subscriber of HttpService goes away', async () => {
    const seen = new Promise<ServerResponse>((resolve) => {
      server.answer = (_request, response) => resolve(response);
    });
    const subscription = new HttpService(client).get('/wait').subscribe();
    const response = await seen;
    const closed = once(response, 'close');
    subscription.unsubscribe();
    await closed;
    expect(response.writableFinished).toBe(false);
  });

  it('ends a stream whose signal aborts', async () => {
    server.answer = (_request, response) => void response.write('part');
    const controller = new AbortController();
    const { data } = await client.get<Readable>('/s', { responseType: 'stream', signal: controller.signal });
    const read = text(data);
    controller.abort();
    await expect(read).rejects.toMatchObject({ code: AxiosError.ERR_CANCELED });
  });

  it('tells refused connections and unknown hosts from broken ones', async () => {
    const refused = await failureOf({ url: 'http://127.0.0.1:1/x' });
    expect(refused).toMatchObject({ code: 'ECONNREFUSED', arrival: 'not_sent' });
    const unknown = await failureOf({ url: 'http://host.invalid/x' });
    expect(unknown).toMatchObject({ arrival: 'not_sent' });
    server.answer = (request) => void request.socket.destroy();
    expect(await failureOf({ url: '/reset' })).toMatchObject({ code: 'UND_ERR_SOCKET', arrival: 'unknown' });
  });

  it('keeps within the limits for answers and for bodies', async () => {
    server.answer = (_request, response) => void response.end('x'.repeat(2000));
    expect(await failureOf({ url: '/big', maxContentLength: 1000 })).toMatchObject({
      code: AxiosError.ERR_BAD_RESPONSE,
      message: 'maxContentLength size of 1000 exceeded',
    });
    for (const data of ['x'.repeat(20), Buffer.alloc(20), Readable.from([Buffer.alloc(20)])]) {
      const error = await failureOf({ url: '/up', method: 'post', data, maxBodyLength: 10 });
      expect(error.code).toBe(AxiosError.ERR_BAD_REQUEST);
    }
  });

  it('uses one kept-alive connection again and again', async () => {
    for (let call = 0; call < 5; call += 1) await client.get('/again');
    expect(server.connections).toBe(1);
  });

  it('sends every value of a header that has several', async () => {
    await client.get('/h', { headers: { 'X-Many': ['a', 'b'] } });
    expect(server.requests[0]?.headers['x-many']).toBe('a, b');
  });
});
