import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { ApiError } from '../../../kernel/errors.js';
import { Authenticator, Ctx, CurrentActor, Public } from '../../../platform/access/index.js';
import { Config } from '../../../platform/config/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { LoginService } from '../login.service.js';
import { SetUpService } from '../setup.service.js';
import { UsersService } from '../users.service.js';
import { ViewerQueries, type Viewer } from '../viewer.queries.js';
import { LoginInput, SetLocaleArgs, SetUpInput } from './identity.inputs.js';
import { LoginPayload, LogoutPayload, ViewerType } from './identity.types.js';
import { giveCookie, originOf, takeCookie } from './session-cookie.js';

/** Getting in and out. All of it is open to everybody: it is about who one is, not about what one may do. */
@Resolver(() => ViewerType)
export class SessionResolver {
  constructor(
    private readonly logins: LoginService,
    private readonly setUps: SetUpService,
    private readonly users: UsersService,
    private readonly viewers: ViewerQueries,
    private readonly authenticator: Authenticator,
    private readonly config: Config,
  ) {}

  @Public()
  @Query(() => ViewerType, { nullable: true, description: 'anonymous: null' })
  async viewer(@Ctx() { actor }: RequestContext): Promise<Viewer | null> {
    return actor ? this.viewers.of(actor) : null;
  }

  @Public()
  @Query(() => Boolean, { description: 'does this deployment still wait for its first administrator' })
  setUpNeeded(): Promise<boolean> {
    return this.setUps.needed();
  }

  @Public()
  @Mutation(() => LoginPayload)
  login(@Ctx() ctx: RequestContext, @Args('input') input: LoginInput): Promise<LoginPayload> {
    return refusable(async () => ({ viewer: await this.enter(ctx, await this.logins.login(input, originOf(ctx))) }));
  }

  @Public()
  @Mutation(() => LoginPayload)
  setUp(@Ctx() ctx: RequestContext, @Args('input') input: SetUpInput): Promise<LoginPayload> {
    return refusable(async () => ({ viewer: await this.enter(ctx, await this.setUps.setUp(input, originOf(ctx))) }));
  }

  @Public()
  @Mutation(() => LogoutPayload)
  async logout(@Ctx() ctx: RequestContext): Promise<LogoutPayload> {
    const { token } = originOf(ctx);
    if (ctx.actor && token) await this.logins.logout(ctx.actor, token);
    takeCookie(ctx, this.config.secureCookies);
    return { ok: true, userErrors: [] };
  }

  @Public()
  @Mutation(() => ViewerType)
  async setLocale(@CurrentActor() actor: Actor, @Args() { locale }: SetLocaleArgs): Promise<Viewer> {
    await this.users.setLocale(actor, locale);
    return this.viewers.of({ ...actor, locale });
  }

  private async enter(ctx: RequestContext, token: string): Promise<Viewer> {
    const actor = await this.authenticator.authenticate(token, originOf(ctx));
    if (!actor) throw new ApiError('UNAUTHENTICATED');
    giveCookie(ctx, token, this.config.secureCookies);
    return this.viewers.of(actor);
  }
}
