import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreasRepository } from './data/areas.repository.js';
import { AttemptsRepository } from './data/attempts.repository.js';
import { AuthSessionsRepository } from './data/auth-sessions.repository.js';
import { GrantEntity } from './data/grant.entity.js';
import { SignInCodesRepository } from './data/sign-in-codes.repository.js';
import { UserEntity } from './data/user.entity.js';
import { UsersRepository } from './data/users.repository.js';
import { IdentitySweep } from './identity-sweep.js';
import { OwnMailboxes } from './own-mailboxes.service.js';
import { People } from './people.service.js';
import { SignIn } from './sign-in.service.js';

/** Who signs in, and who may do what. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([UserEntity, GrantEntity])],
  providers: [
    AreasRepository,
    AttemptsRepository,
    AuthSessionsRepository,
    IdentitySweep,
    SignInCodesRepository,
    UsersRepository,
    OwnMailboxes,
    People,
    SignIn,
  ],
  exports: [AttemptsRepository, OwnMailboxes, People, SignIn, IdentitySweep],
})
export class IdentityModule {}
