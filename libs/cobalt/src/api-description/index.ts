export { describeRoutes, tagController } from './describe-controllers.js';
