/** No account has this id or ever had this reference. */
export class UnknownConnectionError extends Error {
  override readonly name = 'UnknownConnectionError';
  constructor() {
    super('No connection has this id or ever had this reference. GET /_emulator/state lists them.');
  }
}
