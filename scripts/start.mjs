// `npm start`: builds what is out of date, then runs the app until it is told to stop. Ends with the app's status.
import { buildLibraries, buildWebPage, root } from './support/build.mjs';
import { main, runNode } from './support/step.mjs';

await main(async () => {
  await buildLibraries();
  await buildWebPage();
  console.log('> Starting the app …');
  return await runNode(['--enable-source-maps', 'dist/app/main.js'], { cwd: root });
});
