import { UseGuards, createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';

import { SignedInGuard, callerOf } from './signed-in.guard.js';

/** For signed-in callers only. */
export const SignedIn = () => UseGuards(SignedInGuard);

/** The caller of a {@link SignedIn} route. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) => callerOf(context));
