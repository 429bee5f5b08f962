export { ReferralsModule } from './referrals.module.js';
export { Referrals } from './referrals.service.js';
