import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, LaunchOptions, Page } from 'playwright-core';
import { startApp } from '../../support/app.js';
import type { RunningApp } from '../../support/app.js';
import { launchBrowser } from '../../support/browser.js';
import { eventually } from '../../support/eventually.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const NONCE = 'react-nonce';

/** The page as a user's bundler makes it, with React's development build: StrictMode does nothing in the other one. */
function bundle(): string {
  const config = {
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: {
      alias: [
        {
          find: /^@nestjs-cobalt\/link\/react$/.source,
          replacement: path('../../../libs/cobalt-link/src/react/index.ts'),
        },
      ],
    },
    build: { write: false, minify: false, lib: { entry: path('./react-page.ts'), formats: ['es'] } },
  };
  const program = `
    import { build } from 'vite';
    const config = ${JSON.stringify(config)};
    for (const alias of config.resolve.alias) alias.find = new RegExp(alias.find);
    const [{ output }] = await build(config);
    process.stdout.write(output[0].code);`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    cwd: path('.'),
    maxBuffer: 2 ** 26,
    env: { ...process.env, NODE_ENV: 'development' },
  });
}

/** The reference app as the backend, and pages of its origin that use the hook in StrictMode. */
export class ReactSuite {
  app!: RunningApp;
  context!: BrowserContext;
  /** What the page threw, or logged as an error: React's complaints as well. */
  errors: string[] = [];
  /** How many link sessions the pages have asked for. */
  sessions = 0;

  get page(): Page {
    return this.context.pages()[0]!;
  }

  /** Opens a tab of the signed-in user. */
  async tab(query = ''): Promise<Page> {
    const page = await this.context.newPage();
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    await page.goto(`${this.app.url}/react-page?${query}`);
    await page.getByTestId('toggle').waitFor();
    return page;
  }

  /** The token route fails, until what is returned is called. */
  async failTokens(): Promise<() => Promise<void>> {
    const route = '**/cobalt/link/token';
    await this.context.route(route, (request) =>
      request.fulfill({ status: 503, json: { code: 'COBALT_VENDOR_UNAVAILABLE' } }),
    );
    return () => this.context.unroute(route);
  }
}

export function reactSuite(launch?: LaunchOptions): ReactSuite {
  const suite = new ReactSuite();
  let browser: Browser | undefined;
  let script: string;

  beforeAll(async () => {
    script = bundle();
    [suite.app, browser] = await Promise.all([startApp(), launchBrowser(launch)]);
  });
  afterAll(async () => {
    await browser?.close();
    await suite.app?.stop();
  });
  beforeEach(async () => {
    suite.context = await browser!.newContext();
    suite.context.setDefaultTimeout(15_000);
    // The browser takes a page that was given to it by `fulfill` for one from the internet.
    await suite.context.grantPermissions(['local-network-access']);
    suite.errors = [];
    suite.sessions = 0;
    const { url, emulator } = suite.app;
    const policy = `default-src 'none'; script-src 'nonce-${NONCE}'; frame-src ${emulator!.url}; connect-src 'self'`;
    await suite.context.route(`${url}/react-page*`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': policy },
        body: `<!doctype html><html lang="en"><title>Settings</title><body><div id="root"></div>
          <script type="module" nonce="${NONCE}" src="/react-page.js"></script></body></html>`,
      }),
    );
    await suite.context.route(`${url}/react-page.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    suite.context.on('request', (request) => {
      if (new URL(request.url()).pathname === '/cobalt/link/token') suite.sessions += 1;
    });
    const answer = await suite.context.request.post(`${url}/auth/demo`, { data: { userId: 'user_ana' } });
    expect(answer.ok()).toBe(true);
  });
  afterEach(() => suite.context?.close());
  return suite;
}

/** Waits until the page has been told these things, in this order, and nothing else. */
export async function told(page: Page, ...expected: string[]): Promise<void> {
  await eventually(async () => {
    expect(await page.getByTestId('told').locator('li').allTextContents()).toEqual(expected);
  });
}

export async function shows(page: Page, testId: 'ready' | 'error', text: string): Promise<void> {
  await eventually(async () => expect(await page.getByTestId(testId).textContent()).toBe(text));
}
