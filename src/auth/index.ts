export { AuthModule } from './auth.module.js';
export { Caller, SignedIn } from './caller.decorator.js';
export { ClinicIdentityResolver } from './identity.resolver.js';
export { DEMO_CLINICS } from './demo-users.js';
export type { DemoClinic } from './demo-users.js';
export { describeUser } from './describe-user.js';
export type { UserView } from './describe-user.js';
export { SameOriginGuard } from './same-origin.guard.js';
export { TokenService } from './token.service.js';
