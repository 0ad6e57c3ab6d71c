import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

import { lightbox, logIn } from './host-page.js';

/** Long enough for a busy machine; a failure is told before the test runner gives up. */
const PATIENCE_MS = 15_000;

/** The console as a person uses it. */
export class ConsolePage {
  /** Errors that no page should have: exceptions, and whatever the Content-Security-Policy refused. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (/content.security.policy/iu.test(message.text())) this.errors.push(message.text());
    });
  }

  /** A browser of its own, signed in as one of the demo's users. */
  static async open(browser: Browser, url: string, userId: string, options = {}): Promise<ConsolePage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    const console = new ConsolePage(await context.newPage(), url);
    await console.page.goto(url);
    await console.byId(`sign-in-${userId}`).click();
    await console.byId('connection-card').waitFor();
    return console;
  }

  byId(testId: string): Locator {
    return this.page.getByTestId(testId);
  }

  /** Waits until the card shows the status. */
  async status(status: string): Promise<void> {
    await this.page.locator(`[data-testid="connection-status"][data-status="${status}"]`).waitFor();
  }

  /** What is told about the attempt to link, once it says so. */
  async notice(text: string): Promise<void> {
    await this.byId('link-notice').filter({ hasText: text }).waitFor();
  }

  /** Opens Link's window by one of the console's buttons. */
  async linkWindow(testId: string): Promise<Page> {
    const opened = this.page.waitForEvent('popup');
    await this.byId(testId).click();
    return opened;
  }

  /** Connects with the lightbox, as the user `good`. */
  async connect(): Promise<void> {
    await this.byId('connect-lightbox').click();
    await chooseEhrAndLogIn(lightbox(this.page), 'good');
    await this.status('active');
  }

  async switchTo(userId: string): Promise<void> {
    await this.byId('user-switch').click();
    await this.byId(`switch-${userId}`).click();
    await this.byId('user-switch').waitFor();
  }

  async reload(): Promise<void> {
    await this.page.goto(this.url);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** Goes through Link's page; a clinic whose EHR is known already is not asked for it. */
export async function chooseEhrAndLogIn(link: Page | FrameLocator, username: string): Promise<void> {
  const ehr = link.getByRole('button', { name: 'eClinicalWorks' });
  await ehr.or(link.getByLabel('Username')).first().waitFor();
  if (await ehr.isVisible()) await ehr.click();
  await logIn(link, username);
}
