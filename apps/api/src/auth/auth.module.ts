import { Module } from '@nestjs/common';
import { AuthController } from './auth.controller.js';
import { CodeMailer } from './code-mailer.js';

/** Sign-in and its one kind of mail. */
@Module({ controllers: [AuthController], providers: [CodeMailer] })
export class AuthModule {}
