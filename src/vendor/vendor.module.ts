import { Module } from '@nestjs/common';

import { VendorService } from './vendor.service.js';

/** The other side: Cobalt itself, or the emulator. */
@Module({ providers: [VendorService], exports: [VendorService] })
export class VendorModule {}
