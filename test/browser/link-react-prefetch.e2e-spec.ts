import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { chooseEhrAndLogIn } from './support/console-page.js';
import { lightbox } from './support/host-page.js';
import { reactSuite, shows, told } from './support/react-suite.js';

const MINUTE = 60_000;

describeInBrowser('useCobaltLink with prefetch, in StrictMode', () => {
  const suite = reactSuite();

  const connect = (page: Page) => page.getByTestId('connect');
  const asked = (count: number) => eventually(() => expect(suite.sessions).toBe(count));
  /** A tab whose time passes when the test says so. */
  const tabWithClock = async (): Promise<Page> => {
    await suite.context.clock.install();
    const page = await suite.tab('prefetch');
    await shows(page, 'ready', 'ready');
    return page;
  };
  /** What a browser tells a page that is put behind another one, which the browser without a screen never is. */
  const setHidden = (page: Page, hidden: boolean) =>
    page.evaluate(
      (state) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      },
      hidden ? 'hidden' : 'visible',
    );

  it('has one session at hand after mounting, and opens Link with it', async () => {
    const page = await suite.tab('prefetch');
    await shows(page, 'ready', 'ready');
    expect(suite.sessions).toBe(1);
    await connect(page).click();
    await lightbox(page).getByRole('heading', { level: 1 }).waitFor();
    expect(suite.sessions).toBe(1);
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: linked');
    await shows(page, 'ready', 'ready');
    expect([suite.sessions, suite.errors]).toEqual([1, []]);
  });

  it('is not ready before the first session is there, and opens Link with that one when it is asked to', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await suite.context.route('**/cobalt/link/token', async (route) => {
      await held;
      await route.continue();
    });
    const page = await suite.tab('prefetch');
    await asked(1);
    await shows(page, 'ready', 'not ready');
    await connect(page).click();
    release();
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: linked');
    expect(suite.sessions).toBe(1);
  });

  it('renews the session by itself before it expires, and opens Link with the new one', async () => {
    const page = await tabWithClock();
    await page.clock.fastForward(27 * MINUTE);
    expect(suite.sessions).toBe(1);
    await page.clock.fastForward(2 * MINUTE);
    await asked(2);
    await shows(page, 'ready', 'ready');
    await connect(page).click();
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: linked');
    expect([suite.sessions, suite.errors]).toEqual([2, []]);
  });

  it('renews nothing while it is hidden, and does so when it is seen again', async () => {
    const page = await tabWithClock();
    await setHidden(page, true);
    await page.clock.fastForward(120 * MINUTE);
    expect(suite.sessions).toBe(1);
    await setHidden(page, false);
    await asked(2);
    await shows(page, 'ready', 'ready');
  });

  it('renews nothing while Link is open, and fetches a new session once it was closed', async () => {
    const page = await tabWithClock();
    await connect(page).click();
    await lightbox(page).getByRole('heading', { level: 1 }).waitFor();
    await page.clock.fastForward(120 * MINUTE);
    expect(suite.sessions).toBe(1);
    await page.getByRole('button', { name: 'Close Cobalt Link' }).click();
    await page.clock.runFor(1_000);
    await told(page, 'first: closed');
    await asked(2);
  });

  it('asks for a new session at open() when a computer that slept has let it expire', async () => {
    const page = await tabWithClock();
    // The time is another one, and no timer has run.
    await page.clock.setSystemTime(Date.now() + 60 * MINUTE);
    await connect(page).click();
    await asked(2);
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: linked');
    expect(suite.sessions).toBe(2);
  });

  it('asks less and less often while the token route fails, says so, and recovers by itself', async () => {
    await suite.context.clock.install();
    const mend = await suite.failTokens();
    const page = await suite.tab('prefetch');
    await shows(page, 'error', 'session_failed COBALT_VENDOR_UNAVAILABLE');
    await shows(page, 'ready', 'ready');
    expect(suite.sessions).toBe(1);
    await page.clock.runFor(2_000);
    await asked(2);
    await shows(page, 'ready', 'ready');
    await page.clock.runFor(1_900);
    expect(suite.sessions).toBe(2);
    await mend();
    await page.clock.runFor(2_100);
    await asked(3);
    await shows(page, 'error', '');
    await told(page);
  });

  it('opens Link with a new session at once after the token route has failed', async () => {
    const mend = await suite.failTokens();
    const page = await suite.tab('prefetch');
    await shows(page, 'error', 'session_failed COBALT_VENDOR_UNAVAILABLE');
    await mend();
    await connect(page).click();
    await shows(page, 'error', '');
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: linked');
  });

  it('never opens Link with a session that another tab has ended', async () => {
    const page = await suite.tab('prefetch');
    await shows(page, 'ready', 'ready');
    const other = await suite.tab('prefetch');
    await shows(other, 'ready', 'ready');
    expect(suite.sessions).toBe(2);
    await page.bringToFront();
    await connect(page).click();
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: linked');
    await shows(page, 'error', '');
    expect(suite.sessions).toBe(3);
  });

  it('stops when its component goes away', async () => {
    const page = await tabWithClock();
    await page.getByTestId('toggle').click();
    await page.clock.fastForward(120 * MINUTE);
    await setHidden(page, false);
    expect([suite.sessions, suite.errors]).toEqual([1, []]);
  });
});
