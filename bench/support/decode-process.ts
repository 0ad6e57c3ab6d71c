import { openApiDocument, readAppointment } from '@nestjs-cobalt/contract';
import type { components } from '@nestjs-cobalt/contract';

import { answer } from './ipc.js';

type WireAppointment = components['schemas']['Appointment'];

const RECORDS = 500;
const text = JSON.stringify({ success: true, appointments: Array.from({ length: RECORDS }, appointment) });

interface Samples {
  content: {
    'application/json': { examples: Record<string, { value: { appointments: WireAppointment[] } }> };
  };
}

/** The documentation's own sample, each with an id of its own. */
function appointment(_: unknown, index: number): WireAppointment {
  const answers = openApiDocument().paths['/appointments']?.get?.responses;
  const { examples } = (answers?.['200'] as unknown as Samples).content['application/json'];
  const [sample] = Object.values(examples)[0]?.value.appointments ?? [];
  if (sample === undefined) throw new Error('The contract has no sample of an appointment.');
  return { ...sample, id: `appointment-${index}` };
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
