/** What the fragments in the documentation take for granted: things of the reader's own app. */
type CobaltService = import('nestjs-cobalt').CobaltService;

declare const CobaltModule: typeof import('nestjs-cobalt').CobaltModule;
declare const isCobaltError: typeof import('nestjs-cobalt').isCobaltError;
declare const ConfigModule: typeof import('@nestjs/config').ConfigModule;
declare const ConfigService: typeof import('@nestjs/config').ConfigService;
type ConfigService = import('@nestjs/config').ConfigService;
type KeyWrapContext = import('nestjs-cobalt').KeyWrapContext;

declare const ClinicIdentity: new () => import('nestjs-cobalt').CobaltIdentityResolver;
declare const clinicId: string;
declare const linkToken: string;
declare const error: unknown;
declare const connectButton: HTMLButtonElement;
declare function askToLinkAgain(): void;
declare function post(path: string, body: object): Promise<{ sessionId: string; linkUrl: string }>;
declare function expect(value: unknown): { toEqual(value: unknown): void };
