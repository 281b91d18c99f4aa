import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { OperationTypeNode, type GraphQLResolveInfo } from 'graphql';
import { mayAnywhere } from '../../kernel/actor.js';
import { ApiError } from '../../kernel/errors.js';
import { ACCESS_RULE, contextOf, type AccessRule } from './can.js';

/** Denies by default: a handler without a rule answers nobody, a rule without its right is FORBIDDEN. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [execution.getHandler(), execution.getClass()]);
    if (rule === 'public') return true;
    if (rule === undefined || execution.getType<string>() !== 'graphql') throw new ApiError('FORBIDDEN');
    const context = contextOf(execution);
    const { actor } = context;
    if (!actor) throw new ApiError('UNAUTHENTICATED');
    if (!mayAnywhere(actor, rule)) throw new ApiError('FORBIDDEN');
    // Mutations of one request run one after the other: each must see what the one before it wrote.
    if (GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>().operation.operation === OperationTypeNode.MUTATION) context.forget();
    return true;
  }
}
