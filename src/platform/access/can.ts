import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import type { Permission } from '../../kernel/permissions.js';
import type { RequestContext } from '../graphql/request-context.js';

export const ACCESS_RULE = 'zouqing:access';
/** What a query, mutation or route declares: anybody, or those who hold the permission somewhere. */
export type AccessRule = 'public' | Permission;

/** Only those who hold the permission in some grant get in; which rows they reach is the scope's matter. */
export const Can = (permission: Permission): MethodDecorator => SetMetadata(ACCESS_RULE, permission);
/** Anybody gets in, with or without a login. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS_RULE, 'public');

/** The context of the GraphQL request that is being answered. */
export const contextOf = (execution: ExecutionContext): RequestContext => GqlExecutionContext.create(execution).getContext<RequestContext>();

const actorIn = ({ actor }: RequestContext): Actor => {
  if (!actor) throw new ApiError('UNAUTHENTICATED');
  return actor;
};
const giveActor = (_: unknown, execution: ExecutionContext): Actor => actorIn(contextOf(execution));
const giveContext = (_: unknown, execution: ExecutionContext): RequestContext => contextOf(execution);

/** Who asks. In a `@Public()` field take `ctx.actor`, which may be null. */
export const CurrentActor = createParamDecorator(giveActor);

/** The request context: locale, loaders, response. */
export const Ctx = createParamDecorator(giveContext);

/** The same for resolvers that are called without Nest's execution context, by what the decorators were made of. */
export const TAKEN_FROM_CONTEXT: ReadonlyMap<unknown, (context: RequestContext) => unknown> = new Map<unknown, (context: RequestContext) => unknown>([
  [giveActor, actorIn], [giveContext, (context) => context],
]);
