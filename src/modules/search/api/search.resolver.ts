import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor, Locale } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { translate } from '../../../platform/i18n/index.js';
import { industryName } from '../../companies/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import type { DetailRow } from '../data/details.sql.js';
import type { Hit } from '../hit-details.js';
import { SearchQueries, type Found } from '../search.queries.js';
import { SearchArgs, SearchHitType, SearchResultType } from './search.types.js';

@Resolver(() => SearchHitType)
export class SearchResolver {
  constructor(private readonly queries: SearchQueries, private readonly organisations: OrganisationQueries) {}

  @Can('search.use')
  @Query(() => SearchResultType)
  search(@CurrentActor() actor: Actor, @Args() { text, first }: SearchArgs): Promise<Found> {
    return this.queries.search(actor, text, first);
  }

  @ResolveField(() => String, { nullable: true })
  detail(@Parent() { detail }: Hit, @Ctx() ctx: RequestContext): string | null {
    return detail === null ? null : secondLine(detail, ctx.locale);
  }

  @ResolveField(() => [OrganisationType])
  async followedBy(@Parent() { followerIds }: Hit, @Ctx() ctx: RequestContext): Promise<Organisation[]> {
    const found = await Promise.all(followerIds.map((id) => ctx.load(this.organisations.byIds, id)));
    return found.filter((organisation) => organisation !== null);
  }
}

/** What there is, with codes in the reader's language. */
function secondLine({ parts: [head, ...rest], label, industryCode }: DetailRow, locale: Locale): string | null {
  const said = [head, label && translate(locale, label), ...rest, industryCode && industryName(industryCode, locale)];
  return said.filter(Boolean).join(' · ') || null;
}
