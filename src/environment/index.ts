export { APP_ENVIRONMENT, environmentConfiguration } from './app-environment.js';
export type { AppEnvironment } from './app-environment.js';
export { EnvironmentError } from './environment.error.js';
export { readEnvironment } from './read-environment.js';
export type { DatabaseTarget } from './database-url.js';
