import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { flagsOf, type PromiseFlag } from '../../../kernel/promise-flags.js';
import { Ctx } from '../../../platform/access/index.js';
import { translate } from '../../../platform/i18n/index.js';
import type { RequestContext } from '../../../platform/graphql/index.js';
import { CompanyQueries, CompanyType, type Company } from '../../companies/index.js';
import { DealQueries, DealType, type Deal } from '../../deals/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import type { CommitmentRead, PromiseRead } from '../agreement-parts.queries.js';
import type { AgreementDeal } from '../data/agreement-deal.entity.js';
import type { AgreementParty } from '../data/agreement-parts.entity.js';
import { AgreementPartyType, CommitmentType, PromiseType } from './agreement-parts.types.js';
import { AgreementDealType } from './agreement.types.js';

@Resolver(() => AgreementDealType)
export class AgreementDealResolver {
  constructor(private readonly deals: DealQueries) {}

  @ResolveField(() => DealType)
  deal(@Parent() covered: AgreementDeal, @Ctx() ctx: RequestContext): Promise<Deal> {
    return ctx.loadOne(this.deals.byIds, covered.dealId);
  }
}

@Resolver(() => AgreementPartyType)
export class AgreementPartyResolver {
  constructor(private readonly companies: CompanyQueries) {}

  @ResolveField(() => CompanyType, { nullable: true })
  company(@Parent() party: AgreementParty, @Ctx() ctx: RequestContext): Promise<Company | null> {
    return ctx.load(this.companies.byIds, party.companyId);
  }
}

@Resolver(() => CommitmentType)
export class CommitmentResolver {
  constructor(private readonly deals: DealQueries) {}

  @ResolveField(() => DealType)
  deal(@Parent() commitment: CommitmentRead, @Ctx() ctx: RequestContext): Promise<Deal> {
    return ctx.loadOne(this.deals.byIds, commitment.dealId);
  }
}

@Resolver(() => PromiseType)
export class PromiseResolver {
  constructor(private readonly deals: DealQueries, private readonly organisations: OrganisationQueries) {}

  @ResolveField(() => DealType)
  deal(@Parent() promise: PromiseRead, @Ctx() ctx: RequestContext): Promise<Deal> {
    return ctx.loadOne(this.deals.byIds, promise.dealId);
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() promise: PromiseRead, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return ctx.loadOne(this.organisations.byIds, promise.organisationId);
  }

  @ResolveField(() => [String], {
    description: 'Why it is flagged under 公平竞争审查条例 (in force since 2024-08-01): TAX_FAVOUR, SELECTIVE_AWARD, SELECTIVE_FAVOUR, NOT_REVIEWED, VIOLATING; in words in `flagMessages`.',
  })
  flags(@Parent() promise: PromiseRead): PromiseFlag[] {
    return flagsOf(promise, promise.signedOn);
  }

  @ResolveField(() => [String])
  flagMessages(@Parent() promise: PromiseRead, @Ctx() ctx: RequestContext): string[] {
    return this.flags(promise).map((flag) => translate(ctx.locale, `promiseFlag.${flag}`));
  }
}
