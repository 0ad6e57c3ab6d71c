import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, expect, it } from '@jest/globals';
import { describeInBrowser, picture } from '../support/browser.js';
import { logIn } from './support/host-page.js';
import { linkSuite } from './support/link-suite.js';
import type { LinkVendor } from './support/link-vendor.js';

describeInBrowser('the Link page for everybody', () => {
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

  it('says what is wrong beside the field, and moves there', async () => {
    await open({ emrName: 'eClinicalWorks' });
    await link.page.getByRole('button', { name: 'Log in', exact: true }).click();
    await link.page.getByText('Username is needed.').first().waitFor();
    expect(await link.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('username');
    await logIn(link.page, 'nobody');
    await link.page.getByText('Invalid username or password').first().waitFor();
    const password = link.page.getByLabel('Password', { exact: true });
    expect(await password.getAttribute('aria-invalid')).toBe('true');
    expect(await link.page.locator(`#${await password.getAttribute('aria-describedby')}`).textContent()).toBe(
      'Invalid username or password',
    );
    expect(await link.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('password');
    await logIn(link.page, 'good');
    await step('done');
  });

  it('shows and hides the password', async () => {
    await open({ emrName: 'eClinicalWorks' });
    const password = link.page.getByLabel('Password', { exact: true });
    await link.page.getByRole('button', { name: 'Show password' }).click();
    expect(await password.getAttribute('type')).toBe('text');
    await link.page.getByRole('button', { name: 'Show password', pressed: true }).click();
    expect(await password.getAttribute('type')).toBe('password');
  });

  it('can be gone through with the keyboard alone', async () => {
    await open();
    await step('emr');
    expect(await focused()).toBe('Choose your EHR');
    await link.page.keyboard.press('Tab');
    await link.page.keyboard.type('fusion');
    await link.page.keyboard.press('Tab');
    await link.page.keyboard.press('Enter');
    await step('credentials');
    expect(await focused()).toBe('Log in to Practice Fusion');
    await link.page.keyboard.press('Tab');
    await link.page.keyboard.type('mfa');
    await link.page.keyboard.press('Tab');
    await link.page.keyboard.type('any');
    await link.page.keyboard.press('Enter');
    await step('mfa');
    expect(await focused()).toBe('Enter your verification code');
    await link.page.keyboard.press('Tab');
    await link.page.keyboard.type('123456');
    await link.page.keyboard.press('Enter');
    await step('done');
    expect(await focused()).toBe('You are connected');
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find at any step (%s)', async (colorScheme) => {
    await link.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    const look = async (name: string, shown = name) => {
      await step(shown);
      await picture(link.page, `link-${name}-${colorScheme}`);
      const { violations } = await new AxeBuilder({ page: link.page }).analyze();
      found[name] = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    await open();
    await look('emr');
    await chooseEmr();
    await look('credentials');
    await logIn(link.page, 'nobody');
    await link.page.getByText('Invalid username or password').first().waitFor();
    await look('invalid', 'credentials');
    await logIn(link.page, 'mfa');
    await look('mfa');
    for (const [user, name] of [
      ['locked', 'locked'],
      ['pending', 'pending'],
      ['error', 'error'],
      ['good', 'done'],
    ] as const) {
      await open({ emrName: 'eClinicalWorks' });
      await logIn(link.page, user);
      await look(name);
    }
    await link.page.reload();
    await look('token_used');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });

  it.each([320, 375])('needs no sideways scrolling at a width of %d pixels', async (width) => {
    await link.page.setViewportSize({ width, height: 640 });
    await open();
    await step('emr');
    await chooseEmr();
    await step('credentials');
    await picture(link.page, `link-credentials-${width}`);
    expect(await link.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
