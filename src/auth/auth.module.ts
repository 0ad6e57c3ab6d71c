import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';

import { APP_ENVIRONMENT } from '../environment/index.js';
import type { AppEnvironment } from '../environment/index.js';
import { AuthController } from './auth.controller.js';
import { ClinicIdentityResolver } from './identity.resolver.js';
import { TokenService } from './token.service.js';

/** The app's own sign-in: who is calling, and for which clinic. */
@Module({
  imports: [
    JwtModule.registerAsync({
      inject: [APP_ENVIRONMENT],
      useFactory: (environment: AppEnvironment) => ({
        secret: environment.jwtSecret.reveal(),
        signOptions: { algorithm: 'HS256' },
        // Pinned: a token that names another algorithm, or "none", is no token.
        verifyOptions: { algorithms: ['HS256'] },
      }),
    }),
  ],
  controllers: [AuthController],
  providers: [TokenService, ClinicIdentityResolver],
  exports: [TokenService, ClinicIdentityResolver],
})
export class AuthModule {}
