export { readCookies, serializeCookie } from './cookies.js';
export { installJsonBody } from './install-json-body.js';
export { MAX_BODY_BYTES } from './json-body.middleware.js';
export { parseBody } from './parse-body.js';
export { browserPath, isHttps } from './request-facts.js';
