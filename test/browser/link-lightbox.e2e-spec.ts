import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser, picture } from '../support/browser.js';
import { startHostApp } from './support/host-app.js';
import type { HostApp } from './support/host-app.js';
import { clickOpen, heard, heardSoFar, lightbox, logIn } from './support/host-page.js';
import type { HostWindow } from './support/host-page.js';
import { startLinkVendor } from './support/link-vendor.js';
import type { LinkVendor } from './support/link-vendor.js';

describeInBrowser('openCobaltLink in a lightbox', () => {
  let vendor: LinkVendor;
  let host: HostApp;
  let browser: Browser;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    vendor = await startLinkVendor();
    host = await startHostApp(vendor.emulator.url);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.stop();
    await vendor?.emulator.stop();
  });
  beforeEach(async () => {
    vendor.emulator.reset();
    const context = await browser.newContext({ viewport: { width: 1100, height: 800 } });
    page = await context.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(host.url);
  });
  afterEach(async () => {
    await page.context().close();
  });

  const shown = (step: string) => lightbox(page).locator(`main[data-step="${step}"]`).waitFor();
  const overlays = () => page.locator('dialog').count();
  const linkUrl = () => vendor.linkUrl({ emrName: 'eClinicalWorks' });

  it('hands over the public token once, takes itself away and gives the focus back', async () => {
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    await picture(page, 'lightbox-credentials');
    await logIn(lightbox(page), 'good');
    expect(await heard(page)).toEqual([{ success: expect.stringMatching(/^pt_/) }]);
    expect(await overlays()).toBe(0);
    await page.waitForFunction(() => document.activeElement?.id === 'open');
    await page.evaluate(() => (window as unknown as HostWindow).handle.close());
    expect(await heardSoFar(page)).toHaveLength(1);
    // the page's policy has neither style-src nor unsafe-inline
    expect(errors).toEqual([]);
  });

  it('goes through the code to success', async () => {
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await logIn(lightbox(page), 'mfa');
    await lightbox(page).getByLabel('Verification code').fill('123456');
    await lightbox(page).getByRole('button', { name: 'Verify' }).click();
    expect(await heard(page)).toEqual([{ success: expect.stringMatching(/^pt_/) }]);
  });

  it('takes the backend’s answer, now or later', async () => {
    await clickOpen(page, { later: true });
    await page.evaluate((session) => (window as unknown as HostWindow).answer.resolve(session), {
      sessionId: 'session-1',
      linkUrl: await linkUrl(),
      mode: 'link',
    });
    await shown('credentials');
    await logIn(lightbox(page), 'good');
    expect(await heard(page)).toEqual([{ success: expect.stringMatching(/^pt_/) }]);
  });

  it('tells when the backend gives no session', async () => {
    await clickOpen(page, { later: true });
    await page.evaluate(() => (window as unknown as HostWindow).answer.reject(new Error('HTTP 503')));
    expect(await heard(page)).toEqual([{ exit: 'session_failed', cause: 'HTTP 503' }]);
  });

  it.each<[string, () => Promise<void>]>([
    ['Escape in Link', () => page.keyboard.press('Escape')],
    [
      'Escape on the close button',
      async () => {
        await page.getByRole('button', { name: 'Close Cobalt Link' }).focus();
        await page.keyboard.press('Escape');
      },
    ],
    ['the close button', () => page.getByRole('button', { name: 'Close Cobalt Link' }).click()],
    [
      'close()',
      async () => {
        await page.evaluate(() => (window as unknown as HostWindow).handle.close());
      },
    ],
    [
      'the page itself removing Link',
      async () => {
        await page.evaluate(() =>
          document.querySelector('#open')?.closest('body')?.lastElementChild?.remove(),
        );
      },
    ],
  ])('tells of abandonment by %s', async (_how, abandon) => {
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    await page.waitForFunction(() => document.activeElement?.tagName !== 'BUTTON');
    await abandon();
    expect(await heard(page)).toEqual([{ exit: 'closed' }]);
    expect(await overlays()).toBe(0);
    await page.waitForFunction(() => document.activeElement?.id === 'open');
    expect(errors).toEqual([]);
  });

  it.each(['locked', 'pending', 'error'])('tells of abandonment after the user %s', async (user) => {
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await logIn(lightbox(page), user);
    await shown(user);
    await lightbox(page).getByRole('button', { name: 'Close' }).click();
    expect(await heard(page)).toEqual([{ exit: 'closed' }]);
  });

  it('shows why a used link does not work, and is closed from there', async () => {
    const used = await linkUrl();
    const other = await page.context().newPage();
    await other.goto(used);
    await other.locator('main[data-step="credentials"]').waitFor();
    await clickOpen(page, { given: { linkUrl: used } });
    await shown('token_used');
    await lightbox(page).getByRole('button', { name: 'Close' }).click();
    expect(await heard(page)).toEqual([{ exit: 'closed' }]);
  });

  it('can be closed before its script has loaded, and opens nothing then', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/init.js', async (route) => {
      await held;
      await route.continue();
    });
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await page.evaluate(() => (window as unknown as HostWindow).handle.close());
    expect(await heard(page)).toEqual([{ exit: 'closed' }]);
    release();
    await page.waitForFunction(() => 'CobaltLink' in window);
    expect(await overlays()).toBe(0);
    expect(await heardSoFar(page)).toHaveLength(1);
  });

  it('loads its script once for openings at the same time, and ends the one that another replaced', async () => {
    let loads = 0;
    await page.route('**/init.js', (route) => {
      loads++;
      return route.continue();
    });
    const urls = [await linkUrl(), await linkUrl()];
    await page.evaluate((linkUrls) => {
      for (const url of linkUrls) (window as unknown as HostWindow).openLink({ given: { linkUrl: url } });
    }, urls);
    expect(await heard(page)).toEqual([{ exit: 'closed' }]);
    await logIn(lightbox(page), 'good');
    expect(await heard(page, 2)).toEqual([{ exit: 'closed' }, { success: expect.stringMatching(/^pt_/) }]);
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    expect(loads).toBe(1);
    expect(await page.locator('script[src$="/init.js"]').count()).toBe(1);
  });

  it('tells that the script did not load, and tries again at the next opening', async () => {
    await page.route('**/init.js', (route) => route.abort(), { times: 1 });
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    expect(await heard(page)).toMatchObject([
      { exit: 'load_failed', cause: expect.stringContaining('/init.js did not load') },
    ]);
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
  });

  it('tells that the page’s policy refused the script when it has no nonce', async () => {
    await clickOpen(page, { given: { linkUrl: await linkUrl(), nonce: '' } });
    expect(await heard(page)).toMatchObject([
      { exit: 'load_failed', cause: expect.stringContaining('script-src') },
    ]);
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
  });

  it.each([
    ['never arrives', undefined, /took too long/],
    ['is something else', 'window.Other = {};', /did not define window.CobaltLink/],
  ])('tells that a script %s', async (_what, body, cause) => {
    await page.route('**/init.js', (route) =>
      body ? route.fulfill({ contentType: 'text/javascript', body }) : undefined,
    );
    await clickOpen(page, { given: { linkUrl: await linkUrl(), loadTimeoutMs: 300 } });
    expect(await heard(page)).toEqual([{ exit: 'load_failed', cause: expect.stringMatching(cause) }]);
  });

  it('tells that Link could not be started', async () => {
    const body = 'window.CobaltLink = { init() { throw new Error("bad token"); } };';
    await page.route('**/init.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    expect(await heard(page)).toEqual([{ exit: 'init_failed', cause: 'bad token' }]);
  });

  it.each([
    [
      'adds a plain element at once',
      'const e = document.createElement("div"); document.body.append(e); later(() => e.remove());',
    ],
    [
      'adds its frame later, inside an element that stays',
      `const e = document.createElement("div"); document.body.append(e);
       later(() => { const f = document.createElement("iframe"); f.src = origin + "/link"; e.append(f); later(() => f.remove()); });`,
    ],
    [
      'replaces its element before it removes it',
      'let e = document.createElement("div"); document.body.append(e); const f = document.createElement("iframe"); f.src = origin + "/link"; e.append(f); later(() => { const n = e.cloneNode(true); e.replaceWith(n); later(() => n.remove()); });',
    ],
  ])('notices abandonment of a Link that %s', async (_what, init) => {
    const body = `(() => { const { origin } = new URL(document.currentScript.src); const later = (f) => setTimeout(f, 100);
      window.CobaltLink = { init() { ${init} } }; })();`;
    await page.route('**/init.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    expect(await heard(page)).toEqual([{ exit: 'closed' }]);
  });

  it('believes a Link that says it succeeded just after it was removed', async () => {
    const body = `window.CobaltLink = { init({ onSuccess }) {
      const e = document.createElement("div"); document.body.append(e);
      setTimeout(() => { e.remove(); setTimeout(() => onSuccess('pt_late'), 50); }, 100); } };`;
    await page.route('**/init.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    expect(await heard(page)).toEqual([{ success: 'pt_late' }]);
  });

  it.each([true, false])('ends update mode in success (public token: %s)', async (withToken) => {
    vendor.emulator.changeSettings({ updateModeReturnsPublicToken: withToken });
    const { orgId, accessToken } = vendor.emulator.connect({ orgId: 'org-1', userId: 'user-1' });
    await clickOpen(page, {
      given: { linkUrl: await vendor.linkUrl({ orgId, accessToken }), mode: 'update' },
    });
    await logIn(lightbox(page), 'good');
    expect(await heard(page)).toEqual([{ success: withToken ? expect.stringMatching(/^pt_/) : null }]);
    expect(await overlays()).toBe(0);
  });

  it('leaves it to the backend what a silently closed update mode was', async () => {
    const { orgId, accessToken } = vendor.emulator.connect({ orgId: 'org-1', userId: 'user-1' });
    const url = await vendor.linkUrl({ orgId, accessToken });
    await clickOpen(page, { given: { session: { linkUrl: url, mode: 'update' } } });
    await shown('credentials');
    await page.getByRole('button', { name: 'Close Cobalt Link' }).click();
    expect(await heard(page)).toEqual([{ success: null }]);
  });

  it('ignores messages that do not come from Link', async () => {
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    await page.evaluate(() => {
      for (const type of ['close', 'success'])
        window.postMessage({ mark: 'cobalt-link', type, publicToken: 'pt_forged' }, '*');
    });
    await logIn(lightbox(page), 'good');
    expect(await heard(page)).toEqual([{ success: expect.not.stringContaining('forged') }]);
  });

  it('keeps the keyboard inside, forwards and backwards', async () => {
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    const seen = new Set<string | undefined>();
    for (const key of ['Tab', 'Shift+Tab'])
      for (let i = 0; i < 20; i++) {
        await page.keyboard.press(key);
        seen.add(await page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName));
      }
    expect([...seen].filter((place) => place === 'open' || place === 'A')).toEqual([]);
  });

  it('can be gone through with the keyboard alone', async () => {
    const url = await vendor.linkUrl();
    await page.evaluate(
      (next) => {
        (window as unknown as HostWindow).next = next;
      },
      { given: { linkUrl: url } },
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shown('emr');
    await lightbox(page).locator('h1:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await lightbox(page).locator('main[data-step="credentials"] h1:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('good');
    await page.keyboard.press('Tab');
    await page.keyboard.type('any');
    await page.keyboard.press('Enter');
    expect(await heard(page)).toEqual([{ success: expect.stringMatching(/^pt_/) }]);
    await page.waitForFunction(() => document.activeElement?.id === 'open');
  });

  it('has nothing for axe to find', async () => {
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('fills a small screen', async () => {
    await page.setViewportSize({ width: 375, height: 667 });
    await clickOpen(page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    await picture(page, 'lightbox-small');
    const frame = await page.locator('iframe').boundingBox();
    expect(frame).toMatchObject({ x: 0, y: 0, width: 375, height: 667 });
  });
});
