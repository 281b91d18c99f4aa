import sql from 'sql-template-tag';
import type { Queryable } from '../../../platform/database/index.js';
import { fold } from '../../../platform/search/index.js';
import { keysOf } from '../domain/core-keys.js';
import { coreName, gramsOf } from '../domain/core-name.js';
import type { Company } from './company.entity.js';
import { REGION_WORDS } from './region-words.js';

type Named = Pick<Company, 'id' | 'jurisdictionId' | 'name' | 'aliases'>;

/** The core of a name as it is stored and compared: traditional characters as simplified ones. */
export const coreOf = (name: string): string =>
  coreName(Array.from(name.normalize('NFKC'), (character) => fold(character) || character).join(''), REGION_WORDS);

/** Keeps the cores of a company's name and aliases beside it; called whenever one of them changes. */
export async function writeCores(tx: Queryable, { id, jurisdictionId, name, aliases }: Named): Promise<void> {
  const cores = [...new Set([name, ...aliases].map(coreOf))];
  const rows = JSON.stringify(cores.map((core) => ({ core, grams: gramsOf(core), keys: keysOf(core) })));
  await tx.query(sql`DELETE FROM company_core WHERE company_id = ${id} AND core <> ALL (${cores}::text[])`);
  await tx.query(sql`
    INSERT INTO company_core (company_id, jurisdiction_id, core, grams, keys)
    SELECT ${id}::uuid, ${jurisdictionId}::uuid, made.core, made.grams, made.keys
    FROM jsonb_to_recordset(${rows}::jsonb) made (core text, grams text[], keys text[])
    ON CONFLICT (company_id, core) DO UPDATE SET jurisdiction_id = EXCLUDED.jurisdiction_id, grams = EXCLUDED.grams, keys = EXCLUDED.keys`);
}

/** A company that was merged away is found by nobody. */
export async function removeCores(tx: Queryable, companyId: string): Promise<void> {
  await tx.query(sql`DELETE FROM company_core WHERE company_id = ${companyId}`);
}
