import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { sum } from '../../../kernel/decimal.js';
import { Ctx } from '../../../platform/access/index.js';
import { StoredFile } from '../../../platform/files/index.js';
import { YuanScalar, type RequestContext } from '../../../platform/graphql/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import { AgreementPartsQueries, type CommitmentRead, type PromiseRead } from '../agreement-parts.queries.js';
import { AgreementQueries } from '../agreement.queries.js';
import type { AgreementDeal } from '../data/agreement-deal.entity.js';
import type { AgreementParty } from '../data/agreement-parts.entity.js';
import type { Agreement } from '../data/agreement.entity.js';
import type { SigningEvent } from '../data/signing-event.entity.js';
import { SigningEventQueries } from '../signing-event.queries.js';
import { AgreementPartyType, CommitmentType, PromiseType } from './agreement-parts.types.js';
import { AgreementDealType, AgreementType } from './agreement.types.js';
import { SigningEventType } from './signing-event.types.js';

/** What hangs on an agreement, through loaders. */
@Resolver(() => AgreementType)
export class AgreementFieldsResolver {
  constructor(
    private readonly queries: AgreementQueries, private readonly parts: AgreementPartsQueries, private readonly events: SigningEventQueries,
    private readonly organisations: OrganisationQueries,
  ) {}

  @ResolveField(() => [AgreementDealType], { description: 'The covered deals within your reach, the largest amount first.' })
  deals(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<AgreementDeal[]> {
    return ctx.loadMany(this.queries.dealsByAgreementIds, agreement.id);
  }

  @ResolveField(() => Int, { description: 'Of the deals within your reach.' })
  async dealCount(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<number> {
    return (await this.deals(agreement, ctx)).length;
  }

  @ResolveField(() => YuanScalar, { description: 'Yuan, exact, of the deals within your reach: of the whole agreement when they all are.' })
  async totalAmount(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<string> {
    return sum((await this.deals(agreement, ctx)).map(({ amount }) => amount));
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<Organisation> {
    return ctx.loadOne(this.organisations.byIds, agreement.organisationId);
  }

  @ResolveField(() => AgreementType, { nullable: true })
  parent(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<Agreement | null> {
    return ctx.load(this.queries.byIds, agreement.parentId);
  }

  @ResolveField(() => [AgreementType], { description: 'Supplements and terminations of it, oldest first.' })
  followers(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<Agreement[]> {
    return ctx.loadMany(this.queries.followersByIds, agreement.id);
  }

  @ResolveField(() => Boolean, { description: 'true: a termination of it was signed.' })
  async terminated(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<boolean> {
    return (await ctx.load(this.queries.terminatedByIds, agreement.id)) ?? false;
  }

  @ResolveField(() => SigningEventType, { nullable: true })
  signingEvent(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<SigningEvent | null> {
    return ctx.load(this.events.byIds, agreement.signingEventId);
  }

  @ResolveField(() => [AgreementPartyType])
  parties(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<AgreementParty[]> {
    return ctx.loadMany(this.parts.parties, agreement.id);
  }

  @ResolveField(() => [CommitmentType])
  commitments(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<CommitmentRead[]> {
    return ctx.loadMany(this.parts.commitments, agreement.id);
  }

  @ResolveField(() => [PromiseType])
  promises(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<PromiseRead[]> {
    return ctx.loadMany(this.parts.promises, agreement.id);
  }

  @ResolveField(() => [StoredFile])
  files(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<StoredFile[]> {
    return ctx.loadMany(this.parts.files, agreement.id);
  }

  @ResolveField(() => [String], { description: 'Verbs: updateAgreement; what may be done about commitments and promises stands on each of them.' })
  viewerCan(@Parent() agreement: Agreement, @Ctx() ctx: RequestContext): Promise<string[]> {
    return ctx.loadMany(this.queries.viewerCanByIds, agreement.id);
  }
}
