import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { SecretString } from '../../encryption/index.js';
import { CallContext } from '../adapter/index.js';
import { CobaltConnectionError, CobaltTimeoutError, detailsOf } from '../errors/index.js';
import { HostCircuit } from './host-circuit.js';

const HOUR_MS = 3_600_000;

describe('the circuit of a host', () => {
  let circuit: HostCircuit;
  const log = { warn: jest.fn(), log: jest.fn() };

  beforeEach(() => {
    jest.clearAllMocks();
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    circuit = new HostCircuit('api.example', log);
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  type Attempt = (context: CallContext) => Promise<string>;
  const answers: Attempt = () => Promise.resolve('answer');
  const breaks: Attempt = (context) => Promise.reject(new CobaltConnectionError('No.', detailsOf(context)));
  const aborts: Attempt = () => Promise.reject(new Error('The user went away.'));
  const takes =
    (ms: number, attempt: Attempt): Attempt =>
    (context) =>
      new Promise((resolve, reject) => {
        setTimeout(() => void attempt(context).then(resolve, reject), ms);
      });
  const timesOut: Attempt = (context) => Promise.reject(new CobaltTimeoutError('Late.', detailsOf(context)));

  async function run(attempt: Attempt, orgId?: string): Promise<string> {
    const context = new CallContext({
      operation: 'listThings',
      clientId: 'client-id',
      clientSecret: new SecretString('client-secret'),
      isRead: true,
      orgId,
      deadlineAt: Infinity,
    });
    try {
      return await circuit.run(context, () => {
        context.dispatched();
        return attempt(context);
      });
    } catch (error) {
      return (error as Error).message.replace(/at 20.*/u, 'at …');
    }
  }

  const REFUSED = 'listThings was not sent: Cobalt has not been serving calls, and is asked again at …';
  const open = async () => {
    for (let call = 0; call < 100; call += 1) expect(await run(breaks)).toBe('No.');
    expect(await run(answers)).toBe(REFUSED);
  };

  it('lets a call through after its pause, though the clock was set back meanwhile', async () => {
    await open();
    jest.setSystemTime(Date.now() - HOUR_MS);
    jest.advanceTimersByTime(1000);
    expect(await run(answers)).toBe('answer');
    expect(await run(answers)).toBe('answer');
  });

  it('is not opened again before its pause is over, though the clock was set forward', async () => {
    await open();
    jest.setSystemTime(Date.now() + HOUR_MS);
    expect(await run(answers)).toBe(REFUSED);
  });

  it('waits twice as long after each call that found the host ill, and 30 s at most', async () => {
    await open();
    for (const pause of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      jest.advanceTimersByTime(pause - 1);
      expect(await run(answers)).toBe(REFUSED);
      jest.advanceTimersByTime(1);
      expect(await run(breaks)).toBe('No.');
    }
  });

  it('waits no longer because a caller gave up finding out', async () => {
    await open();
    for (let call = 0; call < 5; call += 1) {
      jest.advanceTimersByTime(1000);
      expect(await run(aborts)).toBe('The user went away.');
    }
    jest.advanceTimersByTime(1000);
    expect(await run(answers)).toBe('answer');
  });

  it('does not wait for ever for a call that takes its time to find out', async () => {
    await open();
    jest.advanceTimersByTime(1000);
    const slow = run(takes(HOUR_MS, answers));
    expect(await run(answers)).toBe(REFUSED);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(await run(answers)).toBe(REFUSED);
    jest.advanceTimersByTime(2000);
    expect(await run(answers)).toBe('answer');
    await jest.advanceTimersByTimeAsync(HOUR_MS);
    expect(await slow).toBe('answer');
    expect(log.log.mock.calls).toEqual([['api.example serves again.']]);
  });

  it('is not opened by calls without an answer while the host answers others', async () => {
    const late = Array.from({ length: 100 }, () => run(takes(5000, timesOut)));
    await jest.advanceTimersByTimeAsync(4000);
    expect(await run(answers)).toBe('answer');
    await jest.advanceTimersByTimeAsync(1000);
    expect(new Set(await Promise.all(late))).toEqual(new Set(['Late.']));
    expect(await run(answers)).toBe('answer');
    expect(log.warn).not.toHaveBeenCalled();
  });

  it('is opened by calls without an answer when nobody gets one', async () => {
    const late = Array.from({ length: 100 }, () => run(takes(5000, timesOut)));
    await jest.advanceTimersByTimeAsync(5000);
    await Promise.all(late);
    expect(await run(answers)).toBe(REFUSED);
  });

  describe('that one organisation opened', () => {
    const openFor = async (orgId: string) => {
      for (let call = 0; call < 100; call += 1) await run(breaks, orgId);
      expect(await run(answers, orgId)).toBe(REFUSED);
    };

    it('is open to others: the trouble may be with its own EHR', async () => {
      await openFor('sick');
      for (let call = 0; call < 200; call += 1) expect(await run(answers, `well-${call % 3}`)).toBe('answer');
      expect(await run(answers, 'sick')).toBe(REFUSED);
      expect(await run(answers)).toBe('answer');
    });

    it('stops all once others find the same, ten times in a row', async () => {
      await openFor('sick');
      for (let call = 0; call < 9; call += 1) expect(await run(breaks, `other-${call % 2}`)).toBe('No.');
      expect(await run(aborts, 'other-1')).toBe('The user went away.');
      expect(await run(answers, 'third')).toBe('answer');
      for (let call = 0; call < 9; call += 1) expect(await run(breaks, 'other-0')).toBe('No.');
      expect(log.warn).toHaveBeenCalledTimes(1);
      expect(await run(breaks, 'other-1')).toBe('No.');
      expect(await run(answers, 'third')).toBe(REFUSED);
      expect(await run(answers)).toBe(REFUSED);
      expect(log.warn.mock.calls.at(-1)).toEqual([
        expect.stringContaining('serves nobody: calls fail at once'),
      ]);
    });

    it('stays shut for that one alone, though a call of its own was answered late', async () => {
      const late = run(takes(100, answers), 'sick');
      await openFor('sick');
      await jest.advanceTimersByTimeAsync(100);
      expect(await late).toBe('answer');
      expect(await run(answers, 'well')).toBe('answer');
      expect(await run(answers, 'sick')).toBe(REFUSED);
    });

    it.each([
      ['find the host ill', breaks, 'No.', 2000],
      ['find nothing out', aborts, 'The user went away.', 1000],
    ])('keeps nobody else out by probes that %s: others may ask first', async (_what, probe, end, pause) => {
      await openFor('sick');
      for (let call = 0; call < 10; call += 1) await run(breaks, 'other');
      jest.advanceTimersByTime(1000);
      expect(await run(probe, 'sick')).toBe(end);
      jest.advanceTimersByTime(pause);
      expect(await run(breaks, 'sick')).toBe(REFUSED);
      expect(await run(answers, 'other')).toBe('answer');
      expect(await run(answers, 'third')).toBe('answer');
    });

    it('may ask all the same when no other does', async () => {
      await openFor('sick');
      for (let call = 0; call < 10; call += 1) await run(breaks, 'other');
      jest.advanceTimersByTime(1000);
      expect(await run(breaks, 'sick')).toBe('No.');
      jest.advanceTimersByTime(3999);
      expect(await run(answers, 'sick')).toBe(REFUSED);
      jest.advanceTimersByTime(1);
      expect(await run(answers, 'sick')).toBe('answer');
    });

    it('counts what the others met only once it is closed again', async () => {
      await openFor('sick');
      for (let call = 0; call < 150; call += 1) await run(answers, 'well');
      jest.advanceTimersByTime(1000);
      expect(await run(answers, 'sick')).toBe('answer');
      for (let call = 0; call < 100; call += 1) await run(answers, 'well');
      for (let call = 0; call < 51; call += 1) expect(await run(breaks, `org-${call}`)).toBe('No.');
      expect(await run(answers, 'well')).toBe(REFUSED);
    });

    it('lets one call of it through to see, and no second', async () => {
      await openFor('sick');
      jest.advanceTimersByTime(1000);
      const probe = run(takes(100, answers), 'sick');
      expect(await run(answers, 'sick')).toBe(REFUSED);
      expect(await run(answers, 'well')).toBe('answer');
      await jest.advanceTimersByTimeAsync(100);
      expect(await probe).toBe('answer');
    });

    it('is no less closed to others for what they met long before, or got over', async () => {
      expect(await run(breaks, 'long ago')).toBe('No.');
      jest.advanceTimersByTime(10_000);
      expect(await run(breaks, 'got over it')).toBe('No.');
      expect(await run(answers, 'got over it')).toBe('answer');
      await openFor('sick');
      expect(await run(answers, 'long ago')).toBe('answer');
      expect(await run(answers, 'got over it')).toBe('answer');
    });

    it('finds out by its own calls, and then lets it through', async () => {
      await openFor('sick');
      jest.advanceTimersByTime(1000);
      expect(await run(answers, 'well')).toBe('answer');
      expect(await run(breaks, 'sick')).toBe('No.');
      jest.advanceTimersByTime(1999);
      expect(await run(answers, 'sick')).toBe(REFUSED);
      jest.advanceTimersByTime(1);
      expect(await run(answers, 'sick')).toBe('answer');
      expect(await run(answers, 'sick')).toBe('answer');
      expect(log.log).toHaveBeenCalledTimes(1);
    });

    it('says in the log whom it stops', async () => {
      await openFor('sick');
      expect(log.warn.mock.calls).toEqual([
        [
          expect.stringMatching(
            /^api\.example serves one organisation nothing: its calls fail at once until 20/u,
          ),
        ],
      ]);
    });
  });
});
