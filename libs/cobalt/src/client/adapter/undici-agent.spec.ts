import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axios, { AxiosHeaders } from 'axios';
import { Agent } from 'undici';

import { createUndiciAdapter, createUndiciAgent } from './index.js';

describe('the agent that the first call makes', () => {
  let server: Server;
  let baseURL: string;

  beforeAll(async () => {
    server = createServer((request, response) => response.end(request.url));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('answers calls that come before it exists, those after it, and closes', async () => {
    const agent = createUndiciAgent({ connections: 2 });
    const client = axios.create({ adapter: createUndiciAdapter(agent.dispatcher), baseURL });
    const early = await Promise.all(['/1', '/2', '/3'].map((path) => client.get<string>(path)));
    expect(early.map(({ data }) => data)).toEqual(['/1', '/2', '/3']);
    expect((await client.get('/4')).data).toBe('/4');
    await agent.close();
    await expect(client.get('/5')).rejects.toMatchObject({ code: 'UND_ERR_DESTROYED', arrival: 'not_sent' });
  });

  it('waits at its end for a call that came just before', async () => {
    const agent = createUndiciAgent({ connections: 1 });
    const call = createUndiciAdapter(agent.dispatcher);
    const reply = call({ baseURL, url: '/last', headers: new AxiosHeaders() });
    const isAnswered = reply.then(({ data }) => data === '/last');
    await agent.close();
    await expect(isAnswered).resolves.toBe(true);
  });

  it('refuses calls after an end without any', async () => {
    const agent = createUndiciAgent({ connections: 1 });
    const client = axios.create({ adapter: createUndiciAdapter(agent.dispatcher), baseURL });
    await agent.close();
    await expect(client.get('/late')).rejects.toMatchObject({
      code: 'UND_ERR_DESTROYED',
      arrival: 'not_sent',
    });
  });

  it('tells the call of what is wrong with its request, as undici says it', async () => {
    const agent = createUndiciAgent({ connections: 1 });
    const client = axios.create({ adapter: createUndiciAdapter(agent.dispatcher), baseURL });
    await expect(client.request({ url: '/', method: 'not a method' })).rejects.toMatchObject({
      code: 'UND_ERR_INVALID_ARG',
      arrival: 'not_sent',
    });
    await agent.close();
  });

  it("leaves a dispatcher of the user's own open", async () => {
    const dispatcher = new Agent();
    const agent = createUndiciAgent({ connections: 1, dispatcher });
    await agent.close();
    expect(agent.dispatcher).toBe(dispatcher);
    expect(dispatcher.closed).toBe(false);
    await dispatcher.close();
  });
});
