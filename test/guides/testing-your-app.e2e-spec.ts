import { createHmac } from 'node:crypto';

import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { getCobaltToken } from 'nestjs-cobalt';
import type { CobaltService } from 'nestjs-cobalt';
import { Canaries, CobaltTesting, signCobaltEvent } from 'nestjs-cobalt/testing';
import { DataSource } from 'typeorm';

import { AppModule } from './clinic-app.js';

const ana = { orgId: 'clinic-1', userId: 'ana' };

let cobalt: CobaltTesting;
let canaries: Canaries;
let app: INestApplication;
let url: string;

beforeEach(async () => {
  cobalt = await CobaltTesting.start();
  canaries = new Canaries();
  const builder = Test.createTestingModule({ imports: [AppModule] });
  cobalt.override(builder);
  cobalt.override(builder, { name: 'lab', http: { timeoutMs: 2_000 } });
  app = (await builder.compile()).createNestApplication({ logger: canaries.logger() });
  await app.listen(0);
  url = await app.getUrl();
});

afterEach(async () => {
  await app?.close(); // undefined when the app did not start
  await cobalt.stop();
});

const waitingRoom = () => fetch(`${url}/waiting-room`, { headers: { 'x-user': ana.userId } });

it('reads the patients of a linked account', async () => {
  await cobalt.link(app, ana);
  const { names } = (await (await waitingRoom()).json()) as { names: string[] };
  expect(names.length).toBeGreaterThan(0);
});

it('asks for a new login, and goes on after it', async () => {
  const connection = await cobalt.link(app, ana);
  cobalt.emulator.loginRequired(cobalt.accountOf(connection).id);
  const refused = await waitingRoom();
  expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'COBALT_LOGIN_REQUIRED' }]);

  await cobalt.link(app, ana); // update mode: the same connection, logged in again
  expect((await waitingRoom()).status).toBe(200);
});

it('answers 502 when Cobalt fails', async () => {
  await cobalt.link(app, ana);
  cobalt.emulator.faults.add({ kind: 'html', match: { path: '/patients' } });
  expect((await waitingRoom()).status).toBe(502);
});

it('sees what became of a write', async () => {
  await cobalt.link(app, ana);
  const org = app.get<CobaltService>(getCobaltToken()).org('clinic-1');
  const [patient] = (await org.patients.list()).items;
  const [location] = await org.locations.list();
  const { jobId } = await org.patientNotes.create({
    patientMrn: patient!.mrn,
    subject: 'Call back',
    note: 'About the laboratory report.',
    locationId: location!.ehrId,
  });
  cobalt.emulator.advanceClock(3 * 60_000); // jobs end on the emulator's clock
  await cobalt.emulator.settled(); // and deliveries to registered URLs have ended as well
  const { items } = await org.webhookEvents.list({ jobId: jobId! });
  expect(items[0]?.type).toBe('patient_note.created');
});

it('keeps the laboratory apart', async () => {
  await cobalt.link(app, { ...ana, name: 'lab' });
  const lab = app.get<CobaltService>(getCobaltToken('lab'));
  expect((await lab.org('clinic-1').patients.list()).items.length).toBeGreaterThan(0);
  expect((await waitingRoom()).status).toBe(409); // the unnamed instance has nothing linked
});

it('leaves no secret and no patient behind', async () => {
  await cobalt.link(app, ana);
  const output = canaries.output();
  await canaries.watch(waitingRoom(), 'GET /waiting-room');
  cobalt.emulator.faults.add({ kind: 'reset', match: { path: '/patients' } });
  await canaries.watch(waitingRoom(), 'GET /waiting-room without Cobalt');
  output.stop();

  cobalt.plant(canaries); // the emulator's secrets, tokens and patients
  await canaries.database(app.get(DataSource));
  canaries.assertNone();
});

it('signs events as Cobalt does', () => {
  const secret = cobalt.emulator.credentials.webhookSecret;
  const { body, headers } = signCobaltEvent({ secret, event: { type: 'appointment.created' } });
  // post body and headers to your receiver; this is what it must find
  const expected = createHmac('sha256', secret).update(body).digest('hex');
  expect(headers['cobalt-verification']).toBe(expected);
});
