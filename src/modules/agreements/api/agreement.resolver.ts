import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, CurrentActor } from '../../../platform/access/index.js';
import type { Page } from '../../../platform/database/index.js';
import { refusable } from '../../../platform/graphql/index.js';
import { AgreementQueries } from '../agreement.queries.js';
import { AgreementService } from '../agreement.service.js';
import type { Agreement } from '../data/agreement.entity.js';
import { ObligationsService } from '../obligations.service.js';
import { UpdateAgreementService } from '../update-agreement.service.js';
import { AgreementArgs, MeetCommitmentInput, SettlePromiseInput, SignAgreementInput, UpdateAgreementInput } from './agreement.inputs.js';
import { AgreementConnection, AgreementPayload, AgreementType } from './agreement.types.js';

/** The queries of agreements, and the verbs: each answers with the agreement as it is afterwards. */
@Resolver(() => AgreementType)
export class AgreementResolver {
  constructor(
    private readonly signing: AgreementService, private readonly updating: UpdateAgreementService, private readonly obligations: ObligationsService,
    private readonly queries: AgreementQueries,
  ) {}

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
    return this.answer(actor, () => this.signing.sign(actor, input));
  }

  @Can('agreement.sign')
  @Mutation(() => AgreementPayload)
  updateAgreement(@CurrentActor() actor: Actor, @Args('input') input: UpdateAgreementInput): Promise<AgreementPayload> {
    return this.answer(actor, () => this.updating.update(actor, input).then(() => input.id));
  }

  @Can('agreement.sign')
  @Mutation(() => AgreementPayload)
  settlePromise(@CurrentActor() actor: Actor, @Args('input') input: SettlePromiseInput): Promise<AgreementPayload> {
    return this.answer(actor, () => this.obligations.settle(actor, input));
  }

  @Can('agreement.sign')
  @Mutation(() => AgreementPayload)
  meetCommitment(@CurrentActor() actor: Actor, @Args('input') input: MeetCommitmentInput): Promise<AgreementPayload> {
    return this.answer(actor, () => this.obligations.meet(actor, input));
  }

  private answer(actor: Actor, verb: () => Promise<string>): Promise<AgreementPayload> {
    return refusable(async () => ({ agreement: await this.queries.get(actor, await verb()) }));
  }
}
