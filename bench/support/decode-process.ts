import { readAppointment } from '@nestjs-cobalt/contract';
import type { components } from '@nestjs-cobalt/contract';
import { CobaltEmulator } from '@nestjs-cobalt/emulator';

import { answer } from './ipc.js';

type WireAppointment = components['schemas']['Appointment'];

const RECORDS = 500;
const DAY_MS = 24 * 3600 * 1000;
const text = await appointments();

/** An answer as the emulator gives it, its appointments repeated until there are enough. */
async function appointments(): Promise<string> {
  const emulator = await CobaltEmulator.start();
  const { clientId, clientSecret } = emulator.credentials;
  const { accessToken } = emulator.connect({ orgId: 'org-decode', userId: 'user-decode' });
  const [start, end] = [-7, 14].map((days) =>
    new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10),
  );
  const reply = await fetch(`${emulator.url}/v1/appointments?start_date=${start}&end_date=${end}`, {
    headers: { client_id: clientId, client_secret: clientSecret, access_token: accessToken },
  });
  const { appointments: drawn } = (await reply.json()) as { appointments: WireAppointment[] };
  await emulator.stop();
  if (drawn.length === 0) throw new Error('The emulator has no appointments.');
  const many = Array.from({ length: RECORDS }, (_, index) => drawn[index % drawn.length]);
  return JSON.stringify({ success: true, appointments: many });
}

function parse(): number {
  return (JSON.parse(text) as { appointments: WireAppointment[] }).appointments.length;
}

function decode(): number {
  const { appointments } = JSON.parse(text) as { appointments: WireAppointment[] };
  return appointments.map((wire) => readAppointment(wire)).length;
}

const WORK = { parse, decode };

answer({
  /** How many times a second. */
  run: ({ work, seconds }: { work: keyof typeof WORK; seconds: number }) => {
    const start = performance.now();
    const end = start + seconds * 1000;
    let runs = 0;
    let records = 0;
    for (; performance.now() < end; runs += 1) records += WORK[work]();
    if (records !== runs * RECORDS) throw new Error('Records were lost.');
    return (runs * 1000) / (performance.now() - start);
  },
});
