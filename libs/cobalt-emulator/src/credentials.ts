/** What an app must be configured with to talk to an emulator. Fixed: an emulator guards nothing. */
export interface EmulatorCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Key of the HMAC over webhook deliveries. */
  readonly webhookSecret: string;
}

/** The credentials of every emulator. */
export const EMULATOR_CREDENTIALS: EmulatorCredentials = Object.freeze({
  clientId: 'ci_emulator_0123456789ABCDEFGHJKMN',
  clientSecret: 'cs_emulator_0123456789ABCDEFGHJKMN',
  webhookSecret: 'whsec_emulator_0123456789ABCDEFGHJKMN',
});
