export { api } from './client';
export { Problem, explain } from './problem';
export type * from './types';
