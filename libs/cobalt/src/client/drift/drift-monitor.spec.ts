import { setImmediate as nextTurn } from 'node:timers/promises';
import { inspect } from 'node:util';

import { beforeEach, describe, expect, it } from '@jest/globals';
import { apiOperations } from '@nestjs-cobalt/contract';
import fc from 'fast-check';

import { DriftMonitor } from './drift-monitor.js';

let lines: string[];
const watching = (sampleEvery: number) => new DriftMonitor({ sampleEvery, tell: (line) => lines.push(line) });
beforeEach(() => {
  lines = [];
});

const drifted = { success: true, providers: [{ ehr_id: '1', name: 'n', badge: 1 }] };
const badge = { operation: 'listProviders', path: 'providers[].badge', kind: 'unknown_field' };

describe('DriftMonitor', () => {
  it('says nothing until the call has its answer, then once, and counts from then on', async () => {
    const watch = watching(1);
    watch.observe('listProviders', drifted);
    expect(watch.list()).toEqual([]);
    await nextTurn();
    watch.observe('listProviders', drifted);
    await nextTurn();
    expect(lines).toEqual([
      "Cobalt's answer to listProviders has drifted: providers[].badge is not in the contract (unknown_field).",
    ]);
    expect(watch.list()).toEqual([
      { ...badge, count: 2, firstSeenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u) },
    ]);
  });

  it('counts an answer once, however many of its records differ', async () => {
    const watch = watching(1);
    watch.observe('listProviders', { ...drifted, providers: [drifted.providers[0], drifted.providers[0]] });
    await nextTurn();
    expect(watch.list()).toMatchObject([{ ...badge, count: 1 }]);
  });

  it('checks the first answer of each operation and every nth after it', async () => {
    const watch = watching(3);
    for (let call = 0; call < 7; call += 1) watch.observe('listProviders', drifted);
    watch.observe('listLocations', { success: true });
    await nextTurn();
    expect(watch.list()).toMatchObject([
      { ...badge, count: 3 },
      { operation: 'listLocations', path: 'locations', kind: 'missing_field', count: 1 },
    ]);
  });

  it('checks nothing when it is turned off', async () => {
    const watch = watching(0);
    watch.observe('listProviders', drifted);
    await nextTurn();
    expect([watch.list(), lines]).toEqual([[], []]);
  });

  it('has no opinion on operations that the contract does not have', async () => {
    const watch = watching(1);
    watch.observe('request', { anything: true });
    watch.observe('downloadDocument', { anything: true });
    await nextTurn();
    expect(watch.list()).toEqual([]);
  });

  it('compares other values, such as the data of an event, with any schema of the contract', async () => {
    const watch = watching(1);
    watch.observeAt('document.uploaded', '#/components/schemas/DocumentUploadedData', { colour: 'red' });
    watch.observeAt('nothing', '#/components/schemas/NoSuchSchema/deeper', {});
    await nextTurn();
    expect(watch.list()).toContainEqual(
      expect.objectContaining({ operation: 'document.uploaded', path: 'colour', kind: 'unknown_field' }),
    );
  });

  it('lists 500 shapes, and says once that there are more', async () => {
    const watch = watching(1);
    for (let index = 0; index < 600; index += 1) {
      watch.observeAt(`what-${index}`, '#/components/schemas/ListProvidersResponse', []);
    }
    await nextTurn();
    expect(watch.list()).toHaveLength(500);
    expect(lines).toHaveLength(501);
    expect(lines.at(-1)).toBe('More than 500 differences from the contract: no more are listed.');
  });

  it('hands out copies', async () => {
    const watch = watching(1);
    watch.observe('listProviders', drifted);
    await nextTurn();
    Object.assign(watch.list()[0]!, { count: 99 });
    expect(watch.list()[0]?.count).toBe(1);
  });

  it('survives a log that throws', async () => {
    const watch = new DriftMonitor({
      sampleEvery: 1,
      tell: () => {
        throw new Error('no log');
      },
    });
    watch.observe('listProviders', drifted);
    await nextTurn();
    expect(watch.list()).toHaveLength(1);
  });
});

/** Never an API's field name, and easy to find again. */
const canary = fc.integer({ min: 1000, max: 9999 }).map((number) => `Canary-${number}`);
const names = fc.constantFrom(
  'patients',
  'appointments',
  'data',
  'id',
  'name',
  'success',
  'insurances',
  'job_id',
);
const anyBody = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    canary,
    fc.constantFrom(null, true, false, 0, -1.5, 1e21, ''),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.oneof(names, canary, fc.constantFrom('__proto__', 'constructor', '')),
    tie('value'),
    {
      maxKeys: 6,
    },
  ),
}));

describe('whatever Cobalt answers', () => {
  const operation = fc.constantFrom(...Object.keys(apiOperations));

  it('the check throws nothing, and holds and says no value of it', async () => {
    await fc.assert(
      fc.asyncProperty(operation, anyBody.object, async (id, body) => {
        const watch = watching(1);
        watch.observe(id, body);
        await nextTurn();
        const said = inspect([watch, watch.list(), lines], { depth: Infinity, showHidden: true });
        expect(said).not.toContain('Canary');
      }),
      { numRuns: 300 },
    );
  });

  it('the payload of an answer may be anything as well', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody.value, async (value) => {
        const watch = watching(1);
        watch.observe('listPatients', { success: true, patients: value, pagination: value });
        watch.observe('listAppointments', { success: true, appointments: [value, { insurances: [value] }] });
        await nextTurn();
        expect(inspect([watch, lines], { depth: Infinity, showHidden: true })).not.toContain('Canary');
      }),
      { numRuns: 300 },
    );
  });
});
