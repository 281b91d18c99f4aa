import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Refusal, type ErrorParams, type FieldError } from '../../kernel/errors.js';
import { translate } from '../i18n/catalogue.js';
import type { RequestContext } from './request-context.js';
import { JsonScalar } from './scalars.js';

/** One thing to mend: where, and how, in the caller's language. */
@ObjectType()
export class UserError implements FieldError {
  @Field(() => String) code: string;
  @Field(() => [String], { description: 'Path of the input field, e.g. ["input", "deals", "0", "amount"].' }) field: string[];
  @Field(() => JsonScalar, { nullable: true }) params?: ErrorParams;
}

/** The sentence is added at the edge: services know codes only. */
@Resolver(() => UserError)
export class UserErrorResolver {
  @ResolveField(() => String)
  message(@Parent() error: UserError, @Context() context: RequestContext): string {
    return translate(context.locale, `error.${error.code}`, error.params ?? {});
  }
}

/** What every mutation answers with, beside its result. */
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [UserError]) userErrors: UserError[];
}

/** Runs a verb for a mutation: an expected refusal becomes `userErrors` (with what it carries, such as `current`), anything else is thrown on. */
export async function refusable<Result extends object>(verb: () => Promise<Result>): Promise<Partial<Result> & { userErrors: UserError[] }> {
  try {
    return { ...(await verb()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...(error.extra as Partial<Result>), userErrors: error.errors.map((one) => ({ ...one, field: [...one.field] })) };
  }
}
