import { raw, type Sql } from 'sql-template-tag';
import { getMetadataArgsStorage } from 'typeorm';

type EntityClass = new () => object;

/**
 * The columns of an entity as a select list whose keys are its property names:
 * `d."total_investment" AS "totalInvestment"`. Lists select plain rows with it, without hydrating entities.
 */
export function columns(entity: EntityClass, alias: string): Sql {
  const lists = known.get(entity) ?? new Map<string, Sql>();
  const list = lists.get(alias) ?? listOf(entity, alias);
  known.set(entity, lists.set(alias, list));
  return list;
}

/** Worked out once: every statement asks, and entities do not change. */
const known = new Map<EntityClass, Map<string, Sql>>();

function listOf(entity: EntityClass, alias: string): Sql {
  const list = getMetadataArgsStorage()
    .columns.filter((column) => column.target === entity)
    .map((column) => `${alias}."${column.options.name ?? column.propertyName}" AS "${column.propertyName}"`);
  if (list.length === 0) throw new Error(`${entity.name} declares no columns`);
  return raw(list.join(', '));
}
