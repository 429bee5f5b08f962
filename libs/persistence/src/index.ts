export { Bus } from './bus.js';
export { ownerDataSource } from './data-source.js';
export { Outbox, through } from './outbox.js';
export { PersistenceModule, type PersistenceOptions } from './persistence.module.js';
export { ProductClock } from './product-clock.js';
export { QUEUES, type Job, type Queue } from './queues.js';
export { readSetting, Settings, writeSetting, type ProductSettings } from './settings.js';
export { PROTECTED_TABLES, SHARED_TABLES } from './tables.js';
export { setAreas, Transactions, type Transaction } from './transactions.js';
