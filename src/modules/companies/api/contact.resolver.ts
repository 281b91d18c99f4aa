import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { CompanyQueries } from '../company.queries.js';
import type { ContactRow } from '../contact.queries.js';
import { ContactsService } from '../contacts.service.js';
import type { Company } from '../data/company.entity.js';
import { CompanyPayload, CompanyType } from './company.types.js';
import { AddContactInput, RevealContactInput, UpdateContactInput } from './contact.inputs.js';
import { ContactType, RevealContactPayload } from './contact.types.js';

@Resolver(() => ContactType)
export class ContactResolver {
  constructor(private readonly service: ContactsService, private readonly companies: CompanyQueries) {}

  @Can('company.write')
  @Mutation(() => CompanyPayload)
  addContact(@CurrentActor() actor: Actor, @Args('input') input: AddContactInput): Promise<CompanyPayload> {
    return refusable(async () => {
      await this.service.add(actor, input);
      return { company: await this.companies.get(actor, input.companyId) };
    });
  }

  @Can('company.write')
  @Mutation(() => CompanyPayload)
  updateContact(@CurrentActor() actor: Actor, @Args('input') input: UpdateContactInput): Promise<CompanyPayload> {
    return refusable(async () => ({ company: await this.companies.get(actor, await this.service.update(actor, input)) }));
  }

  @Can('contact.reveal')
  @Mutation(() => RevealContactPayload)
  revealContact(@CurrentActor() actor: Actor, @Args('input') input: RevealContactInput): Promise<RevealContactPayload> {
    return refusable(() => this.service.reveal(actor, input));
  }

  @ResolveField(() => CompanyType)
  company(@Parent() contact: ContactRow, @Ctx() ctx: RequestContext): Promise<Company> {
    return ctx.loadOne(this.companies.byIds, contact.companyId);
  }
}
