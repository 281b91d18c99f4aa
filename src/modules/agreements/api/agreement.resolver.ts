import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { sum } from '../../../kernel/decimal.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import type { Page } from '../../../platform/database/index.js';
import { refusable, YuanScalar, type RequestContext } from '../../../platform/graphql/index.js';
import { OrganisationQueries, OrganisationType, type Organisation } from '../../organisations/index.js';
import { AgreementQueries } from '../agreement.queries.js';
import { AgreementService } from '../agreement.service.js';
import type { AgreementDeal } from '../data/agreement-deal.entity.js';
import type { Agreement } from '../data/agreement.entity.js';
import { AgreementArgs, SignAgreementInput } from './agreement.inputs.js';
import { AgreementConnection, AgreementDealType, AgreementPayload, AgreementType } from './agreement.types.js';

@Resolver(() => AgreementType)
export class AgreementResolver {
  constructor(private readonly service: AgreementService, private readonly queries: AgreementQueries, private readonly organisations: OrganisationQueries) {}

  @Can('agreement.read')
  @Query(() => AgreementConnection, { description: 'The newest signing first.' })
  agreements(@CurrentActor() actor: Actor, @Args() args: AgreementArgs): Promise<Page<Agreement>> {
    return this.queries.page(actor, args);
  }

  @Can('agreement.read')
  @Query(() => AgreementType)
  agreement(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Agreement> {
    return this.queries.get(actor, id);
  }

  @Can('agreement.sign')
  @Mutation(() => AgreementPayload)
  signAgreement(@CurrentActor() actor: Actor, @Args('input') input: SignAgreementInput): Promise<AgreementPayload> {
    return refusable(async () => ({ agreement: await this.queries.get(actor, await this.service.sign(actor, input)) }));
  }

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
}
