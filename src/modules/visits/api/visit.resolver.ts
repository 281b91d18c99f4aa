import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, CurrentActor } from '../../../platform/access/index.js';
import { refusable } from '../../../platform/graphql/index.js';
import type { Visit } from '../data/visit.entity.js';
import { JoinVisitsService } from '../join-visits.service.js';
import { LogVisitService } from '../log-visit.service.js';
import { UpdateVisitService } from '../update-visit.service.js';
import { VisitNoticesQueries, type VisitNotice } from '../visit-notices.queries.js';
import { VisitQueries, type VisitPage } from '../visit.queries.js';
import { VisitListArgs } from './visit.args.js';
import { JoinVisitsInput, LogVisitInput, UpdateVisitInput } from './visit.inputs.js';
import { VisitConnection, VisitPayload, VisitType } from './visit.types.js';

/** A visit, and records by others that are perhaps the same one. */
interface Answered {
  visit: Visit;
  alike: VisitNotice[];
}

@Resolver(() => VisitType)
export class VisitResolver {
  constructor(
    private readonly logging: LogVisitService, private readonly updating: UpdateVisitService, private readonly joining: JoinVisitsService,
    private readonly queries: VisitQueries, private readonly notices: VisitNoticesQueries,
  ) {}

  @Can('visit.read')
  @Query(() => VisitConnection)
  visits(@CurrentActor() actor: Actor, @Args() args: VisitListArgs): Promise<VisitPage> {
    return this.queries.page(actor, args);
  }

  @Can('visit.read')
  @Query(() => VisitType)
  visit(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Visit> {
    return this.queries.get(actor, id);
  }

  @Can('visit.log')
  @Mutation(() => VisitPayload)
  logVisit(@CurrentActor() actor: Actor, @Args('input') input: LogVisitInput): Promise<VisitPayload> {
    return payload(async () => this.answer(actor, await this.logging.log(actor, input)));
  }

  @Can('visit.log')
  @Mutation(() => VisitPayload)
  updateVisit(@CurrentActor() actor: Actor, @Args('input') input: UpdateVisitInput): Promise<VisitPayload> {
    return payload(async () => {
      await this.updating.update(actor, input);
      return this.answer(actor, input.id);
    });
  }

  @Can('visit.log')
  @Mutation(() => VisitPayload)
  joinVisits(@CurrentActor() actor: Actor, @Args('input') input: JoinVisitsInput): Promise<VisitPayload> {
    return payload(async () => this.answer(actor, await this.joining.join(actor, input)));
  }

  private async answer(actor: Actor, id: string): Promise<Answered> {
    const visit = await this.queries.get(actor, id);
    return { visit, alike: await this.notices.alike(actor, visit.id) };
  }
}

/** With a CONFLICT, `visit` is the visit as it is now. */
async function payload(verb: () => Promise<Answered & { current?: Visit }>): Promise<VisitPayload> {
  const { current, ...answer } = await refusable(verb);
  return { alike: [], ...(current && { visit: current }), ...answer };
}
