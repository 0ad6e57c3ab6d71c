// `npm run build`: the libraries (ES modules and CommonJS), the app and the web page.
import { buildCommonJs, buildLibraries, buildWebPage } from './support/build.mjs';
import { main } from './support/step.mjs';

await main(async () => {
  await buildLibraries();
  await buildCommonJs();
  await buildWebPage();
});
