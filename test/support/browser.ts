import { describe, jest } from '@jest/globals';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions, Page } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** For one test on a busy machine. */
const SUITE_TIMEOUT_MS = 60_000;

/** Chromium's path: TEST_BROWSER or CHROMIUM_PATH, otherwise the usual places of Debian and macOS. */
function browserPath(): string | undefined {
  const { TEST_BROWSER, CHROMIUM_PATH } = process.env;
  return [TEST_BROWSER, CHROMIUM_PATH, ...USUAL_PLACES].find((path) => path && existsSync(path));
}

/** Whether browser suites are to be run: not when the runner leaves them out, and always with CI set. */
export function hasBrowser(): boolean {
  const { CI, TEST_BROWSER, TEST_WITHOUT = '' } = process.env;
  if (CI && CI !== '0' && CI !== 'false') return true;
  return TEST_BROWSER !== '0' && !TEST_WITHOUT.split(',').includes('browser');
}

/** Declares a suite that needs a browser; files of such suites are in test/browser, where the runner knows them. */
export function describeInBrowser(title: string, suite: () => void): void {
  jest.setTimeout(SUITE_TIMEOUT_MS);
  if (hasBrowser()) describe(title, suite);
}

/** @throws Error when there is no browser */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = browserPath();
  if (!executablePath) throw new Error('No Chromium found: install it, or set CHROMIUM_PATH.');
  return chromium.launch({ ...options, executablePath, args: [...ARGS, ...(options.args ?? [])] });
}

/** Keeps a picture of the page, when SCREENSHOTS names a folder for them. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
