import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '../../platform/access/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { DemoController } from './api/demo.controller.js';
import { SessionResolver } from './api/session.resolver.js';
import { GrantResolver, UserResolver } from './api/user.resolver.js';
import { AccessGrant, UserAccount } from './data/user.entity.js';
import { Housekeeping } from './housekeeping.js';
import { LoginService } from './login.service.js';
import { Passwords } from './passwords.js';
import { PeopleQueries } from './people.queries.js';
import { SessionAuthenticator } from './session-authenticator.js';
import { Sessions } from './sessions.js';
import { SetUpAnnouncer } from './setup-announcer.js';
import { SetUpService } from './setup.service.js';
import { UserQueries } from './user.queries.js';
import { UsersService } from './users.service.js';
import { ViewerQueries } from './viewer.queries.js';

/** Who people are and what they may do where. Global, because the platform asks it who sends each request. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([UserAccount, AccessGrant]), OrganisationsModule],
  controllers: [DemoController],
  providers: [
    Passwords, Sessions, LoginService, SetUpService, SetUpAnnouncer, UsersService, UserQueries, PeopleQueries, ViewerQueries, Housekeeping,
    { provide: Authenticator, useClass: SessionAuthenticator },
    SessionResolver, UserResolver, GrantResolver,
  ],
  exports: [Authenticator, PeopleQueries, UsersService],
})
export class IdentityModule {}
