/** Whether a status says that the call was done. */
export function isGoodStatus(status: number): boolean {
  return status >= 200 && status < 300;
}
