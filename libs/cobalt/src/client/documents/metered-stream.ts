import { Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';

/** How many bytes go through before other work of the process gets its turn. */
const TURN_BYTES = 64 * 1024;

/** What a {@link MeteredStream} does at its work. */
export interface Meter {
  /** Told how many bytes there were so far; what it throws, or what it gives rejects with, fails the stream. */
  onBytes?: (bytes: number) => unknown;
  /** How many bytes there have to be in all. */
  size?: number;
  /** Makes another error of one that this stream fails with. */
  failure?: (error: Error) => Error;
}

/**
 * Counts the bytes that go through. After every 64 kB the event loop goes around once: a source in memory would
 * otherwise fill the socket without ever looking for an answer, and an early refusal would be missed.
 */
export class MeteredStream extends Transform {
  private bytes = 0;
  private turnBytes = 0;

  constructor(private readonly meter: Meter) {
    super({ writableObjectMode: true, writableHighWaterMark: 2 });
  }

  override _transform(chunk: unknown, _encoding: BufferEncoding, done: TransformCallback): void {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if (!(bytes instanceof Uint8Array)) {
      done(new TypeError('The stream gave something that is neither bytes nor text.'));
      return;
    }
    this.bytes += bytes.byteLength;
    try {
      this.assertSize(this.bytes > (this.meter.size ?? Infinity));
      this.tell(this.meter.onBytes?.(this.bytes));
    } catch (error) {
      done(error as Error);
      return;
    }
    this.turnBytes += bytes.byteLength;
    if (this.turnBytes < TURN_BYTES) {
      done(null, bytes);
      return;
    }
    this.turnBytes = 0;
    setImmediate(done, null, bytes);
  }

  override _flush(done: TransformCallback): void {
    try {
      this.assertSize(this.bytes < (this.meter.size ?? 0));
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    done(error && (this.meter.failure?.(error) ?? error));
  }

  /** The failure of an async listener is the stream's, not the process's. */
  private tell(told: unknown): void {
    if (told instanceof Promise) told.catch((error: Error) => this.destroy(error));
  }

  private assertSize(isWrong: boolean): void {
    if (!isWrong) return;
    const than = this.bytes > (this.meter.size ?? 0) ? 'more' : 'fewer';
    throw new RangeError(`The stream gave ${than} bytes than its size of ${this.meter.size}.`);
  }
}
