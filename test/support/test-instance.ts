import type { CobaltEmulator } from '@nestjs-cobalt/emulator';
import { getCobaltToken } from 'nestjs-cobalt';
import type { CobaltService } from 'nestjs-cobalt';

import type { TestHost } from './host.js';
import type { HttpClient } from './http-client.js';

/** A link session that a browser opened, with the public token that Link gave it. */
export interface OpenedSession {
  sessionId: string;
  publicToken: string;
}

/** One instance of a test host, by its name and the prefix of its routes. */
export class TestInstance {
  constructor(
    readonly host: TestHost,
    readonly name: string | undefined,
    readonly prefix: string,
    /** Its vendor. */
    readonly emulator: CobaltEmulator = host.emulator,
  ) {}

  get cobalt(): CobaltService {
    return this.host.app.get<CobaltService>(getCobaltToken(this.name), { strict: false });
  }

  /** Opens a session and finishes Link, without exchanging. */
  async open(browser: HttpClient, body: object = {}): Promise<OpenedSession> {
    const token = await browser.post(`${this.prefix}/link/token`, body);
    const { publicToken = '' } = this.emulator.finishLink(token.body['linkToken'] as string);
    return { sessionId: token.body['sessionId'] as string, publicToken };
  }

  /** Links an account; gives the connection's id. */
  async link(orgId: string, userId: string): Promise<string> {
    const user = this.host.as(orgId, userId);
    const answer = await user.post(`${this.prefix}/link/exchange`, await this.open(user));
    return (answer.body['connection'] as { id: string }).id;
  }
}
