export { checkInput, checkInputField } from './check-input.js';
export type { CrossFieldRule } from './cross-field-rule.js';
export * from './rules/index.js';
export { splitInput } from './split-input.js';
