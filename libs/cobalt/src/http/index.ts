export { ReadsJsonBody } from './body-route.js';
export { readCookies, serializeCookie } from './cookies.js';
export { MAX_BODY_BYTES } from './json-body.js';
export { parseBody } from './parse-body.js';
export { readBodies } from './read-bodies.js';
export { browserPath, isHttps } from './request-facts.js';
