export { DirectoryModule } from './directory.module.js';
export { Directories } from './directory.service.js';
