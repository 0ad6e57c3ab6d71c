import { AxiosHeaders } from 'axios';
import type { IncomingHttpHeaders } from 'node:http';

/** Response headers: already lower-case and clean, so axios need not go over them again and again. */
export class ReplyHeaders extends AxiosHeaders {
  static fromWire(headers: IncomingHttpHeaders): ReplyHeaders {
    const reply = new ReplyHeaders();
    for (const name of Object.keys(headers)) {
      if (name in AxiosHeaders.prototype) reply.set(name, headers[name] ?? null);
      else reply[name] = headers[name] ?? null;
    }
    return reply;
  }

  override normalize(): this {
    return this;
  }
}
