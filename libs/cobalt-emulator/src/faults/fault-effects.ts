import { STATUS_CODES } from 'node:http';
import type { Request, Response } from 'express';
import type { FaultKind, FaultSpec } from './fault.js';
import { headersOf } from './fault-headers.js';
import { holdResponse } from './held-response.js';

const HTML =
  '<!doctype html><html><head><title>Error</title></head><body><h1>Please stand by</h1></body></html>';

/** Makes one request go wrong; says whether it is to be handled nevertheless. */
type FaultEffect = (fault: FaultSpec, req: Request, res: Response) => 'handle' | 'done';

/** Everything but `delay`, which is waited for beforehand. */
export const FAULT_EFFECTS: Readonly<Record<Exclude<FaultKind, 'delay'>, FaultEffect>> = {
  status: (fault, _req, res) => {
    const status = fault.status ?? 500;
    res.status(status).set(headersOf(fault));
    res.json(fault.body ?? { success: false, message: `${STATUS_CODES[status] ?? status}.` });
    return 'done';
  },
  html: (fault, _req, res) => {
    res.status(fault.status ?? 200).set(headersOf(fault));
    res.type('html').send(HTML);
    return 'done';
  },
  reset: (_fault, req) => {
    req.socket.resetAndDestroy();
    return 'done';
  },
  reset_after_accept: (_fault, req, res) => {
    holdResponse(res, () => req.socket.resetAndDestroy());
    return 'handle';
  },
  malformed: (_fault, _req, res) => {
    holdResponse(res, (body) => {
      const broken = `${body.toString('utf8').slice(0, -1)},}`;
      res.setHeader('content-length', Buffer.byteLength(broken));
      res.end(broken);
    });
    return 'handle';
  },
  truncated: (_fault, req, res) => {
    holdResponse(res, (body) => {
      res.setHeader('content-length', body.length);
      res.write(body.subarray(0, Math.floor(body.length / 2)), () => req.socket.destroy());
    });
    return 'handle';
  },
};
