export type { EndingJob, JobEnding, JobOutcome } from './job.js';
export { JobBoard } from './job-board.js';
export type { JobListener, NewJob } from './job-board.js';
