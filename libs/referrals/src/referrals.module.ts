import { Module } from '@nestjs/common';
import { Referrals } from './referrals.service.js';

/** Referrals without the consultation team. */
@Module({ providers: [Referrals], exports: [Referrals] })
export class ReferralsModule {}
