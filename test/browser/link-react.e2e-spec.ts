import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { chooseEhrAndLogIn } from './support/console-page.js';
import { lightbox } from './support/host-page.js';
import { reactSuite, shows, told } from './support/react-suite.js';

describeInBrowser('useCobaltLink in StrictMode', () => {
  // windows that no click asked for are blocked, as they are for users
  const suite = reactSuite({ ignoreDefaultArgs: ['--disable-popup-blocking'] });

  const connect = (page: Page) => page.getByTestId('connect');
  const linkShown = (page: Page) => lightbox(page).getByRole('heading', { level: 1 }).waitFor();
  const closeLink = (page: Page) => page.getByRole('button', { name: 'Close Cobalt Link' }).click();
  const inWindow = async (page: Page): Promise<Page> => {
    const opened = page.waitForEvent('popup');
    await connect(page).click();
    return opened;
  };

  it('links an account in the lightbox', async () => {
    const page = await suite.tab();
    await shows(page, 'ready', 'ready');
    expect(suite.sessions).toBe(0);
    await connect(page).click();
    await shows(page, 'ready', 'not ready');
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: linked');
    await shows(page, 'ready', 'ready');
    await shows(page, 'error', '');
    expect([suite.sessions, suite.errors]).toEqual([1, []]);
  });

  it.each([
    ['display=window', 'first: linked'],
    ['display=window&onReturn', 'first: returned'],
  ])('links an account in a window (%s)', async (query, outcome) => {
    const page = await suite.tab(query);
    const link = await inWindow(page);
    await chooseEhrAndLogIn(link, 'good');
    await told(page, outcome);
    await eventually(() => expect(link.isClosed()).toBe(true));
    await shows(page, 'ready', 'ready');
    expect([suite.sessions, suite.errors]).toEqual([1, []]);
  });

  it('asks for one session for each opening, also after a double click', async () => {
    const page = await suite.tab();
    await connect(page).dblclick();
    await linkShown(page);
    expect(suite.sessions).toBe(1);
    await closeLink(page);
    await told(page, 'first: closed');
    await shows(page, 'error', '');
    await connect(page).dblclick();
    await linkShown(page);
    expect([suite.sessions, suite.errors]).toEqual([2, []]);
  });

  it('asks for one session when an effect opens Link, though StrictMode runs it twice', async () => {
    const page = await suite.tab('unasked');
    await linkShown(page);
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: linked');
    expect([suite.sessions, suite.errors]).toEqual([1, []]);
  });

  it('opens the window within the click, and brings it to the front at the next one', async () => {
    // without a screen every window believes that it is in front: what the page asks for is looked at
    await suite.context.addInitScript(() => {
      const open = window.open.bind(window);
      window.open = (...given) => {
        const popup = open(...given);
        return {
          get closed() {
            return popup?.closed;
          },
          location: { replace: (to: string) => popup?.location.replace(to) },
          close: () => popup?.close(),
          focus: () => (document.title = 'brought to the front'),
        } as unknown as Window;
      };
    });
    const page = await suite.tab('display=window');
    const link = await inWindow(page);
    await link.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).toBe('Settings');
    await page.bringToFront();
    await connect(page).click();
    expect(await page.title()).toBe('brought to the front');
    expect([suite.context.pages().length, suite.sessions]).toEqual([2, 1]);
    await chooseEhrAndLogIn(link, 'good');
    await told(page, 'first: linked');
  });

  it('tells of a window that the browser blocked, and opens it at the next click', async () => {
    const page = await suite.tab('display=window&unasked');
    await shows(page, 'error', 'blocked');
    await told(page, 'first: blocked');
    await chooseEhrAndLogIn(await inWindow(page), 'good');
    await told(page, 'first: blocked', 'first: linked');
    await shows(page, 'error', '');
    expect(suite.errors).toEqual([]);
  });

  it('tells of a token route that fails, also behind a blocked window, and recovers', async () => {
    const mend = await suite.failTokens();
    const page = await suite.tab();
    await connect(page).click();
    await shows(page, 'error', 'session_failed COBALT_VENDOR_UNAVAILABLE');
    await told(page, 'first: session_failed');
    await shows(page, 'ready', 'ready');
    const blocked = await suite.tab('display=window&unasked');
    await shows(blocked, 'error', 'blocked');
    await mend();
    await page.bringToFront();
    await connect(page).click();
    await shows(page, 'error', '');
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: session_failed', 'first: linked');
    // the browser's own lines about the answer, and nothing that was not handled
    expect(suite.errors.filter((error) => !error.includes('503'))).toEqual([]);
  });

  it('tells of a script that does not load, and recovers', async () => {
    const page = await suite.tab();
    await page.route('**/init.js', (route) => route.abort(), { times: 1 });
    await connect(page).click();
    await shows(page, 'error', 'load_failed');
    await connect(page).click();
    await linkShown(page);
    await shows(page, 'error', '');
    expect(suite.sessions).toBe(2);
  });

  it('says that a session expired while Link was open, and takes a new one next', async () => {
    const page = await suite.tab();
    const older = await suite.tab();
    await connect(older).click();
    await linkShown(older);
    // A newer session of the same user ends the older one, as time does.
    await page.bringToFront();
    await connect(page).click();
    await linkShown(page);
    await older.bringToFront();
    await chooseEhrAndLogIn(lightbox(older), 'good');
    await shows(older, 'error', 'exchange_failed COBALT_LINK_SESSION_EXPIRED');
    await told(older);
    await connect(older).click();
    await shows(older, 'error', '');
    await chooseEhrAndLogIn(lightbox(older), 'good');
    await told(older, 'first: linked');
    expect(suite.sessions).toBe(3);
  });

  it('does not disturb a tab where Link is open by showing the same page in another', async () => {
    const page = await suite.tab();
    await connect(page).click();
    await linkShown(page);
    const other = await suite.tab();
    await shows(other, 'ready', 'ready');
    await page.bringToFront();
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: linked');
    expect(suite.sessions).toBe(1);
  });

  it('calls the functions of the latest render, and is the same open() in all of them', async () => {
    const page = await suite.tab();
    const section = page.getByRole('region', { name: 'Connection' });
    await connect(page).click();
    await linkShown(page);
    await page.getByTestId('again').evaluate((button) => (button as HTMLButtonElement).click());
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'second: linked');
    expect(await section.getAttribute('data-same-open')).toBe('true');
  });

  it('closes the lightbox when its component goes away, and says nothing more', async () => {
    const page = await suite.tab();
    await connect(page).click();
    await linkShown(page);
    await page.getByTestId('toggle').evaluate((button) => (button as HTMLButtonElement).click());
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.getByTestId('toggle').click();
    await shows(page, 'ready', 'ready');
    await told(page);
    await connect(page).click();
    await linkShown(page);
    expect(suite.errors).toEqual([]);
  });

  it('closes the window when its component goes away, also before there is a session', async () => {
    const page = await suite.tab('display=window');
    await page.route('**/cobalt/link/token', () => undefined);
    const link = await inWindow(page);
    await page.bringToFront();
    await page.getByTestId('toggle').click();
    await eventually(() => expect(link.isClosed()).toBe(true));
    await told(page);
    expect(suite.errors).toEqual([]);
  });

  it('logs a user in again in update mode', async () => {
    const page = await suite.tab();
    await connect(page).click();
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: linked');
    const { emulator, url } = suite.app;
    emulator!.changeSettings({ updateModeReturnsPublicToken: false });
    const connection = emulator!.state().connections.at(-1)!;
    emulator!.loginRequired(connection.id);
    // the next call finds out
    await suite.context.request.get(`${url}/clinic/providers`);
    await connect(page).click();
    await chooseEhrAndLogIn(lightbox(page), 'good');
    await told(page, 'first: linked', 'first: linked');
    expect(emulator!.state().connections.at(-1)!.accessToken).toBe(connection.accessToken);
  });
});
