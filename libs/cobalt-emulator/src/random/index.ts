export { SeededRandom } from './seeded-random.js';
export { mintId, mintToken } from './mint.js';
