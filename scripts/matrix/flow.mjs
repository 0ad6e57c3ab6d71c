import assert from 'node:assert/strict';

const USER = { 'x-user': 'clinic-1:ana' };
const RETURN_URL = 'https://app.example.com/settings';

/** Links an account through the app's routes, as a browser with the lightbox would. */
export async function link({ app, emulator }) {
  const stranger = await post(`${app}/cobalt/link/token`, {});
  expectAnswer(stranger, 401, { code: 'COBALT_UNAUTHENTICATED' });
  const odd = await post(`${app}/cobalt/link/token`, { orgId: 'clinic-2' }, USER);
  expectAnswer(odd, 400, { code: 'COBALT_INVALID_REQUEST' });

  const { sessionId, publicToken } = await finishLink({ app, emulator }, {}, 'link');
  const done = await post(`${app}/cobalt/link/exchange`, { sessionId, publicToken }, USER);
  expectAnswer(done, 201);
  const { connection } = done.body;
  expectAnswer({ status: 200, body: connection }, 200, {
    orgId: 'clinic-1',
    userId: 'ana',
    status: 'active',
  });
  const again = await post(`${app}/cobalt/link/exchange`, { sessionId, publicToken }, USER);
  expectAnswer(again, 200);
  assert.equal(again.body.connection.id, connection.id, 'exchanging twice gives one connection');
  return connection.id;
}

/** Links once more in window mode: a cookie out, the cookie back, and a redirect. */
export async function linkInWindow({ app, emulator }, connectionId) {
  const { publicToken, cookie } = await finishLink({ app, emulator }, { returnUrl: RETURN_URL }, 'link');
  assert.match(cookie, /HttpOnly/u, 'the callback cookie is HttpOnly');
  const callback = `${app}/cobalt/link/callback?token=${encodeURIComponent(publicToken)}`;
  const headers = { ...USER, cookie: cookie.split(';', 1)[0] };
  const returned = await fetch(callback, { headers, redirect: 'manual' });
  assert.equal(returned.status, 303, `callback: ${returned.status} ${await returned.text()}`);
  const expected = `${RETURN_URL}?cobalt=linked&connectionId=${connectionId}`;
  assert.equal(returned.headers.get('location'), expected);
}

/** Calls the API in the app's own controller. */
export async function call({ app }) {
  const { status, body } = await get(`${app}/patients`, USER);
  assert.equal(status, 200, `GET /patients: ${status} ${JSON.stringify(body)}`);
  assert.ok(body.names.length > 0, 'there are patients');
  assert.ok(!JSON.stringify(body).includes('undefined'), 'patients have names');
  const { body: list } = await get(`${app}/cobalt/connections`, USER);
  assert.equal(list.connections.length, 1, 'one connection is listed');
}

/** The EHR asks for its user again: calls stop until update mode is done, and the connection stays the same. */
export async function update({ app, emulator }, connectionId) {
  await until(
    () => control(emulator, `connections/${connectionId}/login-required`, {}),
    'the reference is set',
  );
  expectAnswer(await get(`${app}/patients`, USER), 409, { code: 'COBALT_LOGIN_REQUIRED' });
  const { body } = await get(`${app}/cobalt/connections/${connectionId}`, USER);
  assert.equal(body.connection.status, 'login_required');

  const { sessionId, publicToken } = await finishLink({ app, emulator }, {}, 'update');
  const done = await post(`${app}/cobalt/link/exchange`, { sessionId, publicToken }, USER);
  expectAnswer(done, 201);
  assert.equal(done.body.connection.id, connectionId, 'update mode keeps the connection');
  await call({ app });
}

/** The emulator found nothing in the requests or in itself that breaks the contract. */
export async function expectNoViolations({ emulator }) {
  const { body } = await get(`${emulator}/_emulator/state`);
  assert.deepEqual(body.violations, []);
}

async function finishLink({ app, emulator }, body, mode) {
  const asked = await post(`${app}/cobalt/link/token`, body, USER);
  expectAnswer(asked, 201, { mode });
  const finished = await control(emulator, 'public-tokens', { linkToken: asked.body.linkToken });
  return { sessionId: asked.body.sessionId, publicToken: finished.publicToken, cookie: asked.cookie };
}

async function control(emulator, path, body) {
  const answer = await post(`${emulator}/_emulator/${path}`, body);
  assert.ok(answer.status < 300, `emulator, ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

function expectAnswer({ status, body }, wanted, fields = {}) {
  const said = JSON.stringify(body);
  assert.equal(status, wanted, `expected ${wanted}, got ${status}: ${said}`);
  for (const [name, value] of Object.entries(fields)) {
    assert.equal(body[name], value, `expected ${name} to be ${value}: ${said}`);
  }
}

/** What the app does in the background has ten seconds. */
async function until(attempt, what) {
  for (let attempts = 0; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (attempts === 100)
        throw new Error(`${what}: not within ten seconds (${error.message})`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const get = async (url, headers = {}) => answerOf(await fetch(url, { headers }));

const post = async (url, body, headers = {}) =>
  answerOf(
    await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

async function answerOf(response) {
  const text = await response.text();
  const cookie = response.headers.get('set-cookie') ?? '';
  try {
    return { status: response.status, cookie, body: JSON.parse(text) };
  } catch {
    return { status: response.status, cookie, body: { text } };
  }
}
