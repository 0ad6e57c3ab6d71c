import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser, picture } from '../support/browser.js';
import { logIn } from './support/host-page.js';
import { startLinkVendor } from './support/link-vendor.js';
import type { LinkVendor } from './support/link-vendor.js';

describeInBrowser('the Link page in a window of its own', () => {
  let vendor: LinkVendor;
  let browser: Browser;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    vendor = await startLinkVendor();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await vendor?.emulator.stop();
  });
  beforeEach(async () => {
    vendor.emulator.reset();
    const context = await browser.newContext({ viewport: { width: 900, height: 760 } });
    page = await context.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
  });
  afterEach(async () => {
    await page.context().close();
    expect(errors).toEqual([]);
  });

  const step = (name: string) => page.locator(`main[data-step="${name}"]`).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const open = async (request?: Parameters<LinkVendor['linkUrl']>[0]) => {
    await page.goto(await vendor.linkUrl(request));
  };
  const chooseEmr = () => page.getByRole('button', { name: 'Practice Fusion' }).click();

  it('links with the EHR that was chosen, and says that the window can be closed', async () => {
    await open({ orgId: 'org-chosen' });
    await chooseEmr();
    await logIn(page, 'good');
    await step('done');
    expect(await page.locator('main').innerText()).toContain('You are connected');
    expect(await page.locator('main').innerText()).toContain('You can close this window');
    await open({ orgId: 'org-chosen' });
    await page.getByRole('heading', { name: 'Log in to Practice Fusion' }).waitFor();
  });

  it('finds an EHR by part of its name', async () => {
    await open();
    await page.getByLabel('Find your EHR').fill('  FUSION ');
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Practice Fusion'),
    ]);
    await page.getByLabel('Find your EHR').fill('nothing like it');
    await page.getByText('No EHR of that name').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('0 of 4 shown');
  });

  it('goes back from the login to another EHR', async () => {
    await open();
    await chooseEmr();
    await page.getByRole('button', { name: 'Choose another EHR' }).click();
    await page.getByRole('button', { name: 'Tidewater Charts' }).click();
    await page.getByRole('heading', { name: 'Log in to Tidewater Charts' }).waitFor();
  });

  it('asks for a code, refuses a wrong one and takes the right one', async () => {
    await open({ emrName: 'eClinicalWorks' });
    await logIn(page, 'mfa');
    await step('mfa');
    await page.getByLabel('Verification code').fill('654321');
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText('That code is not right', { exact: false }).first().waitFor();
    expect(await page.getByLabel('Verification code').getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: '123456' }).click();
    await page.getByRole('button', { name: 'Verify' }).click();
    await step('done');
  });

  it.each([
    ['locked', 'Account locked'],
    ['pending', 'Waiting for approval'],
    ['error', 'Your EHR did not answer'],
  ])('stops at the user %s', async (user, title) => {
    await open({ emrName: 'eClinicalWorks' });
    await logIn(page, user);
    await step(user);
    expect(await focused()).toBe(title);
    expect(await page.locator('input').count()).toBe(0);
  });

  it('says what is wrong beside the field, and moves there', async () => {
    await open({ emrName: 'eClinicalWorks' });
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await page.getByText('Username is needed.').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('username');
    await logIn(page, 'nobody');
    await page.getByText('Invalid username or password').first().waitFor();
    const password = page.getByLabel('Password', { exact: true });
    expect(await password.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(`#${await password.getAttribute('aria-describedby')}`).textContent()).toBe(
      'Invalid username or password',
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('password');
    await logIn(page, 'good');
    await step('done');
  });

  it('keeps what was typed when the connection fails, and goes on when it is back', async () => {
    await open({ emrName: 'eClinicalWorks' });
    await page.context().setOffline(true);
    await logIn(page, 'good');
    await page.getByRole('alert').getByText('cannot be reached', { exact: false }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Log in', exact: true }).click();
    await step('done');
  });

  it('sends the form once, however often it is submitted', async () => {
    await open({ emrName: 'eClinicalWorks' });
    vendor.emulator.clearJournal();
    await page.getByLabel('Username').fill('good');
    await page.getByLabel('Password', { exact: true }).fill('x');
    await page.evaluate(() => {
      const form = document.querySelector('form');
      for (let i = 0; i < 5; i++) form?.requestSubmit();
    });
    await step('done');
    const sent = vendor.emulator.journal().filter(({ path }) => path === '/link/api/credentials');
    expect(sent).toHaveLength(1);
  });

  it('shows and hides the password', async () => {
    await open({ emrName: 'eClinicalWorks' });
    const password = page.getByLabel('Password', { exact: true });
    await page.getByRole('button', { name: 'Show password' }).click();
    expect(await password.getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: 'Show password', pressed: true }).click();
    expect(await password.getAttribute('type')).toBe('password');
  });

  it('goes to the callback with the public token, keeping the callback’s own query', async () => {
    vendor.emulator.changeSettings({ callbackUrl: 'http://127.0.0.1:9/callback?app=1' });
    await page.route('http://127.0.0.1:9/**', (route) => route.fulfill({ body: 'callback' }));
    const arrival = page.waitForRequest('http://127.0.0.1:9/**');
    await open({ emrName: 'eClinicalWorks' });
    await logIn(page, 'good');
    const request = await arrival;
    const url = new URL(request.url());
    expect(url.searchParams.get('app')).toBe('1');
    expect(url.searchParams.get('token')).toMatch(/^pt_/);
    expect(await request.headerValue('referer')).toBe(`${vendor.emulator.url}/`);
  });

  it.each<[string, (url: string) => Promise<string> | string]>([
    [
      'used',
      async (url) => {
        await page.goto(url);
        await step('emr');
        return url;
      },
    ],
    [
      'expired',
      (url) => {
        vendor.emulator.advanceClock(31 * 60_000);
        return url;
      },
    ],
    ['unknown', (url) => `${url}x`],
  ])('says that a link token is %s', async (reason, spoil) => {
    await page.goto(await spoil(await vendor.linkUrl()));
    await step(`token_${reason}`);
    await page.getByText('Go back to the application and start again', { exact: false }).waitFor();
    expect(await page.locator('input').count()).toBe(0);
    await picture(page, `link-token-${reason}`);
  });

  it('says that an address without a token is not complete', async () => {
    await page.goto(vendor.emulator.linkUrl);
    await page.getByText('Its address is not complete', { exact: false }).waitFor();
  });

  it('skips the choice of the EHR in update mode', async () => {
    const { orgId, accessToken } = vendor.emulator.connect({ orgId: 'org-1', userId: 'user-1' });
    await open({ orgId, accessToken });
    await page.getByRole('heading', { name: 'Log in again' }).waitFor();
    expect(await page.getByRole('button', { name: 'Choose another EHR' }).count()).toBe(0);
    await picture(page, 'link-update');
    await logIn(page, 'good');
    await page.getByRole('heading', { name: 'You are connected again' }).waitFor();
  });

  it('says that the session is over when it is', async () => {
    await open({ emrName: 'eClinicalWorks' });
    await step('credentials');
    vendor.emulator.reset();
    await logIn(page, 'good');
    await step('visit_over');
  });

  it('can be gone through with the keyboard alone', async () => {
    await open();
    await step('emr');
    expect(await focused()).toBe('Choose your EHR');
    await page.keyboard.press('Tab');
    await page.keyboard.type('fusion');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await step('credentials');
    expect(await focused()).toBe('Log in to Practice Fusion');
    await page.keyboard.press('Tab');
    await page.keyboard.type('mfa');
    await page.keyboard.press('Tab');
    await page.keyboard.type('any');
    await page.keyboard.press('Enter');
    await step('mfa');
    expect(await focused()).toBe('Enter your verification code');
    await page.keyboard.press('Tab');
    await page.keyboard.type('123456');
    await page.keyboard.press('Enter');
    await step('done');
    expect(await focused()).toBe('You are connected');
  });

  it('fills in the form from the list of the emulator’s users', async () => {
    await open({ emrName: 'eClinicalWorks' });
    await page.getByRole('button', { name: 'mfa' }).click();
    await page.keyboard.press('Enter');
    await step('mfa');
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find at any step (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    const look = async (name: string, shown = name) => {
      await step(shown);
      await picture(page, `link-${name}-${colorScheme}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      found[name] = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    await open();
    await look('emr');
    await chooseEmr();
    await look('credentials');
    await logIn(page, 'nobody');
    await page.getByText('Invalid username or password').first().waitFor();
    await look('invalid', 'credentials');
    await logIn(page, 'mfa');
    await look('mfa');
    for (const [user, name] of [
      ['locked', 'locked'],
      ['pending', 'pending'],
      ['error', 'error'],
      ['good', 'done'],
    ] as const) {
      await open({ emrName: 'eClinicalWorks' });
      await logIn(page, user);
      await look(name);
    }
    await page.reload();
    await look('token_used');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });

  it.each([320, 375])('needs no sideways scrolling at a width of %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 640 });
    await open();
    await step('emr');
    await chooseEmr();
    await step('credentials');
    await picture(page, `link-credentials-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
