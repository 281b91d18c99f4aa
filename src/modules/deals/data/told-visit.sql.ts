import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { knowsDeal } from './deal.scope.js';

/**
 * May the actor be told of a visit? Not when it was about a sensitive deal to which he is a stranger: what was said, whom
 * it met and what comes next would tell the deal. Whoever logged it or took part knows what he said. Says nothing of
 * reach: put it beside a scope. `visitId` is the id of a visit, of which the statement may know no more.
 */
export const toldOfVisit = (visitId: Sql, actor: Actor): Sql => sql`NOT EXISTS (
  SELECT 1 FROM visit_deal about JOIN deal kept ON kept.id = about.deal_id JOIN visit held ON held.id = about.visit_id
  WHERE about.visit_id = ${visitId} AND NOT ${knowsDeal('kept', actor)} AND held.created_by IS DISTINCT FROM ${actor.id}::uuid
    AND NOT EXISTS (SELECT 1 FROM visit_colleague took WHERE took.visit_id = about.visit_id AND took.user_id = ${actor.id}))`;
