export { areasWhere, functionsIn, holds, may, MAY, requireMay } from './domain/access.js';
export { IdentityModule } from './identity.module.js';
export { IdentitySweep } from './identity-sweep.js';
export { People } from './people.service.js';
export { SignIn, type CodeToMail } from './sign-in.service.js';
