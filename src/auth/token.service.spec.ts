import { createHmac, generateKeyPairSync, sign } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import { ConfigModule } from '@nestjs/config';
import { Test } from '@nestjs/testing';
import { SecretString } from 'nestjs-cobalt';

import { environmentConfiguration } from '../environment/index.js';
import type { AppEnvironment } from '../environment/index.js';
import { AuthModule } from './auth.module.js';
import { ClinicIdentityResolver } from './identity.resolver.js';
import { SESSION_COOKIE } from './session-cookie.js';
import { TokenService } from './token.service.js';

const SECRET = 'the-secret-of-this-very-clinic-app';
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;
const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token made by hand, so that nothing of what is tested makes it. */
function token(claims: object, { alg = 'HS256', secret = SECRET, hash = 'sha256' } = {}): string {
  const signed = `${encode({ alg, typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${createHmac(hash, secret).update(signed).digest('base64url')}`;
}

async function services() {
  const environment = { jwtSecret: new SecretString(SECRET), emulated: true } as AppEnvironment;
  const configuration = environmentConfiguration(environment);
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.forRoot({ isGlobal: true, ignoreEnvFile: true, load: [configuration] }),
      AuthModule,
    ],
  }).compile();
  return { tokens: module.get(TokenService), resolver: module.get(ClinicIdentityResolver) };
}

describe('the tokens of the app', () => {
  const good = () => ({ sub: 'user_1', org: 'clinic_1', exp: inAnHour() });

  it('names the user and the clinic', async () => {
    const { tokens } = await services();
    await expect(tokens.verify(token(good()))).resolves.toEqual({
      userId: 'user_1',
      orgId: 'clinic_1',
      canManage: false,
    });
  });

  it('lets an admin, and only an admin, manage', async () => {
    const { tokens } = await services();
    await expect(tokens.verify(token({ ...good(), role: 'admin' }))).resolves.toMatchObject({
      canManage: true,
    });
    await expect(tokens.verify(token({ ...good(), role: 'Admin' }))).resolves.toMatchObject({
      canManage: false,
    });
    await expect(tokens.verify(token({ ...good(), role: ['admin'] }))).resolves.toMatchObject({
      canManage: false,
    });
  });

  it('reads what it signs', async () => {
    const { tokens } = await services();
    const caller = { orgId: 'clinic_1', userId: 'user_1', canManage: true };
    await expect(tokens.sign(caller).then((signed) => tokens.verify(signed))).resolves.toEqual(caller);
  });

  it.each([
    ['an expired one', () => token({ ...good(), exp: Math.floor(Date.now() / 1000) - 1 })],
    ['one that never ends', () => token({ sub: 'user_1', org: 'clinic_1' })],
    ['one whose end is text', () => token({ ...good(), exp: String(inAnHour()) })],
    ['one without a user', () => token({ org: 'clinic_1', exp: inAnHour() })],
    ['one with a blank user', () => token({ ...good(), sub: '' })],
    ['one whose user is a number', () => token({ ...good(), sub: 7 })],
    ['one without a clinic', () => token({ sub: 'user_1', exp: inAnHour() })],
    ['one whose clinic is a list', () => token({ ...good(), org: ['clinic_1'] })],
    ['one that is not valid yet', () => token({ ...good(), nbf: inAnHour() })],
    ['one signed with another secret', () => token(good(), { secret: `${SECRET}!` })],
    ['one signed by HS512', () => token(good(), { alg: 'HS512', hash: 'sha512' })],
    ['one that claims HS512 but is signed by HS256', () => token(good(), { alg: 'HS512' })],
    ['an unsigned one', () => `${encode({ alg: 'none', typ: 'JWT' })}.${encode(good())}.`],
    ['one that says none but is signed', () => token(good(), { alg: 'none' })],
    ['one signed by RS256', () => rsaToken(good())],
    [
      'one with other claims under its signature',
      () => withClaims(token(good()), { ...good(), org: 'clinic_2' }),
    ],
    ['one cut short', () => token(good()).slice(0, -2)],
    ['no token at all', () => 'nonsense'],
  ])('refuses %s', async (_, make) => {
    const { tokens } = await services();
    await expect(tokens.verify(make())).resolves.toBeUndefined();
  });
});

describe('ClinicIdentityResolver', () => {
  const valid = () => token({ sub: 'user_1', org: 'clinic_1', exp: inAnHour() });
  const other = () => token({ sub: 'user_2', org: 'clinic_1', exp: inAnHour() });
  const resolve = async (headers: Record<string, string>) =>
    (await services()).resolver.resolve({ method: 'GET', url: '/', headers });

  it('knows the bearer', async () => {
    await expect(resolve({ authorization: `Bearer ${valid()}` })).resolves.toMatchObject({
      userId: 'user_1',
    });
    await expect(resolve({ authorization: `bearer ${valid()}` })).resolves.toMatchObject({
      userId: 'user_1',
    });
  });

  it('knows the holder of the cookie, among other cookies', async () => {
    const cookie = `theme=dark; ${SESSION_COOKIE}=${valid()}; x${SESSION_COOKIE}=1`;
    await expect(resolve({ cookie })).resolves.toMatchObject({ userId: 'user_1' });
  });

  it('prefers the bearer token to the cookie', async () => {
    const headers = { authorization: `Bearer ${other()}`, cookie: `${SESSION_COOKIE}=${valid()}` };
    await expect(resolve(headers)).resolves.toMatchObject({ userId: 'user_2' });
  });

  it.each(['Bearer nonsense', 'Bearer', 'Basic dXNlcjpwYXNz', 'Bearer a b', ''])(
    'does not fall back to the cookie when the Authorization header is "%s"',
    async (authorization) => {
      const headers = { authorization, cookie: `${SESSION_COOKIE}=${valid()}` };
      await expect(resolve(headers)).resolves.toBeUndefined();
    },
  );

  it('knows nobody without either', async () => {
    await expect(resolve({})).resolves.toBeUndefined();
    await expect(resolve({ cookie: `${SESSION_COOKIE}=` })).resolves.toBeUndefined();
    await expect(resolve({ cookie: 'theme=dark' })).resolves.toBeUndefined();
  });
});

function withClaims(signed: string, claims: object): string {
  const [header, , signature] = signed.split('.');
  return [header, encode(claims), signature].join('.');
}

function rsaToken(claims: object): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}
