import express, { type ErrorRequestHandler, type RequestHandler, type Response } from 'express';
import { formBodyOf } from './form-body.js';

/** Bodies beyond this are refused with 413. */
const LIMIT = '1mb';
/** As documented for bodies that carry documents. */
const REFERRAL_LIMIT = '25mb';

/** Nothing in the contract is nested deeper; what is deeper cannot be walked, and not be written to the state file. */
const MAX_DEPTH = 100;

/** What a request carried. */
export interface JsonBody {
  /** The JSON; nothing when there was no body, or a problem. */
  readonly json?: unknown;
  /** Why it is no JSON. */
  readonly problem?: string;
  /** With which status that is answered. */
  readonly status?: number;
}

/** Reads every body but a form that was read already, once, for all, and refuses none: an unsound one belongs in the journal too. `req.body` is the JSON or the text. */
export function readJsonBody(): (RequestHandler | ErrorRequestHandler)[] {
  const [small, large] = [LIMIT, REFERRAL_LIMIT].map((limit) => express.raw({ type: () => true, limit }));
  const read: RequestHandler = (req, res, next) =>
    (limitAt(req.path) === LIMIT ? small : large)?.(req, res, next);
  return [read, keepJson, keepProblem];
}

/** What the request that is being answered carried. */
export function jsonBodyOf(res: Response): JsonBody {
  return (res.locals['jsonBody'] as JsonBody | undefined) ?? {};
}

function limitAt(path: string): string {
  return path === '/v1/referrals' ? REFERRAL_LIMIT : LIMIT;
}

const keepJson: RequestHandler = (req, res, next) => {
  if (formBodyOf(res)) {
    next();
    return;
  }
  const bytes: unknown = req.body;
  const body = Buffer.isBuffer(bytes) ? parse(bytes, req.headers['content-type']) : {};
  res.locals['jsonBody'] = body;
  req.body = body.problem && Buffer.isBuffer(bytes) ? bytes.toString('utf8') : body.json;
  next();
};

/** Too large, of an unknown encoding, cut short. Four parameters are how Express knows an error handler. */
const keepProblem: ErrorRequestHandler = (error: { status?: number; message?: string }, req, res, next) => {
  const status = error.status ?? 400;
  const problem =
    status === 413
      ? `The request body is larger than ${limitAt(req.path)}.`
      : 'The request body cannot be read.';
  res.locals['jsonBody'] = { problem, status } satisfies JsonBody;
  req.body = undefined;
  next();
};

/** Strict: anything else would be kept as something that nobody has sent. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parse(bytes: Buffer, contentType: string | undefined): JsonBody {
  if (bytes.length === 0) return {};
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? '')) {
    return { problem: 'The Content-Type must be application/json.' };
  }
  try {
    const json = JSON.parse(utf8.decode(bytes)) as unknown;
    return isDeeperThan(MAX_DEPTH, json) ? { problem: 'The request body is nested too deeply.' } : { json };
  } catch {
    return { problem: 'The request body is not valid JSON.' };
  }
}

function isDeeperThan(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeperThan(depth - 1, item));
}
