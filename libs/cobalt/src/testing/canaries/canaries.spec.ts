import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';

import { SecretString } from '../../encryption/index.js';
import { piecesOf } from './contents.js';
import { Canaries } from './index.js';

const SECRET = 'p@ss word/+Zoë"17';

const unreadable: ProxyHandler<object> = {
  ownKeys: () => {
    throw new Error('not for you');
  },
};

/** Few objects, and many ways to each: written out, more than there is room for. */
function thicket(): unknown {
  let value: unknown = {};
  for (let depth = 0; depth < 20; depth += 1) value = Array.from({ length: 10 }, () => value);
  return value;
}

describe('canaries', () => {
  let canaries: Canaries;
  beforeEach(() => {
    canaries = new Canaries();
  });
  const found = () => canaries.findings().map(({ canary, where, how }) => `${canary}: ${how} in ${where}`);

  it.each([
    ['plain', SECRET],
    ['plain', JSON.stringify({ deep: [SECRET] })],
    ['base64', Buffer.from(SECRET).toString('base64')],
    ['base64', Buffer.from(`x:${SECRET}`).toString('base64')],
    ['base64', Buffer.from(`user:${SECRET} and more`).toString('base64')],
    ['base64url', Buffer.from('>>>???>>>???').toString('base64url')],
    ['hex', Buffer.from(SECRET).toString('hex')],
    ['hex', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['hex', inspect({ body: Buffer.from(`{"p":"${SECRET}"}`) })],
    ['decimal', JSON.stringify({ body: Buffer.from(`{"p":"${SECRET}"}`) })],
    ['url-encoded', encodeURIComponent(SECRET)],
    ['url-encoded', new URLSearchParams({ a: SECRET }).toString()],
    ['reversed', Buffer.from(SECRET).reverse()],
  ])('are found %s, wherever they stand (%#)', (how, leak) => {
    canaries.adopt('password', SECRET);
    canaries.adopt('password', '>>>???>>>???');
    const text = Buffer.concat([Buffer.from('before '), Buffer.from(leak as string), Buffer.from(' after')]);
    canaries.observe('there', text);
    expect(found()).toContain(`password: ${how} in there`);
    expect(() => canaries.assertNone()).toThrow(`password, ${how}, in there`);
  });

  it('are found in whatever an object hides', () => {
    const secret = canaries.secret('token');
    class Masked {
      [inspect.custom] = () => '[masked]';
      toJSON = () => '[masked]';
      constructor(readonly own: unknown) {}
    }
    const symbol = Symbol('key');
    const hidden: [string, unknown][] = [
      ['a cause', new Error('outer', { cause: new Error('inner', { cause: { config: { auth: secret } } }) })],
      ['an aggregate', new AggregateError([new Error(secret)], 'several')],
      ['a property that is not enumerable', Object.defineProperty({}, 'x', { value: secret })],
      ['a symbol', { [symbol]: secret }],
      ['a key', { [secret]: 1 }],
      ['a map', new Map([[{ a: 1 }, [secret]]])],
      ['a set', new Set([secret])],
      ['bytes', { body: Buffer.from(`${'.'.repeat(300)}${secret}`) }],
      ['bytes of a buffer', { body: new TextEncoder().encode(secret).buffer }],
      ['a view of a buffer', { view: new DataView(new TextEncoder().encode(secret).buffer) }],
      ['a mask', new Masked(secret)],
      ['what a mask covers', new Masked(new URL(`http://127.0.0.1/?token=${secret}`))],
      [
        'deep headers',
        JSON.parse('[[[[[[{}]]]]]]', (_, v) => (Array.isArray(v) ? v : new Headers({ secret }))),
      ],
      ['the neighbour of what throws', { throws: new Proxy({}, unreadable), secret }],
      ['something too large', [thicket(), { secret }]],
      ['a depth', JSON.parse(`${'[{"a":'.repeat(60)}"${secret}"${'}]'.repeat(60)}`)],
      ['a long text', { text: 'x'.repeat(50_000) + secret }],
      ['a long list', [...Array.from({ length: 500 }, String), secret]],
      ['a large set', new Set([secret, ...Array.from({ length: 150_000 }, (_, n) => n)])],
      ['a stack', Object.assign(new Error('x'), { stack: `Error: ${secret}` })],
    ];
    for (const [where, value] of hidden) canaries.observe(where, value);
    expect([...new Set(canaries.findings().map(({ where }) => where))]).toEqual(
      hidden.map(([where]) => where),
    );
  });

  it('are found in a day that was read from a table', () => {
    canaries.adoptPatient({ dob: '1980-02-03' });
    canaries.observe('at midnight', piecesOf([{ dob: new Date(1980, 1, 3) }]));
    canaries.observe('at midnight, UTC', piecesOf([{ dob: new Date('1980-02-03T00:00:00Z') }]));
    expect(found()).toEqual([
      "patient's dob: plain in at midnight",
      "patient's dob: plain in at midnight, UTC",
    ]);
  });

  it('are found when they were adopted after they leaked', () => {
    canaries.observe('early', 'token=abcdefgh1234');
    canaries.adopt('token', new SecretString('abcdefgh1234'));
    expect(found()).toEqual(['token: plain in early']);
  });

  it('are found among hundreds, in megabytes, and nothing else is', () => {
    const names = Array.from({ length: 500 }, (_, n) => {
      const name = `Given${n} Family${n}`;
      canaries.adoptPatient({ first_name: `Given${n}`, last_name: `Family${n}` });
      return name;
    });
    canaries.observe('much', `${'Given Family '.repeat(400_000)}${names[321]}`);
    expect(found()).toEqual(["patient's name: plain in much"]);
  });

  it('never show what they are: not in a finding, a message, a place or an inspection', () => {
    const secret = canaries.secret('token');
    canaries.observe(`GET /callback?token=${secret}`, secret);
    let message = '';
    try {
      canaries.assertNone();
    } catch (error) {
      message = inspect(error, { depth: 9, showHidden: true });
    }
    expect(message).toContain('token, plain, in GET /callback?token=[token]');
    expect(message + JSON.stringify(canaries.findings())).not.toContain(secret);
    expect(inspect(canaries, { depth: 9, showHidden: true })).not.toContain(secret);
  });

  it('are values of their own, fit for their use', () => {
    expect(canaries.secret('a')).toMatch(/^[A-Za-z]{26}$/u);
    expect(canaries.secret('a')).not.toBe(canaries.secret('a'));
    const keys = canaries.encryptionKeys('key');
    const key = Buffer.from(keys.split(':')[1]!, 'base64');
    expect(key).toHaveLength(32);
    canaries.observe('raw', key);
    canaries.observe('text', keys);
    expect(found()).toEqual(['key: plain in raw', 'key: base64 in text']);
  });

  it('must be long enough not to be there by chance', () => {
    expect(() => canaries.adopt('pin', '1234567')).toThrow("'pin' is shorter than 8 bytes");
  });

  it('say nothing is wrong only when something could have been', async () => {
    expect(() => canaries.assertNone()).toThrow('No canary was planted');
    canaries.secret('token');
    expect(() => canaries.assertNone()).toThrow('Nothing was observed');
    canaries.observe('nothing', '');
    expect(() => canaries.assertNone()).toThrow('Nothing was observed');
    await canaries.watch(Promise.resolve({ status: 200 }));
    canaries.assertNone();
    const logger = canaries.logger();
    expect(() => canaries.assertNone()).toThrow('Nothing came from the logger');
    logger.log('started', 'App');
    canaries.assertNone();
    canaries.adopt('word', 'started!');
    logger.fatal!('started!');
    expect(found()).toEqual(['word: plain in log line 2 (fatal)']);
  });

  describe('that an answer may hold', () => {
    const patient = { first_name: 'Amara', last_name: 'Abara', dob: '1980-02-03', phone: '555-201-1234' };
    beforeEach(() => canaries.adoptPatient({ ...patient, id: null }));

    it('are no finding there, and one in errors, refusals and logs', async () => {
      await canaries.watch(Promise.resolve({ status: 200, body: { name: 'Amara Abara' } }), 'GET /one');
      expect(found()).toEqual([]);
      await canaries.watch(Promise.resolve({ status: 404, body: 'no Amara Abara' }), 'GET /two');
      await canaries.watch(Promise.resolve({ statusCode: 404, payload: '555-201-1234' }), 'inject');
      await canaries.watch(Promise.reject(new Error('Abara, Amara')), 'a call').catch(() => undefined);
      canaries.logger().warn('born 1980-02-03');
      expect(found()).toEqual([
        "patient's name: plain in GET /two",
        "patient's phone: plain in inject",
        "patient's name: plain in the error of a call",
        "patient's dob: plain in log line 1 (warn)",
      ]);
    });

    it('are looked for in the text and the headers of a fetched answer, which stays unread', async () => {
      const secret = canaries.secret('token');
      const response = new Response(`{"t":"${secret}","phone":"555-201-1234"}`, {
        headers: { 'x-t': secret },
      });
      const passed = await canaries.watch(Promise.resolve(response), 'GET /three');
      expect(await passed.json()).toHaveProperty('t', secret);
      expect([...new Set(found())]).toEqual(['token: plain in GET /three']);
    });
  });

  it('pass on what they watch, as it was', async () => {
    const failure = new Error('no');
    await expect(canaries.watch(Promise.reject(failure))).rejects.toBe(failure);
    await expect(canaries.watch(Promise.resolve(7))).resolves.toBe(7);
  });

  it('are found in what is printed, which is printed as before, until the watch ends', () => {
    const secret = canaries.secret('token');
    const stdout = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const log = jest.spyOn(console, 'log').mockReturnValue();
    const output = canaries.output();
    process.stdout.write(`one ${secret}\n`);
    process.stderr.write(Buffer.from(`two ${secret}\n`));
    // eslint-disable-next-line no-console -- what goes there is watched
    console.log('three', { secret });
    output.stop();
    process.stdout.write('four\n');
    const calls = [stdout, stderr, log].map(({ mock }) => mock.calls.length);
    for (const spy of [stdout, stderr, log]) spy.mockRestore();
    expect(calls).toEqual([2, 1, 1]);
    expect(found()).toEqual([
      'token: plain in stdout',
      'token: plain in stderr',
      'token: plain in console.log',
    ]);
  });

  it('are found in every row of a large table', async () => {
    const secret = canaries.secret('token');
    const dataSource = await new DataSource({ type: 'better-sqlite3', database: ':memory:' }).initialize();
    await dataSource.query(`CREATE TABLE large AS SELECT ? AS a, 'b' AS b`, [secret]);
    await dataSource.query(
      `INSERT INTO large WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 80000)
       SELECT i, 'b' FROM n`,
    );
    await canaries.database(dataSource);
    await dataSource.destroy();
    expect(found()).toEqual(['token: plain in table large']);
  });

  describe('in a folder', () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'canaries-'));
    });
    afterEach(() => rm(folder, { recursive: true, force: true }));

    it('are found in files and in their names', async () => {
      const secret = canaries.secret('token');
      await expect(canaries.folder(folder)).rejects.toThrow('no file to look at');
      await mkdir(join(folder, 'deep'));
      await writeFile(join(folder, 'deep', 'dump.bin'), Buffer.from([0, 1, ...Buffer.from(secret), 255]));
      await writeFile(join(folder, `${secret}.txt`), '');
      await canaries.folder(folder);
      expect(found().sort()).toEqual([
        'token: plain in file deep/dump.bin',
        'token: plain in the name of a file',
      ]);
    });
  });
});
