export { areasWhere, functionsIn, holds, may, MAY, requireMay } from './domain/access.js';
export { AttemptsRepository, type Limit } from './data/attempts.repository.js';
export { districtsOf } from './data/districts.js';
export { IdentityModule } from './identity.module.js';
export { IdentitySweep } from './identity-sweep.js';
export { OwnMailboxes } from './own-mailboxes.service.js';
export { People } from './people.service.js';
export { SignIn, type CodeToMail } from './sign-in.service.js';
