import type { Sql } from 'sql-template-tag';
import type { Actor } from '../../../kernel/actor.js';
import { sharesJurisdiction } from '../../../platform/access/index.js';

/** Organisations whose names the actor may see: those of each county in which a grant lets organisations be read. */
export const organisationScope = (alias: string, actor: Actor): Sql => sharesJurisdiction(`${alias}.id`, actor, 'organisation.read');
