import { Injectable } from '@nestjs/common';
import { HealthIndicatorService } from '@nestjs/terminus';

import { VendorService } from '../vendor/index.js';

/** Everything that was checked at boot still stands; in emulator mode, the emulator answers. */
@Injectable()
export class ConfigurationIndicator {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly vendor: VendorService,
  ) {}

  async check(key: string) {
    const indicator = this.indicators.check(key);
    const cobalt = this.vendor.emulated ? 'emulator' : 'configured';
    return (await this.vendor.isReady()) ? indicator.up({ cobalt }) : indicator.down({ cobalt });
  }
}
