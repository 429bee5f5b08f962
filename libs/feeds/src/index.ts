export { Feeds } from './feeds.service.js';
export { FeedsModule } from './feeds.module.js';
export { ServedFeeds, type ServedFeed } from './served-feeds.service.js';
export { functionName } from './domain/words.js';
