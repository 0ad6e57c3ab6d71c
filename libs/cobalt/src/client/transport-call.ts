import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

import type { Secrets } from './adapter/index.js';
import type { CallOptions } from './call-options.js';
import type { PayloadRule } from './payload.js';
import type { AccessGrant, Aside } from './ports.js';
import type { QueryValue } from './request-path.js';

/** A body that is sent as it is, such as a multipart form with a file in it. */
export interface FormBody {
  readonly contentType: string;
  /** In bytes, when it is known. */
  readonly contentLength?: number;
  /** Whether {@link open} can be called for every attempt; otherwise it is called once, and there is one attempt. */
  readonly isRepeatable: boolean;
  open(): Readable;
}

/** What an operation that answers with a file gives to its reader. Unread, the stream ends at the call's deadline. */
export interface FileAnswer {
  readonly status: number;
  readonly stream: Readable;
  readonly headers: IncomingHttpHeaders;
  /** Makes the typed error of one that the stream failed with. */
  readonly failure: (error: Error) => Error;
}

/** One call to Cobalt, and what is made of its answer. */
export interface TransportCall<Result = object> extends CallOptions {
  /** What it is called in errors: the operation's id in the contract. */
  operation: string;
  method: string;
  /** Below `/v1`, starting with a slash, already encoded. */
  path: string;
  query?: Readonly<Record<string, QueryValue>>;
  body?: object;
  /** An upload, instead of {@link body}. */
  form?: FormBody;
  /** The answer is a file: `read` is given a {@link FileAnswer}. */
  bytes?: true;
  /** Where the answer holds its payload; unset: anything that is a JSON object will do. */
  payload?: PayloadRule;
  /** Makes the result of the answer's body; what it throws is a breach of contract. Unset: the body itself. */
  read?: (body: object) => Result;
  /** Whose call it is, before it has a grant: organisations take turns. */
  orgId?: string;
  /** Asked for every attempt, right before it is sent: as which connection. */
  authorize?: (aside: Aside) => Promise<AccessGrant>;
  /** As which connection, for callers that hold a grant. Without both: with the client's id and secret only. */
  grant?: AccessGrant;
  /** Secrets in the query: `public_token`. */
  secretQuery?: Secrets;
  /** Secrets in the body: `access_token`. */
  secretBody?: Secrets;
  /** Told when Cobalt answers 403 `login_required`, before the error is thrown. */
  onLoginRequired?: (grant: AccessGrant) => Promise<void>;
}

/** Compares good answers with the contract. */
export interface DriftWatch {
  /** Told of every good JSON answer of an operation of the contract, before it is read. It never throws. */
  observe(operation: string, body: object): void;
}
