import { assertDescribed } from './described-answers.js';

/** What a test looks at of an answer. */
export interface TestResponse {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed JSON body; an empty object when it is none. */
  body: Record<string, unknown>;
}

/**
 * A caller over a real socket, with a cookie jar that goes by name, value and path. Every answer of our routes is held
 * against their description on its way.
 */
export class HttpClient {
  readonly cookies = new Map<string, { value: string; path: string }>();

  constructor(
    private readonly origin: string,
    private readonly headers: Record<string, string>,
    /** For a host that gives answers a shape of its own, which no description knows. */
    private readonly reshaped = false,
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<TestResponse> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<TestResponse> {
    return this.send('POST', path, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
  }

  delete(path: string): Promise<TestResponse> {
    return this.send('DELETE', path, undefined, {});
  }

  async send(
    method: string,
    path: string,
    body: string | undefined,
    headers: Record<string, string>,
  ): Promise<TestResponse> {
    const pathname = path.split('?', 1)[0] ?? path;
    const cookie = [...this.cookies]
      .filter(([, { path: scope }]) => pathname.startsWith(scope))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(this.origin + path, {
      method,
      body,
      redirect: 'manual',
      headers: { ...this.headers, ...(cookie === '' ? {} : { cookie }), ...headers },
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const text = await response.text();
    const { status, headers: given } = response;
    if (!this.reshaped) await assertDescribed({ method, path: pathname, status, headers: given, text });
    return { status, headers: given, text, body: parse(text) };
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/u);
    const [name = '', value = ''] = pair.split('=', 2);
    const attribute = (key: string) =>
      attributes.find((text) => text.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
    if (attribute('max-age') === '0') this.cookies.delete(name);
    else this.cookies.set(name, { value, path: attribute('path') ?? '/' });
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
