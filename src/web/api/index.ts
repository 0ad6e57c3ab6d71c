export { api } from './client';
export { Problem, explain } from './problem';
export type { Explanation } from './explanations';
export type * from './types';
