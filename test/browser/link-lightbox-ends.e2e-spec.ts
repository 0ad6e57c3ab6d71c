import { beforeEach, expect, it } from '@jest/globals';
import { describeInBrowser } from '../support/browser.js';
import { clickOpen, heard, heardSoFar, lightbox, logIn } from './support/host-page.js';
import type { HostWindow } from './support/host-page.js';
import { linkSuite } from './support/link-suite.js';

describeInBrowser('openCobaltLink in a lightbox that does not succeed', () => {
  const link = linkSuite({ context: { viewport: { width: 1100, height: 800 } } });
  beforeEach(() => link.page.goto(link.host.url));

  const shown = (step: string) => lightbox(link.page).locator(`main[data-step="${step}"]`).waitFor();
  const overlays = () => link.page.locator('dialog').count();
  const linkUrl = () => link.vendor.linkUrl({ emrName: 'eClinicalWorks' });

  it.each<[string, () => Promise<void>]>([
    ['Escape in Link', () => link.page.keyboard.press('Escape')],
    [
      'Escape on the close button',
      async () => {
        await link.page.getByRole('button', { name: 'Close Cobalt Link' }).focus();
        await link.page.keyboard.press('Escape');
      },
    ],
    ['the close button', () => link.page.getByRole('button', { name: 'Close Cobalt Link' }).click()],
    [
      'close()',
      async () => {
        await link.page.evaluate(() => (window as unknown as HostWindow).handle.close());
      },
    ],
    [
      'the page itself removing Link',
      async () => {
        await link.page.evaluate(() =>
          document.querySelector('#open')?.closest('body')?.lastElementChild?.remove(),
        );
      },
    ],
  ])('tells of abandonment by %s', async (_how, abandon) => {
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    await link.page.waitForFunction(() => document.activeElement?.tagName !== 'BUTTON');
    await abandon();
    expect(await heard(link.page)).toEqual([{ exit: 'closed' }]);
    expect(await overlays()).toBe(0);
    await link.page.waitForFunction(() => document.activeElement?.id === 'open');
    expect(link.errors).toEqual([]);
  });

  it.each(['locked', 'pending', 'error'])('tells of abandonment after the user %s', async (user) => {
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await logIn(lightbox(link.page), user);
    await shown(user);
    await lightbox(link.page).getByRole('button', { name: 'Close' }).click();
    expect(await heard(link.page)).toEqual([{ exit: 'closed' }]);
  });

  it('can be closed before its script has loaded, and opens nothing then', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await link.page.route('**/init.js', async (route) => {
      await held;
      await route.continue();
    });
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await link.page.evaluate(() => (window as unknown as HostWindow).handle.close());
    expect(await heard(link.page)).toEqual([{ exit: 'closed' }]);
    release();
    await link.page.waitForFunction(() => 'CobaltLink' in window);
    expect(await overlays()).toBe(0);
    expect(await heardSoFar(link.page)).toHaveLength(1);
  });

  it('loads its script once for openings at the same time, and ends the one that another replaced', async () => {
    let loads = 0;
    await link.page.route('**/init.js', (route) => {
      loads++;
      return route.continue();
    });
    const urls = [await linkUrl(), await linkUrl()];
    await link.page.evaluate((linkUrls) => {
      for (const url of linkUrls) (window as unknown as HostWindow).openLink({ given: { linkUrl: url } });
    }, urls);
    expect(await heard(link.page)).toEqual([{ exit: 'closed' }]);
    await logIn(lightbox(link.page), 'good');
    expect(await heard(link.page, 2)).toEqual([
      { exit: 'closed' },
      { success: expect.stringMatching(/^pt_/) },
    ]);
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    expect(loads).toBe(1);
    expect(await link.page.locator('script[src$="/init.js"]').count()).toBe(1);
  });

  it('tells that the script did not load, and tries again at the next opening', async () => {
    await link.page.route('**/init.js', (route) => route.abort(), { times: 1 });
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    expect(await heard(link.page)).toMatchObject([
      { exit: 'load_failed', cause: expect.stringContaining('/init.js did not load') },
    ]);
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
  });

  it('tells that the page’s policy refused the script when it has no nonce', async () => {
    await clickOpen(link.page, { given: { linkUrl: await linkUrl(), nonce: '' } });
    expect(await heard(link.page)).toMatchObject([
      { exit: 'load_failed', cause: expect.stringContaining('script-src') },
    ]);
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
  });

  it.each([
    ['never arrives', undefined, /took too long/],
    ['is something else', 'window.Other = {};', /did not define window.CobaltLink/],
  ])('tells that a script %s', async (_what, body, cause) => {
    await link.page.route('**/init.js', (route) =>
      body ? route.fulfill({ contentType: 'text/javascript', body }) : undefined,
    );
    await clickOpen(link.page, { given: { linkUrl: await linkUrl(), loadTimeoutMs: 300 } });
    expect(await heard(link.page)).toEqual([{ exit: 'load_failed', cause: expect.stringMatching(cause) }]);
  });

  it('tells that Link could not be started', async () => {
    const body = 'window.CobaltLink = { init() { throw new Error("bad token"); } };';
    await link.page.route('**/init.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    expect(await heard(link.page)).toEqual([{ exit: 'init_failed', cause: 'bad token' }]);
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
    await link.page.route('**/init.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    expect(await heard(link.page)).toEqual([{ exit: 'closed' }]);
  });

  it('believes a Link that says it succeeded just after it was removed', async () => {
    const body = `window.CobaltLink = { init({ onSuccess }) {
      const e = document.createElement("div"); document.body.append(e);
      setTimeout(() => { e.remove(); setTimeout(() => onSuccess('pt_late'), 50); }, 100); } };`;
    await link.page.route('**/init.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    expect(await heard(link.page)).toEqual([{ success: 'pt_late' }]);
  });
});
