import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { addDays } from '../kernel/dates.js';
import { AgreementService } from '../modules/agreements/index.js';
import { ClockExtensionsService } from '../modules/deals/index.js';
import { SavedViewsService } from '../modules/saved-views/index.js';
import { EXTENSIONS, FRAMEWORKS, VIEWS } from './data/desk-work.js';
import { provided } from './load-ground.js';

/** Who signs and extends, and whose views there are. */
interface DeskActors {
  officer: Actor;
  head: Actor;
  leader: Actor;
}

/** Loads what lies on the desk today: a framework that runs out, a clock that is paused, views of one, of the office, of all. */
export async function loadDeskWork(app: INestApplicationContext, actors: DeskActors, deals: ReadonlyMap<string, string>, today: string): Promise<void> {
  const { head } = actors;
  for (const { deal, amount, daysAgo, expiresIn, ...agreement } of FRAMEWORKS) {
    await provided(app, AgreementService).sign(head, {
      ...agreement, kind: 'framework', signedOn: addDays(today, -daysAgo), expiresOn: addDays(today, expiresIn), deals: [{ dealId: deals.get(deal) ?? '', amount }],
    });
  }
  for (const { deal, daysAgo, untilIn, ...extension } of EXTENSIONS) {
    await provided(app, ClockExtensionsService).extend(head, { ...extension, dealId: deals.get(deal) ?? '', fromOn: addDays(today, -daysAgo), untilOn: addDays(today, untilIn) });
  }
  for (const { owner, ...view } of VIEWS) await provided(app, SavedViewsService).save(actors[owner], { ...view, list: 'deals' });
}
