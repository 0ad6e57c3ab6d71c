import type { FrameLocator, Page } from 'playwright-core';
import type { CobaltLinkOptions, CobaltLinkSession } from '@nestjs-cobalt/link';

/** What the page was told, one entry for each call of its functions. */
export interface Heard {
  success?: string | null;
  return?: string;
  exit?: string;
  code?: string;
  cause?: string;
}

export interface OpenRequest {
  given?: Pick<CobaltLinkOptions, 'token' | 'mode' | 'display' | 'nonce' | 'loadTimeoutMs'> & {
    session?: CobaltLinkSession;
    linkUrl?: string;
  };
  /** The page wants `onReturn` too. */
  onReturn?: boolean;
  /** `session` is a promise that `window.answer` settles. */
  later?: boolean;
}

export interface HostWindow {
  heard: Heard[];
  next: OpenRequest;
  handle: { close(): void };
  openLink(request: OpenRequest): { close(): void };
  answer: { resolve(session: object): void; reject(error: Error): void };
}

/** Opens Link by a click on the page's button. */
export async function clickOpen(page: Page, request: OpenRequest): Promise<void> {
  await page.evaluate((next) => {
    (window as unknown as HostWindow).next = next;
  }, request);
  await page.getByRole('button', { name: 'Connect your EHR' }).click();
}

/** Waits until the page has been told `count` things. */
export async function heard(page: Page, count = 1): Promise<Heard[]> {
  await page.waitForFunction((n) => (window as unknown as HostWindow).heard.length >= n, count);
  return heardSoFar(page);
}

export function heardSoFar(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as HostWindow).heard);
}

/** Link in its lightbox. */
export function lightbox(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Cobalt Link"]');
}

/** Logs in on Link's page, wherever that is shown. */
export async function logIn(link: Page | FrameLocator, username: string): Promise<void> {
  await link.getByLabel('Username').fill(username);
  await link.getByLabel('Password', { exact: true }).fill('any');
  await link.getByRole('button', { name: 'Log in', exact: true }).click();
}
