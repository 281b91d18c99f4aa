import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '../../../kernel/actor.js';
import type { ErrorParams } from '../../../kernel/errors.js';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { translate } from '../../../platform/i18n/index.js';
import { BlockerType } from './deal.types.js';

/** Parameters for a sentence: stages become their names. */
export function worded(locale: Locale, params: ErrorParams): ErrorParams {
  const name = (stage: string): string => translate(locale, `stage.${stage}`);
  return {
    ...params,
    ...(typeof params['stage'] === 'string' ? { stage: name(params['stage']) } : {}),
    ...(typeof params['stages'] === 'string' ? { stages: params['stages'].split(',').map(name).join(locale === 'en' ? ', ' : '、') } : {}),
  };
}

/** Says in the reader's language what a move still needs. */
@Resolver(() => BlockerType)
export class BlockerResolver {
  @ResolveField(() => String)
  message(@Parent() { code, params }: BlockerType, @Ctx() { locale }: RequestContext): string {
    return translate(locale, `error.${code}`, worded(locale, params));
  }
}
