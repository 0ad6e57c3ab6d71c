import { afterEach, expect, it } from '@jest/globals';
import { describeInBrowser, picture } from '../support/browser.js';
import { logIn } from './support/host-page.js';
import { linkSuite } from './support/link-suite.js';
import type { LinkVendor } from './support/link-vendor.js';

describeInBrowser('the Link page in a window of its own', () => {
  const link = linkSuite({ context: { viewport: { width: 900, height: 760 } } });
  afterEach(() => {
    // answers of 4xx are logged by the browser itself
    expect(link.errors.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
  });

  const step = (name: string) => link.page.locator(`main[data-step="${name}"]`).waitFor();
  const focused = () => link.page.evaluate(() => document.activeElement?.textContent);
  const open = async (request?: Parameters<LinkVendor['linkUrl']>[0]) => {
    await link.page.goto(await link.vendor.linkUrl(request));
  };
  const chooseEmr = () => link.page.getByRole('button', { name: 'Practice Fusion' }).click();

  it('links with the EHR that was chosen, and says that the window can be closed', async () => {
    await open({ orgId: 'org-chosen' });
    await chooseEmr();
    await logIn(link.page, 'good');
    await step('done');
    expect(await link.page.locator('main').innerText()).toContain('You are connected');
    expect(await link.page.locator('main').innerText()).toContain('You can close this window');
    await open({ orgId: 'org-chosen' });
    await link.page.getByRole('heading', { name: 'Log in to Practice Fusion' }).waitFor();
  });

  it('finds an EHR by part of its name', async () => {
    await open();
    await link.page.getByLabel('Find your EHR').fill('  FUSION ');
    expect(await link.page.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Practice Fusion'),
    ]);
    await link.page.getByLabel('Find your EHR').fill('nothing like it');
    await link.page.getByText('No EHR of that name').waitFor();
    expect(await link.page.getByRole('status').textContent()).toBe('0 of 4 shown');
  });

  it('goes back from the login to another EHR', async () => {
    await open();
    await chooseEmr();
    await link.page.getByRole('button', { name: 'Choose another EHR' }).click();
    await link.page.getByRole('button', { name: 'Tidewater Charts' }).click();
    await link.page.getByRole('heading', { name: 'Log in to Tidewater Charts' }).waitFor();
  });

  it('asks for a code, refuses a wrong one and takes the right one', async () => {
    await open({ emrName: 'eClinicalWorks' });
    await logIn(link.page, 'mfa');
    await step('mfa');
    await link.page.getByLabel('Verification code').fill('654321');
    await link.page.getByRole('button', { name: 'Verify' }).click();
    await link.page.getByText('That code is not right', { exact: false }).first().waitFor();
    expect(await link.page.getByLabel('Verification code').getAttribute('aria-invalid')).toBe('true');
    await link.page.getByRole('button', { name: '123456' }).click();
    await link.page.getByRole('button', { name: 'Verify' }).click();
    await step('done');
  });

  it.each([
    ['locked', 'Account locked'],
    ['pending', 'Waiting for approval'],
    ['error', 'Your EHR did not answer'],
  ])('stops at the user %s', async (user, title) => {
    await open({ emrName: 'eClinicalWorks' });
    await logIn(link.page, user);
    await step(user);
    expect(await focused()).toBe(title);
    expect(await link.page.locator('input').count()).toBe(0);
  });

  it('keeps what was typed when the connection fails, and goes on when it is back', async () => {
    await open({ emrName: 'eClinicalWorks' });
    await link.page.context().setOffline(true);
    await logIn(link.page, 'good');
    await link.page.getByRole('alert').getByText('cannot be reached', { exact: false }).waitFor();
    await link.page.context().setOffline(false);
    await link.page.getByRole('button', { name: 'Log in', exact: true }).click();
    await step('done');
  });

  it('sends the form once, however often it is submitted', async () => {
    await open({ emrName: 'eClinicalWorks' });
    link.vendor.emulator.clearJournal();
    await link.page.getByLabel('Username').fill('good');
    await link.page.getByLabel('Password', { exact: true }).fill('x');
    await link.page.evaluate(() => {
      const form = document.querySelector('form');
      for (let i = 0; i < 5; i++) form?.requestSubmit();
    });
    await step('done');
    const sent = link.vendor.emulator.journal().filter(({ path }) => path === '/link/api/credentials');
    expect(sent).toHaveLength(1);
  });

  it('goes to the callback with the public token, keeping the callback’s own query', async () => {
    link.vendor.emulator.changeSettings({ callbackUrl: 'http://127.0.0.1:9/callback?app=1' });
    await link.page.route('http://127.0.0.1:9/**', (route) => route.fulfill({ body: 'callback' }));
    const arrival = link.page.waitForRequest('http://127.0.0.1:9/**');
    await open({ emrName: 'eClinicalWorks' });
    await logIn(link.page, 'good');
    const request = await arrival;
    const url = new URL(request.url());
    expect(url.searchParams.get('app')).toBe('1');
    expect(url.searchParams.get('token')).toMatch(/^pt_/);
    expect(await request.headerValue('referer')).toBe(`${link.vendor.emulator.url}/`);
  });

  it.each<[string, (url: string) => Promise<string> | string]>([
    [
      'used',
      async (url) => {
        await link.page.goto(url);
        await step('emr');
        return url;
      },
    ],
    [
      'expired',
      (url) => {
        link.vendor.emulator.advanceClock(31 * 60_000);
        return url;
      },
    ],
    ['unknown', (url) => `${url}x`],
  ])('says that a link token is %s', async (reason, spoil) => {
    await link.page.goto(await spoil(await link.vendor.linkUrl()));
    await step(`token_${reason}`);
    await link.page.getByText('Go back to the application and start again', { exact: false }).waitFor();
    expect(await link.page.locator('input').count()).toBe(0);
    await picture(link.page, `link-token-${reason}`);
  });

  it('says that an address without a token is not complete', async () => {
    await link.page.goto(link.vendor.emulator.linkUrl);
    await link.page.getByText('Its address is not complete', { exact: false }).waitFor();
  });

  it('skips the choice of the EHR in update mode', async () => {
    const { orgId, accessToken } = link.vendor.emulator.connect({ orgId: 'org-1', userId: 'user-1' });
    await open({ orgId, accessToken });
    await link.page.getByRole('heading', { name: 'Log in again' }).waitFor();
    expect(await link.page.getByRole('button', { name: 'Choose another EHR' }).count()).toBe(0);
    await picture(link.page, 'link-update');
    await logIn(link.page, 'good');
    await link.page.getByRole('heading', { name: 'You are connected again' }).waitFor();
  });

  it('says that the session is over when it is', async () => {
    await open({ emrName: 'eClinicalWorks' });
    await step('credentials');
    link.vendor.emulator.reset();
    await logIn(link.page, 'good');
    await step('visit_over');
  });

  it('fills in the form from the list of the emulator’s users', async () => {
    await open({ emrName: 'eClinicalWorks' });
    await link.page.getByRole('button', { name: 'mfa' }).click();
    await link.page.keyboard.press('Enter');
    await step('mfa');
  });
});
