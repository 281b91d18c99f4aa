import type { Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { knownDealScope } from '../../deals/index.js';

/**
 * Of which deals an actor reads the reviews: those within reach that he knows by name. What was said in a review is
 * confidential (联审会 members keep it to themselves), so a stranger to a sensitive deal reads nothing of it. `alias`
 * names the table `deal`.
 */
export const reviewedScope = (alias: string, actor: Actor): Sql => knownDealScope(alias, actor, 'deal.read');
