/**
 * Whether a request reached Cobalt. `not_sent`: certainly not; `answered`: certainly, an answer began to come back;
 * `unknown`: it was put on a socket and no answer came.
 */
export type Arrival = 'not_sent' | 'answered' | 'unknown';
