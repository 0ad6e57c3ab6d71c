export { Deliveries } from './deliveries.js';
export type { Delivery, DeliveryAttempt, DeliveryStatus } from './delivery.js';
