import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { ApiError } from '../../../kernel/errors.js';
import { Can, Ctx, CurrentActor } from '../../../platform/access/index.js';
import { refusable, type RequestContext } from '../../../platform/graphql/index.js';
import { PeopleQueries, PersonType, type Person } from '../../identity/index.js';
import type { SavedView } from '../data/saved-view.entity.js';
import { isViewList } from '../domain/codes.js';
import { SavedViewQueries, type SavedViewRow } from '../saved-view.queries.js';
import { SavedViewsService } from '../saved-views.service.js';
import { DeleteViewInput, SavedViewPayload, SavedViewType, SaveViewInput, UpdateViewInput } from './saved-view.types.js';

@Resolver(() => SavedViewType)
export class SavedViewResolver {
  constructor(private readonly service: SavedViewsService, private readonly queries: SavedViewQueries, private readonly people: PeopleQueries) {}

  /** The right of the one list there is; what is seen of each list depends on its own right. */
  @Can('deal.read')
  @Query(() => [SavedViewType])
  savedViews(@CurrentActor() actor: Actor, @Args('list', { type: () => String }) list: string): Promise<SavedViewRow[]> {
    if (!isViewList(list)) throw new ApiError('BAD_USER_INPUT', [{ code: 'VIEW_LIST_UNKNOWN', field: ['list'] }]);
    return this.queries.list(actor, list);
  }

  @Can('view.save')
  @Mutation(() => SavedViewPayload)
  saveView(@CurrentActor() actor: Actor, @Args('input') input: SaveViewInput): Promise<SavedViewPayload> {
    return refusable(async () => ({ savedView: await this.queries.kept(actor, await this.service.save(actor, input)) }));
  }

  @Can('view.save')
  @Mutation(() => SavedViewPayload)
  updateView(@CurrentActor() actor: Actor, @Args('input') input: UpdateViewInput): Promise<SavedViewPayload> {
    return refusable(async () => {
      await this.service.update(actor, input);
      return { savedView: await this.queries.kept(actor, input.id) };
    });
  }

  @Can('view.save')
  @Mutation(() => SavedViewPayload)
  deleteView(@CurrentActor() actor: Actor, @Args('input') input: DeleteViewInput): Promise<SavedViewPayload> {
    return refusable(async () => {
      await this.service.delete(actor, input.id);
      return {};
    });
  }

  @ResolveField(() => PersonType)
  owner(@Parent() { ownerId }: SavedView, @Ctx() ctx: RequestContext): Promise<Person> {
    return ctx.loadOne(this.people.byIds, ownerId);
  }
}
