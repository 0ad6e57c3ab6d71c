import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { VendorServer, json } from '../../../../../test/support/vendor-server.js';
import { SecretString } from '../../encryption/index.js';
import { createCobaltHttp } from '../index.js';
import type { CobaltHttp } from '../index.js';
import { OperationCaller } from '../operation-caller.js';
import { NotesResource } from './index.js';

describe('notes.create', () => {
  let server: VendorServer;
  let http: CobaltHttp;
  let notes: NotesResource;

  beforeAll(async () => {
    server = await VendorServer.start((_request, response) =>
      json(response, { success: true, message: 'Note upload in progress.' }),
    );
    http = createCobaltHttp({
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      baseUrl: server.url,
      http: { timeoutMs: 5000, connections: 1, retries: 0 },
    });
    const accessToken = new SecretString('at');
    const grant = { orgId: 'clinic', connectionId: 'connection', linkEpoch: 1, accessToken };
    const grants = { grant: async () => grant, loginRequired: async () => undefined };
    notes = new NotesResource(new OperationCaller(http.transport, grants, 'clinic', {}));
  });
  afterAll(async () => {
    await server.close();
    await http.close();
  });

  it('sends the sections that it was given, whatever they are filled with while it waits', async () => {
    const note = { plan: { steps: ['of Ann'] } };
    const calls: Promise<unknown>[] = [];
    for (const name of ['Ann', 'Bob', 'Cy']) {
      note.plan.steps[0] = `of ${name}`;
      calls.push(notes.create({ appointmentId: name, note }));
    }
    await Promise.all(calls);
    const sent = server.requests.map(({ body }) => JSON.parse(body) as unknown);
    expect(sent).toEqual(
      ['Ann', 'Bob', 'Cy'].map((name) => ({
        appointment_id: name,
        note: { plan: { steps: [`of ${name}`] } },
      })),
    );
  });
});
