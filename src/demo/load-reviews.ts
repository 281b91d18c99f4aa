import type { INestApplicationContext } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../kernel/actor.js';
import { ReviewConclusionService, ReviewsService } from '../modules/reviews/index.js';
import { Db } from '../platform/database/index.js';
import { REVIEWS } from './data/reviews.js';
import { provided } from './load-ground.js';

/** Who applies and scores, who speaks for the land, who concludes. */
export interface ReviewActors {
  officer: Actor;
  head: Actor;
  land: Actor;
  leader: Actor;
}

/** Loads reviews: one that waits for opinions, one passed on conditions, one refused by a veto, one passed. */
export async function loadReviews(app: INestApplicationContext, { officer, head, land, leader }: ReviewActors, deals: ReadonlyMap<string, string>, shiftOf: (deal: string) => (day: string) => string): Promise<void> {
  const reviews = provided(app, ReviewsService);
  for (const { deal, appliedOn, dueOn, note, opinions, scores, vetoes = [], conclusion } of REVIEWS) {
    const shift = shiftOf(deal);
    const reviewId = await reviews.apply(officer, { dealId: deals.get(deal) ?? '', appliedOn: shift(appliedOn), dueOn: shift(dueOn), note });
    for (const { on, by, ...opinion } of opinions) await reviews.giveOpinion(by === 'land' ? land : head, { ...opinion, reviewId, givenOn: shift(on) });
    const given = Object.entries(scores).map(([item, points]) => ({ item, points }));
    if (given.length > 0) await reviews.score(officer, { reviewId, expectedVersion: await versionOf(app, reviewId), scores: given, vetoes: [...vetoes] });
    if (!conclusion) continue;
    await provided(app, ReviewConclusionService).conclude(leader, {
      ...conclusion, reviewId, expectedVersion: await versionOf(app, reviewId), on: shift(conclusion.on),
      conditions: (conclusion.conditions ?? []).map(({ content, dueOn: until }) => ({ content, dueOn: shift(until), ownerId: officer.id })),
    });
  }
}

const versionOf = async (app: INestApplicationContext, id: string): Promise<number> =>
  (await provided(app, Db).one<{ version: number }>(sql`SELECT version FROM review WHERE id = ${id}`)).version;
