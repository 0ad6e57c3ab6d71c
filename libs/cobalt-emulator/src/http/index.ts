export { formBodyOf, readFormBody, type FormBody } from './form-body.js';
export { jsonBodyOf, readJsonBody, type JsonBody } from './json-body.js';
export { listen, type RunningServer } from './server.js';
