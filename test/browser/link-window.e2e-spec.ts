import { beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, picture } from '../support/browser.js';
import { clickOpen, heard, heardSoFar, logIn } from './support/host-page.js';
import type { HostWindow, OpenRequest } from './support/host-page.js';
import { linkSuite } from './support/link-suite.js';

describeInBrowser('openCobaltLink in a window', () => {
  // windows that no click asked for are blocked, as they are for users
  const suite = linkSuite({ launch: { ignoreDefaultArgs: ['--disable-popup-blocking'] } });
  beforeEach(async () => {
    suite.vendor.emulator.changeSettings({ callbackUrl: suite.host.callbackUrl });
    await suite.page.goto(suite.host.url);
  });

  const linkUrl = () => suite.vendor.linkUrl({ emrName: 'eClinicalWorks' });
  const openWindow = async (request: OpenRequest): Promise<Page> => {
    const opened = suite.page.context().waitForEvent('page');
    await clickOpen(suite.page, { ...request, given: { display: 'window', ...request.given } });
    return opened;
  };
  const closed = (window: Page) => (window.isClosed() ? undefined : window.waitForEvent('close'));

  it('tells of the connection that the callback made, and closes the window', async () => {
    const link = await openWindow({ given: { linkUrl: await linkUrl() }, onReturn: true });
    await logIn(link, 'good');
    expect(await heard(suite.page)).toEqual([{ return: 'connection-1' }]);
    await closed(link);
    await suite.page.evaluate(() => (window as unknown as HostWindow).handle.close());
    expect(await heardSoFar(suite.page)).toHaveLength(1);
  });

  it('calls onSuccess without a token when there is no onReturn', async () => {
    const link = await openWindow({ given: { linkUrl: await linkUrl() } });
    await logIn(link, 'mfa');
    await link.getByLabel('Verification code').fill('123456');
    await link.getByRole('button', { name: 'Verify' }).click();
    expect(await heard(suite.page)).toEqual([{ success: null }]);
    await closed(link);
  });

  it('tells of the error that the callback returned with', async () => {
    suite.host.returnQuery = 'cobalt=error&code=COBALT_LINK_SESSION_EXPIRED';
    const link = await openWindow({ given: { linkUrl: await linkUrl() }, onReturn: true });
    await logIn(link, 'good');
    expect(await heard(suite.page)).toEqual([{ exit: 'error', code: 'COBALT_LINK_SESSION_EXPIRED' }]);
    await closed(link);
  });

  it('opens the window within the click and goes on when the backend answers', async () => {
    const link = await openWindow({ later: true, onReturn: true });
    expect(link.url()).toBe('about:blank');
    await suite.page.evaluate((session) => (window as unknown as HostWindow).answer.resolve(session), {
      linkUrl: await linkUrl(),
    });
    await logIn(link, 'good');
    expect(await heard(suite.page)).toEqual([{ return: 'connection-1' }]);
  });

  it('closes the window again when the backend gives no session', async () => {
    const link = await openWindow({ later: true });
    await suite.page.evaluate(() => (window as unknown as HostWindow).answer.reject(new Error('HTTP 401')));
    expect(await heard(suite.page)).toEqual([{ exit: 'session_failed', cause: 'HTTP 401' }]);
    await closed(link);
  });

  it('tells when the window is closed midway', async () => {
    const link = await openWindow({ given: { linkUrl: await linkUrl() } });
    await link.locator('main[data-step="credentials"]').waitFor();
    await link.close();
    expect(await heard(suite.page)).toEqual([{ exit: 'closed' }]);
  });

  it('lets a locked user close the window from Link', async () => {
    const link = await openWindow({ given: { linkUrl: await linkUrl() } });
    await logIn(link, 'locked');
    await picture(link, 'window-locked');
    const button = link.getByRole('button', { name: 'Close this window' });
    // the window may be gone before the click that closes it has returned
    await button.click().catch((error: Error) => {
      if (!link.isClosed()) throw error;
    });
    await closed(link);
    expect(await heard(suite.page)).toEqual([{ exit: 'closed' }]);
  });

  it('tells when the window is closed before the backend has answered', async () => {
    const link = await openWindow({ later: true });
    await link.close();
    expect(await heard(suite.page)).toEqual([{ exit: 'closed' }]);
  });

  it('leaves it to the backend what a window closed in update mode was', async () => {
    const { orgId, accessToken } = suite.vendor.emulator.connect({ orgId: 'org-1', userId: 'user-1' });
    const url = await suite.vendor.linkUrl({ orgId, accessToken });
    const link = await openWindow({ given: { session: { linkUrl: url, mode: 'update' } } });
    await link.locator('main[data-step="credentials"]').waitFor();
    await link.close();
    expect(await heard(suite.page)).toEqual([{ success: null }]);
  });

  it('closes the window by close()', async () => {
    const link = await openWindow({ given: { linkUrl: await linkUrl() } });
    await suite.page.evaluate(() => (window as unknown as HostWindow).handle.close());
    expect(await heard(suite.page)).toEqual([{ exit: 'closed' }]);
    await closed(link);
  });

  it('tells when the browser blocks the window', async () => {
    const options: OpenRequest = { given: { display: 'window', linkUrl: await linkUrl() } };
    const unasked = await suite.page.context().newPage();
    await unasked.goto(`${suite.host.url}/?open=${encodeURIComponent(JSON.stringify(options))}`);
    expect(await heard(unasked)).toEqual([{ exit: 'blocked' }]);
    expect(suite.page.context().pages()).toHaveLength(2);
  });

  it('is not misled by a page whose Cross-Origin-Opener-Policy cuts the window off', async () => {
    suite.host.headers = { 'Cross-Origin-Opener-Policy': 'same-origin' };
    // without a screen every page believes that it has the focus; here Link's window has it
    await suite.page.addInitScript(() => (document.hasFocus = () => false));
    await suite.page.goto(suite.host.url);
    const link = await openWindow({ given: { linkUrl: await linkUrl() }, onReturn: true });
    await link.locator('main[data-step="credentials"]').waitFor();
    await suite.page.waitForTimeout(2_000);
    expect(await heardSoFar(suite.page)).toEqual([]);
    await logIn(link, 'good');
    expect(await heard(suite.page)).toEqual([{ return: 'connection-1' }]);
    await closed(link);
  });

  it('shows the result on the return page when no page waits for it, and leaves the window open', async () => {
    await suite.page.goto(`${suite.host.url}/return?${suite.host.returnQuery}`);
    expect(await suite.page.locator('#returned').textContent()).toBe(
      '{"status":"linked","connectionId":"connection-1"}',
    );
    expect(suite.page.isClosed()).toBe(false);
  });

  it('hears nothing more once it has ended', async () => {
    const link = await openWindow({ given: { linkUrl: await linkUrl() }, onReturn: true });
    await logIn(link, 'good');
    await heard(suite.page);
    const stray = await suite.page.context().newPage();
    await stray.goto(`${suite.host.url}/return?cobalt=linked&connectionId=another`);
    await stray.locator('#returned').filter({ hasText: 'another' }).waitFor();
    expect(await heardSoFar(suite.page)).toEqual([{ return: 'connection-1' }]);
    expect(stray.isClosed()).toBe(false);
  });
});
