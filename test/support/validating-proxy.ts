import type { CobaltEmulator } from '@nestjs-cobalt/emulator';

/** Where an app finds an emulator: behind the validating proxy of this run, if it has one. */
export function vendorUrl({ url }: Pick<CobaltEmulator, 'url'>): string {
  const proxy = process.env['TEST_PROXY_URL'];
  return proxy === undefined ? url : `${proxy}/to/${new URL(url).port}`;
}

/** @throws Error when anything between an app and the emulator broke the contract since the last look */
export async function assertNoViolations({ url }: Pick<CobaltEmulator, 'url'>): Promise<void> {
  const proxy = process.env['TEST_PROXY_URL'];
  if (proxy === undefined) return;
  const answer = await fetch(`${proxy}/violations/${new URL(url).port}`);
  const violations = (await answer.json()) as string[];
  if (violations.length > 0) {
    throw new Error(`Client and vendor broke the contract:\n${[...new Set(violations)].join('\n')}`);
  }
}
