export type { Arrival } from './arrival.js';
export { CallContext } from './call-context.js';
export type { CallContextInit, CallCredentials, RawReply, Secrets } from './call-context.js';
export { neverCancelled } from './cancellation.js';
export { onAbort } from './on-abort.js';
export { createUndiciAgent } from './undici-agent.js';
export type { RequestDispatcher } from './request-dispatcher.js';
export type { OwnedDispatcher } from './undici-agent.js';
export { createUndiciAdapter } from './undici-axios.adapter.js';
