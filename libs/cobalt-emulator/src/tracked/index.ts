export { TrackedMap, type TableChanges } from './tracked-map.js';
