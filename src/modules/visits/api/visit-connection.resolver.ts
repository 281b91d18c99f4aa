import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { translate } from '../../../platform/i18n/index.js';
import { visitSentence } from '../domain/visit-sentence.js';
import type { VisitPage } from '../visit.queries.js';
import { VisitConnection } from './visit.types.js';

/** The log of visits as a sentence. */
@Resolver(() => VisitConnection)
export class VisitConnectionResolver {
  @ResolveField(() => String, { description: 'The sentence that an official report would print for this filter, in the caller\'s language.' })
  async summary(@Parent() { told, counters }: VisitPage, @Ctx() { locale }: RequestContext): Promise<string> {
    return visitSentence(told, await counters(), (key, params) => translate(locale, key, params));
  }
}
