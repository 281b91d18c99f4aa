import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { dealScope, knowsDeal } from '../../deals/index.js';

/** Of which deals an actor reads what was built: those within reach to which he is no stranger. `alias` names the table `deal`. */
export const builtScope = (alias: string, actor: Actor): Sql => sql`(${dealScope(alias, actor, 'deal.read')} AND ${knowsDeal(alias, actor)})`;
