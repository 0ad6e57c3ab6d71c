export { jsonBodyOf, readJsonBody, type JsonBody } from './json-body.js';
export { listen, type RunningServer } from './server.js';
