export { envelopeOf, type EventEnvelope } from './envelope.js';
export { EventLog, type EventListener, type NewEvent } from './event-log.js';
