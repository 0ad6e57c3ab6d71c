// `npm run build`: the libraries, the app and the web page.
import { buildLibraries, buildWebPage } from './support/build.mjs';
import { main } from './support/step.mjs';

await main(async () => {
  await buildLibraries();
  await buildWebPage();
});
