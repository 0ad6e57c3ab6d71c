import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import type { Browser } from 'playwright-core';

import { startApp } from '../support/app.js';
import type { RunningApp } from '../support/app.js';
import { describeInBrowser, launchBrowser, picture } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { ConsolePage, chooseEhrAndLogIn } from './support/console-page.js';
import { lightbox } from './support/host-page.js';

interface ConnectionRow {
  id: string;
  org_id: string;
  user_id: string;
  status: string;
  sealed_token: string | null;
  link_epoch: number;
}

interface SessionRow {
  status: string;
  mode: string;
  user_id: string;
}

const dayIn = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());

describeInBrowser('the console in a browser', () => {
  let app: RunningApp;
  let browser: Browser;
  let ana: ConsolePage;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser?.close());
  beforeEach(async () => {
    app = await startApp();
    ana = await ConsolePage.open(browser, app.url, 'user_ana');
  });
  afterEach(async () => {
    await ana.close();
    await app.stop();
    expect(ana.errors).toEqual([]);
  });

  /** Looks into the database file beside the app, without being able to change it. */
  function query<T>(sql: string): T[] {
    const { database } = app.environment;
    if (database.kind !== 'sqlite') throw new Error('These tests look into a SQLite file.');
    const file = new Database(database.path, { readonly: true });
    try {
      return file.prepare(sql).all() as T[];
    } finally {
      file.close();
    }
  }
  const connections = () => query<ConnectionRow>('SELECT * FROM cobalt_connection ORDER BY created_at');
  const sessions = () => query<SessionRow>('SELECT * FROM cobalt_link_session ORDER BY created_at');
  const accessTokens = () => app.emulator!.state().connections.map(({ accessToken }) => accessToken);

  it('connects an EHR in the lightbox and shows the schedule', async () => {
    await ana.status('none');
    expect(connections()).toEqual([]);
    await picture(ana.page, 'console-welcome');
    await ana.byId('connect-lightbox').click();
    await lightbox(ana.page).getByRole('button', { name: 'Practice Fusion' }).waitFor();
    await picture(ana.page, 'console-lightbox');
    await chooseEhrAndLogIn(lightbox(ana.page), 'good');
    await ana.notice('Your EHR is connected');
    await ana.status('active');
    await ana.byId('schedule-title').waitFor();

    const [row, ...others] = connections();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      org_id: 'riverside-family',
      user_id: 'user_ana',
      status: 'active',
      link_epoch: 1,
    });
    expect(accessTokens()).toHaveLength(1);
    expect(row!.sealed_token).not.toContain(accessTokens()[0]);
    expect(sessions()).toMatchObject([{ status: 'exchanged', mode: 'link', user_id: 'user_ana' }]);
  });

  it('connects an EHR in a window of its own, which closes itself', async () => {
    const link = await ana.linkWindow('connect-window');
    await ana.notice('Log in in the other window');
    expect(await ana.byId('connect-window').textContent()).toContain('Show the window');
    await chooseEhrAndLogIn(link, 'good');
    await ana.notice('Your EHR is connected');
    await ana.status('active');
    await eventually(() => expect(link.isClosed()).toBe(true));
    expect(connections()).toMatchObject([{ user_id: 'user_ana', status: 'active' }]);
    expect(sessions()).toMatchObject([{ status: 'exchanged' }]);
    expect(accessTokens()).toHaveLength(1);
  });

  it('says that the browser blocked the window, and offers to do without one', async () => {
    await ana.page.evaluate(() => (window.open = () => null));
    await ana.byId('connect-window').click();
    await ana.notice('Your browser blocked the window');
    await ana.connect();
    await ana.notice('Your EHR is connected');
  });

  it('asks for the code of a second factor', async () => {
    await ana.byId('connect-lightbox').click();
    const link = lightbox(ana.page);
    await chooseEhrAndLogIn(link, 'mfa');
    await link.getByLabel('Verification code').fill('123456');
    await link.getByRole('button', { name: 'Verify' }).click();
    await ana.status('active');
    expect(connections()).toMatchObject([{ status: 'active' }]);
  });

  it('links nothing for a locked user, and lets them try again', async () => {
    await ana.byId('connect-lightbox').click();
    const link = lightbox(ana.page);
    await chooseEhrAndLogIn(link, 'locked');
    await link.getByRole('heading', { name: 'Account locked' }).waitFor();
    await picture(ana.page, 'console-locked');
    await ana.page.getByRole('button', { name: 'Close Cobalt Link' }).click();
    await ana.notice('Link was closed before it was finished');
    await ana.status('none');
    expect(connections()).toEqual([]);
    expect(sessions()).toMatchObject([{ status: 'open' }]);
    await ana.connect();
    expect(connections()).toHaveLength(1);
    expect(sessions().map(({ status }) => status)).toEqual(['superseded', 'exchanged']);
  });

  it('notices a lightbox that was left with Escape', async () => {
    await ana.byId('connect-lightbox').click();
    await lightbox(ana.page).getByRole('heading').waitFor();
    await ana.page.keyboard.press('Escape');
    await ana.notice('Link was closed before it was finished');
    await eventually(() => expect(ana.page.getByTestId('connect-lightbox').isEnabled()).resolves.toBe(true));
    expect(connections()).toEqual([]);
  });

  it('notices a window that was closed before it was finished', async () => {
    const link = await ana.linkWindow('connect-window');
    await link.getByRole('heading').waitFor();
    await link.close();
    await ana.page.bringToFront();
    await ana.notice('Link was closed before it was finished');
    await ana.status('none');
    expect(connections()).toEqual([]);
  });

  it.each(['lightbox', 'window'])('logs in again in the %s and keeps the connection', async (display) => {
    await ana.connect();
    const [before] = connections();
    await ana.byId('simulate-login-required').click();
    await ana.status('login_required');
    await ana.byId('problem').waitFor();
    await picture(ana.page, `console-login-required-${display}`);
    expect(connections()).toMatchObject([{ id: before!.id, status: 'login_required' }]);

    if (display === 'lightbox') {
      await ana.byId('reauthenticate').click();
      await chooseEhrAndLogIn(lightbox(ana.page), 'good');
    } else {
      await chooseEhrAndLogIn(await ana.linkWindow('reauthenticate-window'), 'good');
    }
    await ana.status('active');
    await ana.byId('schedule-title').waitFor();
    await eventually(() => expect(connections()).toMatchObject([{ id: before!.id, status: 'active' }]));
    expect(sessions().at(-1)).toMatchObject({ mode: 'update', status: 'exchanged' });
  });

  it('stays at login required when its user gives up', async () => {
    await ana.connect();
    await ana.byId('simulate-login-required').click();
    await ana.status('login_required');
    await ana.byId('reauthenticate').click();
    await lightbox(ana.page).getByLabel('Username').waitFor();
    await ana.page.getByRole('button', { name: 'Close Cobalt Link' }).click();
    await ana.notice('Your EHR asks you to log in again');
    await ana.status('login_required');
    expect(connections()).toMatchObject([{ status: 'login_required' }]);
  });

  it('disconnects only when asked twice, and destroys the token', async () => {
    await ana.connect();
    await ana.byId('disconnect').click();
    await picture(ana.page, 'console-disconnect');
    await ana.byId('disconnect-cancel').click();
    await ana.status('active');
    await ana.byId('disconnect').click();
    await ana.page.keyboard.press('Escape');
    await ana.byId('disconnect-dialog').waitFor({ state: 'detached' });
    expect(await ana.page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
      'disconnect',
    );
    expect(connections()).toMatchObject([{ status: 'active' }]);

    await ana.byId('disconnect').click();
    await ana.byId('disconnect-confirm').click();
    await ana.status('disconnected');
    await ana.byId('welcome').waitFor();
    const [row] = connections();
    expect(row).toMatchObject({ status: 'disconnected', sealed_token: null });
    await picture(ana.page, 'console-disconnected');

    await ana.connect();
    expect(connections()).toMatchObject([{ id: row!.id, status: 'active' }]);
  });

  it('shows a colleague the schedule, and only an admin their connection’s end', async () => {
    await ana.connect();
    await ana.switchTo('user_ben');
    await ana.status('none');
    await ana.page.getByText('through the connection of Ana Duarte').waitFor();
    await ana.byId('schedule-title').waitFor();
    const colleagues = ana.byId('colleagues');
    expect(await colleagues.getByRole('button').count()).toBe(0);

    await ana.connect();
    await ana.switchTo('user_ana');
    await colleagues.getByRole('button', { name: 'Disconnect Ben Okafor' }).click();
    await ana.byId('disconnect-confirm').click();
    await eventually(() => {
      expect(connections().map(({ user_id, status }) => [user_id, status])).toEqual([
        ['user_ana', 'active'],
        ['user_ben', 'disconnected'],
      ]);
    });
  });

  it('does not ask a colleague for a login that only its owner can give', async () => {
    await ana.connect();
    await ana.byId('simulate-login-required').click();
    await ana.status('login_required');
    await ana.switchTo('user_ben');
    await ana.status('none');
    const problem = ana.byId('problem');
    await problem.getByText('The EHR asks Ana Duarte to log in again').waitFor();
    expect(await problem.innerText()).not.toContain('asks you');
    await picture(ana.page, 'console-colleague-login-required');

    await ana.byId('panel-connect-lightbox').click();
    await chooseEhrAndLogIn(lightbox(ana.page), 'good');
    await ana.status('active');
    await problem.waitFor({ state: 'detached' });
    expect(connections().map(({ user_id, status }) => [user_id, status])).toEqual([
      ['user_ana', 'login_required'],
      ['user_ben', 'active'],
    ]);
  });

  it('keeps the clinics apart', async () => {
    await ana.connect();
    await ana.switchTo('user_tom');
    await ana.status('none');
    await ana.byId('welcome').waitFor();
    expect(await ana.byId('colleagues').count()).toBe(0);
    await ana.connect();
    expect(connections().map(({ org_id }) => org_id)).toEqual(['riverside-family', 'harbor-pediatrics']);
  });

  it('exchanges once more when the network fails, and links once', async () => {
    let attempts = 0;
    await ana.page.route('**/cobalt/link/exchange', async (route) => {
      attempts += 1;
      if (attempts > 1) return route.continue();
      // The server did its work; the answer did not arrive.
      await route.fetch();
      return route.abort('connectionreset');
    });
    await ana.connect();
    expect(attempts).toBe(2);
    expect(connections()).toHaveLength(1);
    expect(accessTokens()).toHaveLength(1);
  });

  it('tells how linking went when Link comes back to the page itself', async () => {
    await ana.page.goto(`${app.url}/?cobalt=error&code=COBALT_LINK_SESSION_EXPIRED`);
    await ana.notice('That took too long');
    expect(new URL(ana.page.url()).search).toBe('');
    await ana.page.goto(`${app.url}/?cobalt=linked&connectionId=1`);
    await ana.notice('Your EHR is connected');
  });

  it('asks only for days of the clinic, wherever in the world the browser is', async () => {
    const clinicDay = dayIn('America/New_York');
    const farAway = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].find((zone) => dayIn(zone) !== clinicDay);
    const traveller = await ConsolePage.open(browser, app.url, 'user_ana', { timezoneId: farAway });
    try {
      const days: (string | null)[] = [];
      await traveller.page.route('**/clinic/appointments?*', (route) => {
        days.push(new URL(route.request().url()).searchParams.get('startDate'));
        return route.continue();
      });
      await traveller.page.route('**/clinic/settings', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return route.continue();
      });
      await traveller.connect();
      await traveller.byId('schedule-title').waitFor();
      await eventually(() => expect(days).toContain(clinicDay));
      expect(new Set(days)).toEqual(new Set([clinicDay]));
    } finally {
      await traveller.close();
    }
    expect(traveller.errors).toEqual([]);
  });

  it('walks through the days, the week, the patients and the providers', async () => {
    await ana.connect();
    const title = ana.byId('schedule-title');
    const today = await title.innerText();
    await ana.byId('next').click();
    await eventually(async () => expect(await title.innerText()).not.toBe(today));
    await ana.byId('today').click();
    await eventually(async () => expect(await title.innerText()).toBe(today));
    await ana.byId('view-week').click();
    await ana.byId('appointment').first().waitFor();
    await picture(ana.page, 'console-week');
    await ana.page.getByRole('button', { name: /^Show Wednesday/u }).click();
    await eventually(async () => expect(await title.innerText()).toMatch(/^Wednesday/u));
    await ana.byId('appointment').first().waitFor();
    await picture(ana.page, 'console-day');

    await ana.byId('tab-patients').click();
    await ana.byId('patients').waitFor();
    expect(await ana.byId('page').innerText()).toMatch(/^Page 1 of \d+$/u);
    await picture(ana.page, 'console-patients');
    const first = await ana.byId('patients').getByRole('rowheader').first().innerText();
    await ana.byId('next-page').click();
    await eventually(async () => {
      expect(await ana.byId('page').innerText()).toMatch(/^Page 2 /u);
      expect(await ana.byId('patients').getByRole('rowheader').first().innerText()).not.toBe(first);
    });

    await ana.page.keyboard.press('Escape');
    await ana.byId('tab-patients').focus();
    await ana.page.keyboard.press('ArrowRight');
    await ana.byId('providers').waitFor();
    expect(await ana.byId('providers').getByRole('listitem').count()).toBeGreaterThan(0);
    await picture(ana.page, 'console-providers');
  });

  it.each(['light', 'dark'] as const)('is clean under axe in %s', async (colorScheme) => {
    const check = async (name: string) => {
      await picture(ana.page, `console-${name}-${colorScheme}`);
      const axe = new AxeBuilder({ page: ana.page });
      // What differs in the dark is colours only.
      if (colorScheme === 'dark') axe.withRules(['color-contrast']);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await ana.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await check('start');
    await ana.connect();
    await ana.byId('view-week').click();
    await ana.byId('appointment').first().waitFor();
    await ana.byId('user-switch').click();
    await check('week');
    await ana.byId('sign-out').click();
    await ana.byId('sign-in').waitFor();
    await check('sign-in');
  });

  it.each(['light', 'dark'] as const)('fits a phone in %s', async (colorScheme) => {
    await ana.page.setViewportSize({ width: 390, height: 844 });
    await ana.page.emulateMedia({ colorScheme });
    await ana.connect();
    await ana.byId('view-week').click();
    await ana.page.getByRole('button', { name: /^Show Tuesday/u }).click();
    await ana.byId('appointment').first().waitFor();
    const overflow = () => ana.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await ana.byId('tab-schedule').scrollIntoViewIfNeeded();
    await picture(ana.page, `console-phone-${colorScheme}`);
    await ana.byId('tab-patients').click();
    await ana.byId('patients').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await picture(ana.page, `console-phone-patients-${colorScheme}`);
  });

  it('says what to do when the server is away', async () => {
    await ana.connect();
    await ana.page.route('**/clinic/appointments*', (route) => route.abort());
    await ana.byId('next').click();
    await ana.page.getByText('Check your network, then try again.').waitFor();
    await ana.page.unroute('**/clinic/appointments*');
    await ana.page.getByRole('button', { name: 'Try again' }).click();
    await ana.byId('problem').waitFor({ state: 'detached' });
  });
});
