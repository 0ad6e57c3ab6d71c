import { AxeBuilder } from '@axe-core/playwright';
import { beforeEach, expect, it } from '@jest/globals';
import { describeInBrowser, picture } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { clickOpen, heard, heardSoFar, lightbox, logIn } from './support/host-page.js';
import type { HostWindow } from './support/host-page.js';
import { linkSuite } from './support/link-suite.js';

describeInBrowser('openCobaltLink in a lightbox', () => {
  const link = linkSuite({ context: { viewport: { width: 1100, height: 800 } } });
  beforeEach(() => link.page.goto(link.host.url));

  const shown = (step: string) => lightbox(link.page).locator(`main[data-step="${step}"]`).waitFor();
  const overlays = () => link.page.locator('dialog').count();
  const linkUrl = () => link.vendor.linkUrl({ emrName: 'eClinicalWorks' });

  it('hands over the public token once, takes itself away and gives the focus back', async () => {
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    await picture(link.page, 'lightbox-credentials');
    await logIn(lightbox(link.page), 'good');
    expect(await heard(link.page)).toEqual([{ success: expect.stringMatching(/^pt_/) }]);
    expect(await overlays()).toBe(0);
    await link.page.waitForFunction(() => document.activeElement?.id === 'open');
    await link.page.evaluate(() => (window as unknown as HostWindow).handle.close());
    expect(await heardSoFar(link.page)).toHaveLength(1);
    // the page's policy has neither style-src nor unsafe-inline
    expect(link.errors).toEqual([]);
  });

  it('goes through the code to success', async () => {
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await logIn(lightbox(link.page), 'mfa');
    await lightbox(link.page).getByLabel('Verification code').fill('123456');
    await lightbox(link.page).getByRole('button', { name: 'Verify' }).click();
    expect(await heard(link.page)).toEqual([{ success: expect.stringMatching(/^pt_/) }]);
  });

  it('takes the backend’s answer, now or later', async () => {
    await clickOpen(link.page, { later: true });
    await link.page.evaluate((session) => (window as unknown as HostWindow).answer.resolve(session), {
      sessionId: 'session-1',
      linkUrl: await linkUrl(),
      mode: 'link',
    });
    await shown('credentials');
    await logIn(lightbox(link.page), 'good');
    expect(await heard(link.page)).toEqual([{ success: expect.stringMatching(/^pt_/) }]);
  });

  it('tells when the backend gives no session', async () => {
    await clickOpen(link.page, { later: true });
    await link.page.evaluate(() => (window as unknown as HostWindow).answer.reject(new Error('HTTP 503')));
    expect(await heard(link.page)).toEqual([{ exit: 'session_failed', cause: 'HTTP 503' }]);
  });

  it('shows why a used link does not work, and is closed from there', async () => {
    const used = await linkUrl();
    const other = await link.page.context().newPage();
    await other.goto(used);
    await other.locator('main[data-step="credentials"]').waitFor();
    await clickOpen(link.page, { given: { linkUrl: used } });
    await shown('token_used');
    await lightbox(link.page).getByRole('button', { name: 'Close' }).click();
    expect(await heard(link.page)).toEqual([{ exit: 'closed' }]);
  });

  it.each([true, false])('ends update mode in success (public token: %s)', async (withToken) => {
    link.vendor.emulator.changeSettings({ updateModeReturnsPublicToken: withToken });
    const { orgId, accessToken } = link.vendor.emulator.connect({ orgId: 'org-1', userId: 'user-1' });
    await clickOpen(link.page, {
      given: { linkUrl: await link.vendor.linkUrl({ orgId, accessToken }), mode: 'update' },
    });
    await logIn(lightbox(link.page), 'good');
    expect(await heard(link.page)).toEqual([{ success: withToken ? expect.stringMatching(/^pt_/) : null }]);
    expect(await overlays()).toBe(0);
  });

  it('leaves it to the backend what a silently closed update mode was', async () => {
    const { orgId, accessToken } = link.vendor.emulator.connect({ orgId: 'org-1', userId: 'user-1' });
    const url = await link.vendor.linkUrl({ orgId, accessToken });
    await clickOpen(link.page, { given: { session: { linkUrl: url, mode: 'update' } } });
    await shown('credentials');
    await link.page.getByRole('button', { name: 'Close Cobalt Link' }).click();
    expect(await heard(link.page)).toEqual([{ success: null }]);
  });

  it('ignores messages that do not come from Link', async () => {
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    await link.page.evaluate(() => {
      for (const type of ['close', 'success'])
        window.postMessage({ mark: 'cobalt-link', type, publicToken: 'pt_forged' }, '*');
    });
    await logIn(lightbox(link.page), 'good');
    expect(await heard(link.page)).toEqual([{ success: expect.not.stringContaining('forged') }]);
  });

  it('keeps the keyboard inside, forwards and backwards', async () => {
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    const seen = new Set<string | undefined>();
    for (const key of ['Tab', 'Shift+Tab'])
      for (let i = 0; i < 20; i++) {
        await link.page.keyboard.press(key);
        seen.add(
          await link.page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName),
        );
      }
    expect([...seen].filter((place) => place === 'open' || place === 'A')).toEqual([]);
  });

  it('can be gone through with the keyboard alone', async () => {
    const url = await link.vendor.linkUrl();
    await link.page.evaluate(
      (next) => {
        (window as unknown as HostWindow).next = next;
      },
      { given: { linkUrl: url } },
    );
    await link.page.keyboard.press('Tab');
    await link.page.keyboard.press('Enter');
    await shown('emr');
    await lightbox(link.page).locator('h1:focus').waitFor();
    await link.page.keyboard.press('Tab');
    await link.page.keyboard.press('Tab');
    await link.page.keyboard.press('Enter');
    await lightbox(link.page).locator('main[data-step="credentials"] h1:focus').waitFor();
    await link.page.keyboard.press('Tab');
    await link.page.keyboard.type('good');
    await link.page.keyboard.press('Tab');
    await link.page.keyboard.type('any');
    await link.page.keyboard.press('Enter');
    expect(await heard(link.page)).toEqual([{ success: expect.stringMatching(/^pt_/) }]);
    await link.page.waitForFunction(() => document.activeElement?.id === 'open');
  });

  it('has nothing for axe to find', async () => {
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    const { violations } = await new AxeBuilder({ page: link.page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('fills a small screen', async () => {
    await link.page.setViewportSize({ width: 375, height: 667 });
    await clickOpen(link.page, { given: { linkUrl: await linkUrl() } });
    await shown('credentials');
    await picture(link.page, 'lightbox-small');
    // it comes in with a movement
    await eventually(async () => {
      const frame = await link.page.locator('iframe').boundingBox();
      expect(frame).toMatchObject({ x: 0, y: 0, width: 375, height: 667 });
    });
  });
});
