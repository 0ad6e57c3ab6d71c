import { Injectable } from '@nestjs/common';
import { HealthIndicatorService } from '@nestjs/terminus';
import { InjectDataSource } from '@nestjs/typeorm';
import { cobaltEntities } from 'nestjs-cobalt';
import { DataSource } from 'typeorm';

const DEADLINE_MS = 2000;

/** The database answers, and the module's tables are there. Says nothing about addresses or causes to the outside. */
@Injectable()
export class DatabaseIndicator {
  constructor(
    private readonly indicators: HealthIndicatorService,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  async check(key: string) {
    const indicator = this.indicators.check(key);
    const deadline = new Promise<never>((_, reject) => setTimeout(reject, DEADLINE_MS).unref());
    try {
      await Promise.race([this.probe(), deadline]);
      return indicator.up();
    } catch {
      return indicator.down({ message: 'The database did not answer as it should within two seconds.' });
    }
  }

  private async probe(): Promise<void> {
    for (const entity of cobaltEntities) await this.dataSource.getRepository(entity).exists();
  }
}
