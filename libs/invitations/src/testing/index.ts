export { MailServer } from './mail-server.js';
export { partOf, readable, readMessage, type Part } from './mime.js';
