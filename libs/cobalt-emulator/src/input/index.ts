export { inputCheck, InvalidInputError } from './input-check.js';
