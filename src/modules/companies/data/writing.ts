import sql from 'sql-template-tag';
import { refuse } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/index.js';
import { indexSubject } from '../../../platform/search/index.js';
import type { Home } from '../../organisations/index.js';
import type { CompanyFields } from '../domain/company-fields.js';
import { writeCores } from './company-cores.js';
import { Company } from './company.entity.js';
import { holdSurvivors, survivorOf } from './survivor.js';

/** Who is written down as the maker of a row; nobody for a job. */
export const authorOf = (actor: Actor): string | null => (actor.kind === 'user' ? actor.id : null);

/** Writes a new company whose fields were read and whose references were checked. */
export async function insertCompany(tx: Tx, id: string, values: Partial<CompanyFields> & Pick<CompanyFields, 'name'> & { parentId?: string | null }, home: Home): Promise<void> {
  await tx.insert(Company, { id, organisationId: home.id, jurisdictionId: home.jurisdictionId, ...values, createdBy: authorOf(tx.actor) });
  await indexCompany(tx, { id, organisationId: home.id, jurisdictionId: home.jurisdictionId, aliases: [], creditCode: null, ...values });
  const { parentId, ...told } = values;
  await tx.audit('registerCompany', { type: 'company', id, organisationId: home.id }, Object.fromEntries(
    Object.entries({ ...told, ...(parentId && { parentCompanyId: parentId }) }).filter(([, value]) => !Array.isArray(value) || value.length > 0).map(([field, value]) => [field, [null, value]])));
}

/** Makes a company findable, by search and as a possible duplicate. Called whenever its name, other names or credit code change. */
export async function indexCompany(tx: Tx, company: Pick<Company, 'id' | 'organisationId' | 'jurisdictionId' | 'name' | 'aliases' | 'creditCode'>): Promise<void> {
  const { id, organisationId, jurisdictionId, name, aliases, creditCode } = company;
  await indexSubject(tx, { type: 'company', id, organisationId, jurisdictionId, title: name, alsoKnownAs: aliases, words: [creditCode] });
  await writeCores(tx, company);
}

/** A contact as it is found: by name, then by position; where, its company says. */
export interface ContactNamed {
  id: string;
  name: string;
  title: string | null;
  organisationId: string;
  jurisdictionId: string;
}

/** Makes a contact findable. Phones are not among the words: only who may see them finds by them. */
export const indexContact = (tx: Tx, { id, organisationId, jurisdictionId, name, title }: ContactNamed): Promise<void> =>
  indexSubject(tx, { type: 'contact', id, organisationId, jurisdictionId, title: name, words: [title] });

/**
 * The id of the company with exactly this name in the county; where that was merged away, its survivor; a new one where
 * nobody knows it. Aliases do not count: two firms may go by one short name.
 */
export async function ensureCompany(tx: Tx, name: string, home: Home): Promise<string> {
  const [known] = await tx.query<{ id: string }>(sql`
    SELECT coalesce(merged_into, id) AS id FROM company WHERE jurisdiction_id = ${home.jurisdictionId} AND name = ${name}
    ORDER BY merged_into IS NOT NULL, updated_at DESC LIMIT 1`);
  if (known) {
    await holdSurvivors(tx, [known.id]);
    return survivorOf(tx, known.id);
  }
  const [made] = await tx.query<{ id: string }>(sql`
    INSERT INTO company (id, organisation_id, jurisdiction_id, name, created_by)
    VALUES (${newId()}, ${home.id}, ${home.jurisdictionId}, ${name}, ${authorOf(tx.actor)}) ON CONFLICT (jurisdiction_id, name) WHERE merged_into IS NULL DO NOTHING RETURNING id`);
  if (!made) return ensureCompany(tx, name, home);
  await indexCompany(tx, { id: made.id, organisationId: home.id, jurisdictionId: home.jurisdictionId, name, aliases: [], creditCode: null });
  await tx.audit('registerCompany', { type: 'company', id: made.id, organisationId: home.id }, { name: [null, name] });
  return made.id;
}

/** Refuses a name that belonged to a company merged away, unless it was merged into `ownId`: it would come back as a duplicate. */
export async function refuseMergedName(tx: Tx, jurisdictionId: string, name: string | undefined, ownId: string | null): Promise<void> {
  if (name === undefined) return;
  const [survivor] = await tx.query<{ name: string }>(sql`
    SELECT kept.name FROM company gone JOIN company kept ON kept.id = gone.merged_into
    WHERE gone.jurisdiction_id = ${jurisdictionId} AND gone.name = ${name} AND kept.id IS DISTINCT FROM ${ownId}::uuid LIMIT 1`);
  if (survivor) throw refuse('COMPANY_NAME_MERGED', 'name', { survivor: survivor.name });
}
