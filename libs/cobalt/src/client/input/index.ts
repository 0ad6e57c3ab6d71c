export { checkInput } from './check-input.js';
export type { CrossFieldRule } from './check-input.js';
export * from './rules/index.js';
