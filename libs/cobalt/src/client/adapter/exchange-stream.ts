import { Readable, pipeline } from 'node:stream';

import type { InternalAxiosRequestConfig } from 'axios';
import type { Dispatcher } from 'undici';

import { streamDecoderOf } from './reply-body.js';

/** A response body as a stream, fed by undici and throttled by its reader. */
export class ReplyStream extends Readable {
  constructor(private readonly controller: Dispatcher.DispatchController) {
    super();
  }

  /** What the reader gets: this stream, decoded where it has to be. */
  decoded(encoding: unknown, config: InternalAxiosRequestConfig): Readable {
    const decoder = streamDecoderOf(encoding, config);
    if (decoder === undefined) return this;
    pipeline(this, decoder, () => undefined);
    return decoder;
  }

  feed(chunk: Buffer): void {
    if (!this.push(chunk)) this.controller.pause();
  }

  override _read(): void {
    if (this.controller.paused) this.controller.resume();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.readableEnded && !this.controller.aborted) {
      this.controller.abort(error ?? new Error('The reader went away.'));
    }
    done(error);
  }
}
