import { Injectable } from '@nestjs/common';
import { HealthIndicatorService } from '@nestjs/terminus';

import { VendorService } from '../vendor/index.js';

/** Boot has checked the configuration; this says which Cobalt it leads to, and that its address is still known. */
@Injectable()
export class ConfigurationIndicator {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly vendor: VendorService,
  ) {}

  async check(key: string) {
    const indicator = this.indicators.check(key);
    const cobalt = this.vendor.emulated ? 'emulator' : 'configured';
    const { baseUrl } = await this.vendor.address();
    return URL.canParse(baseUrl) ? indicator.up({ cobalt }) : indicator.down({ cobalt });
  }
}
