import { Controller, Inject, Req, Res } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type {
  ChooseLanguage,
  DemoPersona,
  Mailboxes,
  Me,
  RedeemSignInCode,
  RequestSignInCode,
  SetAliases,
  SignedIn,
  SignInAsPersona,
  SignInCodeSent,
} from '@rukkanen/contract';
import { OwnMailboxes, People, SignIn } from '@rukkanen/identity';
import type { Actor } from '@rukkanen/kernel';
import type { Response } from 'express';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { cookieOf, Cookies } from '../http/cookies.js';
import { CurrentActor, Sent } from '../http/params.js';
import type { EdgeRequest } from '../http/request.js';
import { Serves } from '../http/serves.js';
import { CodeMailer } from './code-mailer.js';

const CODE_SECONDS = 600;

/** Signing in and out, and who one is. */
@Controller()
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly people: People,
    private readonly mailboxes: OwnMailboxes,
    private readonly mailer: CodeMailer,
    private readonly cookies: Cookies,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Serves('personas')
  personas(): Promise<DemoPersona[]> {
    return this.signIn.personas();
  }

  @Serves('signInAsPersona')
  async asPersona(
    @Sent() { persona }: SignInAsPersona,
    @Req() request: EdgeRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedIn> {
    const token = await this.signIn.asPersona(persona, request.sessionToken);
    response.cookie(this.cookies.session, token, this.cookies.options);
    return { userId: persona };
  }

  /** Answers alike whether the address is known or not, and does not wait for the mail server. */
  @Serves('requestSignInCode')
  async requestCode(
    @Sent() { email }: RequestSignInCode,
    @Req() request: EdgeRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInCodeSent> {
    const browser = randomBytes(32).toString('base64url');
    const code = await this.signIn.requestCode(email, browser, addressOf(request));
    response.cookie(this.cookies.browser, browser, {
      ...this.cookies.options,
      maxAge: CODE_SECONDS * 1000,
    });
    if (code) this.mailer.send(code);
    return { expiresInSeconds: CODE_SECONDS };
  }

  @Serves('redeemSignInCode')
  async redeemCode(
    @Sent() { email, code }: RedeemSignInCode,
    @Req() request: EdgeRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedIn> {
    const browser = cookieOf(request, this.cookies.browser) ?? '';
    const address = addressOf(request);
    const { token, userId } = await this.signIn.redeemCode(
      email,
      code,
      browser,
      address,
      request.sessionToken,
    );
    response.cookie(this.cookies.session, token, this.cookies.options);
    response.clearCookie(this.cookies.browser, this.cookies.options);
    return { userId };
  }

  @Serves('signOut')
  async signOut(
    @Req() request: EdgeRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    if (request.sessionToken) await this.signIn.signOut(request.sessionToken);
    response.clearCookie(this.cookies.session, this.cookies.options);
  }

  @Serves('me')
  me(@CurrentActor() actor: Actor): Promise<Me> {
    return this.people.me(actor, this.config.DEMO);
  }

  @Serves('myMailboxes')
  mailboxesOf(@CurrentActor() actor: Actor): Promise<Mailboxes> {
    return this.mailboxes.of(actor);
  }

  @Serves('setAliases')
  setAliases(@CurrentActor() actor: Actor, @Sent() sent: SetAliases): Promise<Mailboxes> {
    return this.mailboxes.set(actor, sent);
  }

  @Serves('chooseLanguage')
  async chooseLanguage(
    @CurrentActor() actor: Actor,
    @Sent() { language }: ChooseLanguage,
  ): Promise<Me> {
    return this.people.me(await this.people.chooseLanguage(actor, language), this.config.DEMO);
  }
}

/** The client's address; Express believes only the proxies it was told to trust (TRUST 21). */
const addressOf = (request: EdgeRequest): string => request.ip ?? '';
