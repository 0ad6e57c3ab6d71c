import { HttpService } from '@nestjs/axios';
import {
  Body,
  Controller,
  Injectable,
  Module,
  Post,
  Req,
  UnauthorizedException,
  UseGuards,
  ValidationPipe,
} from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { IsOptional, IsString, IsUrl, MaxLength } from 'class-validator';
import { firstValueFrom } from 'rxjs';
import { Repository } from 'typeorm';

import { callerOf, urlOf } from '../support/app.js';
import type { BenchRequest } from '../support/app.js';
import type { StartServer } from '../support/contender.js';
import { LinkAttempt } from './link-attempt.entity.js';
import { vendorHttpModule } from './vendor-http.js';

class CreateLinkTokenDto {
  @IsOptional()
  @IsString()
  @MaxLength(128)
  emrName?: string;

  @IsOptional()
  @IsUrl({ require_tld: false })
  emrInstanceDomain?: string;
}

@Injectable()
class CallerGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (!callerOf(context.switchToHttp().getRequest<BenchRequest>())) throw new UnauthorizedException();
    return true;
  }
}

// Fair: a guard, a DTO, one insert and one vendor call, in that order. Older sessions are not ended, no browser
// secret is made, no update mode is looked for: it does less than we do.
@Controller('cobalt/link')
@UseGuards(CallerGuard)
class LinkController {
  constructor(
    @InjectRepository(LinkAttempt) private readonly attempts: Repository<LinkAttempt>,
    private readonly http: HttpService,
  ) {}

  @Post('token')
  async token(@Req() request: BenchRequest, @Body() body: CreateLinkTokenDto) {
    const { orgId, userId } = callerOf(request)!;
    const expiresAt = new Date(Date.now() + 1800_000);
    const attempt = await this.attempts.save(this.attempts.create({ orgId, userId, expiresAt }));
    const { data } = await firstValueFrom(
      this.http.post<{ token: string }>('/link/token/create', {
        org_id: orgId,
        user_id: userId,
        emr_name: body.emrName,
        emr_instance_domain: body.emrInstanceDomain,
      }),
    );
    const linkUrl = `https://link.usecobalt.com?token=${data.token}`;
    return { sessionId: attempt.id, linkToken: data.token, linkUrl, mode: 'link', expiresAt };
  }
}

export const start: StartServer = async ({ databaseUrl, vendorUrl }) => {
  @Module({
    imports: [
      TypeOrmModule.forRoot({ type: 'postgres', url: databaseUrl, entities: [LinkAttempt] }),
      TypeOrmModule.forFeature([LinkAttempt]),
      vendorHttpModule(vendorUrl),
    ],
    controllers: [LinkController],
  })
  class AppModule {}

  const app = await NestFactory.create(AppModule, { logger: ['error'] });
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true }));
  await app.listen(0, '127.0.0.1');
  return { url: await urlOf(app), stop: () => app.close() };
};
