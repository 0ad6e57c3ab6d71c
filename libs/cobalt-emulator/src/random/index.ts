export { SeededRandom } from './seeded-random.js';
export { mintId, mintJobNumber, mintToken } from './mint.js';
