import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Browser, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.js';
import { startHostApp } from './host-app.js';
import type { HostApp } from './host-app.js';
import { startLinkVendor } from './link-vendor.js';
import type { LinkVendor } from './link-vendor.js';

/** What a suite about Link has at hand: set anew, or reset, before each of its tests. */
export interface LinkSuite {
  vendor: LinkVendor;
  host: HostApp;
  page: Page;
  /** What the page threw, and what it logged as an error. */
  errors: string[];
}

/** Declares emulator, host app and browser for the suite around it. */
export function linkSuite(
  options: { context?: BrowserContextOptions; launch?: LaunchOptions } = {},
): LinkSuite {
  const suite = {} as LinkSuite;
  let browser: Browser | undefined;

  beforeAll(async () => {
    suite.vendor = await startLinkVendor();
    suite.host = await startHostApp(suite.vendor.emulator.url);
    browser = await launchBrowser(options.launch);
  });
  afterAll(async () => {
    await browser?.close();
    await suite.host?.stop();
    await suite.vendor?.emulator.stop();
  });
  beforeEach(async () => {
    suite.vendor.emulator.reset();
    suite.host.reset();
    if (!browser) throw new Error('The browser did not start.');
    const context = await browser.newContext(options.context);
    suite.page = await context.newPage();
    suite.errors = [];
    suite.page.on('pageerror', (error) => suite.errors.push(error.message));
    suite.page.on('console', (message) => {
      if (message.type() === 'error') suite.errors.push(message.text());
    });
  });
  afterEach(async () => {
    await suite.page?.context().close();
  });
  return suite;
}
