export { VendorModule } from './vendor.module.js';
export { VendorService } from './vendor.service.js';
export type { VendorAddress } from './vendor.service.js';
