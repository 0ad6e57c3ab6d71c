import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Opening } from './opening.js';

const functions = () => ({ onSuccess: jest.fn(), onReturn: jest.fn(), onExit: jest.fn() });

describe('an opening of Link', () => {
  it('tells exactly one thing, once, whatever happens in whatever order', () => {
    const events: ((opening: Opening) => void)[] = [
      (opening) => opening.succeed('pt_1'),
      (opening) => opening.succeed(),
      (opening) => opening.returned('c1'),
      (opening) => opening.exit('closed'),
      (opening) => opening.exit('error', { code: 'X' }),
      (opening) => opening.gone(true),
      (opening) => opening.gone(false),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { minLength: 1 }), (happened) => {
        const told = functions();
        const cleanup = jest.fn();
        const opening = new Opening(told);
        opening.onEnd(cleanup);
        for (const event of happened) event(opening);
        expect(Object.values(told).reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBe(1);
        expect(cleanup).toHaveBeenCalledTimes(1);
        expect(opening.over).toBe(true);
      }),
    );
  });

  it('takes an empty public token for none', () => {
    const told = functions();
    new Opening(told).succeed('');
    expect(told.onSuccess).toHaveBeenCalledWith(undefined);
  });

  it('cleans up before it tells, and tells the clean-up why', () => {
    const order: string[] = [];
    const opening = new Opening({
      onSuccess: () => undefined,
      onExit: ({ reason }) => order.push(`told ${reason}`),
    });
    opening.onEnd((reason) => order.push(`cleaned up after ${reason}`));
    opening.exit('closed');
    expect(order).toEqual(['cleaned up after closed', 'told closed']);
  });

  it('cleans up at once what is started after the end', () => {
    const opening = new Opening(functions());
    opening.succeed('pt_1');
    const cleanup = jest.fn();
    opening.onEnd(cleanup);
    expect(cleanup).toHaveBeenCalledTimes(1);
  });

  it('is over even when what it told throws', () => {
    const opening = new Opening({
      onSuccess: () => {
        throw new Error('in the app');
      },
    });
    expect(() => opening.succeed('pt_1')).toThrow('in the app');
    expect(opening.over).toBe(true);
  });
});
