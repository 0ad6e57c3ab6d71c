export { ValidRequest } from './valid-request.decorator.js';
export { securityHeaders } from './security-headers.js';
