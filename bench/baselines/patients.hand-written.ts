import { HttpService } from '@nestjs/axios';
import { Injectable, Module, NotFoundException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { firstValueFrom } from 'rxjs';
import { Repository } from 'typeorm';

import type { StartCall } from '../support/contender.js';
import { orgOf } from '../support/conditions.js';
import { EhrConnection } from './ehr-connection.entity.js';
import { decryptToken } from './token-cipher.js';
import { vendorHttpModule } from './vendor-http.js';

interface PatientsPage {
  patients: { first_name: string; last_name: string; mrn: string }[];
  pagination: { current_page: number; total_pages: number };
}

// Fair: one look-up by a unique column, one decipher, one HttpService call; no retry, no deadline of its own, no
// mapping of names, no check of the answer. Less is done than by us, nothing is done twice.
@Injectable()
class PatientsService {
  constructor(
    @InjectRepository(EhrConnection) private readonly connections: Repository<EhrConnection>,
    private readonly http: HttpService,
  ) {}

  async list(orgId: string): Promise<PatientsPage> {
    const connection = await this.connections.findOneBy({ orgId });
    if (connection?.status !== 'active') throw new NotFoundException('This clinic is not linked.');
    const headers = { access_token: decryptToken(connection.encryptedToken) };
    const { data } = await firstValueFrom(this.http.get<PatientsPage>('/patients', { headers }));
    return data;
  }
}

export const start: StartCall = async ({ databaseUrl, vendorUrl }) => {
  @Module({
    imports: [
      TypeOrmModule.forRoot({ type: 'postgres', url: databaseUrl, entities: [EhrConnection] }),
      TypeOrmModule.forFeature([EhrConnection]),
      vendorHttpModule(vendorUrl),
    ],
    providers: [PatientsService],
  })
  class AppModule {}

  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
  const patients = app.get(PatientsService);
  return {
    call: (turn) => patients.list(orgOf(turn)),
    stop: () => app.close(),
  };
};
