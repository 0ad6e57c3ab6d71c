export { callbackPath } from './callback-path.js';
export { readCookies, serializeCookie } from './cookies.js';
export { isPathPrefix } from './forwarded-prefix.js';
export { MAX_BODY_BYTES } from './json-body.js';
export { parseBody } from './parse-body.js';
export { adapterRoutes, prepareAdapter } from './prepare-adapter.js';
export { browserPath, isHttps } from './request-facts.js';
export { MarkRoute } from './route-marks.js';
