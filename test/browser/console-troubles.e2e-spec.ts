import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { startApp } from '../support/app.js';
import type { RunningApp } from '../support/app.js';
import { describeInBrowser, launchBrowser, picture } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { ConsolePage } from './support/console-page.js';

const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorff-Llanfairpwllgwyngyll, Maximiliane Theodora';
const LONG_TEXT =
  'Riverside Family Medicine and Comprehensive Community Rehabilitation Centre, Northern Annex';
const LONG_ID = `MRN-${'0123456789'.repeat(4)}`;

describeInBrowser('the console, when things are not as one would wish', () => {
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
    await ana.connect();
    await ana.byId('view-week').click();
    await ana.byId('appointment').first().waitFor();
  });
  afterEach(async () => {
    await ana.close();
    await app.stop();
    expect(ana.errors).toEqual([]);
  });

  it('says in words for people what Cobalt’s failures mean, and tries again', async () => {
    const FAILURES = [
      [{ kind: 'status', status: 400 }, 'Cobalt did not accept this request'],
      [{ kind: 'status', status: 404 }, 'Cobalt does not know this yet'],
      [{ kind: 'status', status: 409 }, 'This clashes with what the EHR has'],
      [{ kind: 'status', status: 429, retryAfter: 120 }, 'Cobalt is busy or cannot be reached'],
      [{ kind: 'status', status: 500 }, 'Cobalt could not do this'],
      [{ kind: 'html' }, 'Cobalt’s answer could not be read'],
    ] as const;
    for (const [failure, title] of FAILURES) {
      app.emulator!.faults.add({ ...failure, match: { path: '/appointments' } });
      await ana.byId('next').click();
      await ana.byId('problem').filter({ hasText: title }).waitFor();
      expect(await ana.byId('problem').innerText()).not.toMatch(/listAppointments|status \d/u);
      app.emulator!.faults.clear();
      await ana.page.getByRole('button', { name: 'Try again' }).click();
      await ana.byId('problem').waitFor({ state: 'detached' });
      await ana.byId('schedule').waitFor();
    }
  });

  it('says that it still waits when an answer takes long', async () => {
    app.emulator!.faults.add({ kind: 'delay', delayMs: 8000, match: { path: '/appointments' }, count: 1 });
    await ana.byId('next').click();
    await ana.page.getByText('This takes longer than usual').waitFor();
    await ana.byId('schedule').waitFor();
  });

  it('leads back when there are fewer patients than the page it shows', async () => {
    await ana.byId('tab-patients').click();
    await ana.byId('patients').waitFor();
    await ana.page.route('**/clinic/patients?page=2*', async (route) => {
      const response = await route.fetch();
      const body = (await response.json()) as object;
      await route.fulfill({ response, json: { ...body, patients: [] } });
    });
    await ana.byId('next-page').click();
    await ana.page.getByText('This page is empty').waitFor();
    await ana.page.getByRole('button', { name: 'First page' }).click();
    await eventually(async () => expect(await ana.byId('page').innerText()).toMatch(/^Page 1 /u));
  });

  it.each([
    ['a phone', 390],
    ['a desk', 1280],
  ])('keeps long names inside their places on %s', async (device, width) => {
    await ana.page.setViewportSize({ width, height: 844 });
    await lengthen('appointments', {
      patientName: LONG_NAME,
      providerName: LONG_NAME,
      location: LONG_TEXT,
      reason: LONG_TEXT,
      status: 'rescheduled_by_the_patient_through_the_portal',
    });
    await lengthen('patients', { lastName: LONG_NAME, firstName: LONG_NAME, mrn: LONG_ID, dob: 'not known' });
    await lengthen('providers', { name: LONG_NAME, npi: LONG_ID });
    await lengthen('locations', { name: LONG_NAME.replaceAll(/\W/gu, '') });
    const overflowing = async (name: string) => {
      await picture(ana.page, `console-long-${name}-${width}`);
      return ana.page.evaluate(() => {
        const places = [...document.querySelectorAll('.panel, .card, .slot, .week-slot, .top, body')];
        const beyond = (place: Element) =>
          [...place.querySelectorAll('*:not(option)')].filter(
            (inner) =>
              getComputedStyle(inner).position === 'static' &&
              inner.getBoundingClientRect().right > place.getBoundingClientRect().right + 1,
          );
        return places.flatMap(beyond).map(({ outerHTML }) => outerHTML.slice(0, 120));
      });
    };

    await ana.byId('next').click();
    await ana.byId('appointment').filter({ hasText: 'Wolfe' }).first().waitFor();
    expect(await overflowing('week')).toEqual([]);
    await ana.page.getByRole('button', { name: /^Show Tuesday/u }).click();
    await ana.byId('schedule').locator('.slot-who', { hasText: 'Wolfe' }).first().waitFor();
    expect(await overflowing('day')).toEqual([]);
    await ana.byId('tab-patients').click();
    await ana.byId('patients').filter({ hasText: 'Wolfe' }).waitFor();
    expect(await overflowing('patients')).toEqual([]);
    await ana.byId('tab-team').click();
    await ana.byId('providers').filter({ hasText: 'Wolfe' }).waitFor();
    expect(await overflowing('team')).toEqual([]);
  });

  /** Gives every record of a list other texts. */
  async function lengthen(list: string, texts: object): Promise<void> {
    await ana.page.route(new RegExp(`/clinic/${list}(\\?|$)`, 'u'), async (route) => {
      const response = await route.fetch();
      const body = (await response.json()) as Record<string, object[]>;
      const records = body[list]!.map((record) => ({ ...record, ...texts }));
      await route.fulfill({ response, json: { ...body, [list]: records } });
    });
  }
});
