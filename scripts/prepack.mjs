// `prepack` of each library: nothing is published that was not built from these very sources.
import { buildCommonJs, buildLibraries } from './support/build.mjs';
import { main } from './support/step.mjs';

await main(async () => {
  // npm reads what `npm pack --json` prints
  console.log = console.error;
  await buildLibraries();
  await buildCommonJs();
});
