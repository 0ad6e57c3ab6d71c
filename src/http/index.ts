export { AppError } from './app.error.js';
export { CodedAnswersFilter } from './coded-answers.filter.js';
export { ValidRequest } from './valid-request.decorator.js';
export { securityHeaders } from './security-headers.js';
