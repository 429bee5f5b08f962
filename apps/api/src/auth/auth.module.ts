import { Module } from '@nestjs/common';
import { Mailer, SmtpMailer } from '@rukkanen/invitations';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { AuthController } from './auth.controller.js';
import { CodeMailer } from './code-mailer.js';

/** Sign-in and its one kind of mail. */
@Module({
  controllers: [AuthController],
  providers: [
    CodeMailer,
    {
      provide: Mailer,
      inject: [API_CONFIG],
      useFactory: ({ SMTP_URL, MAIL_FROM }: ApiConfig) => new SmtpMailer(SMTP_URL, MAIL_FROM),
    },
  ],
})
export class AuthModule {}
