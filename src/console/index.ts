export { ConsoleModule } from './console.module.js';
export { serveAssets } from './serve-assets.js';
