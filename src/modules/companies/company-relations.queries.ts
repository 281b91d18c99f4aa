import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { columns, Db, groupBy } from '../../platform/database/index.js';
import { Organisation } from '../organisations/index.js';
import { Company } from './data/company.entity.js';
import { companyScope, stillFollows } from './data/company.scope.js';
import { CompanyRisk } from './data/company-risk.entity.js';

/** What hangs on companies: batch loaders by the company's id, within the actor's reach. */
@Injectable()
export class CompanyRelationsQueries {
  constructor(private readonly db: Db, private readonly clock: Clock) {}

  /** Risk flags: those not cleared first, newest first. */
  readonly risks = async (actor: Actor, ids: readonly string[]): Promise<Map<string, CompanyRisk[]>> =>
    groupBy(await this.db.query<CompanyRisk>(sql`
      SELECT ${columns(CompanyRisk, 'r')} FROM company_risk r JOIN company c ON c.id = r.company_id
      WHERE r.company_id = ANY (${ids}::uuid[]) AND ${companyScope('c', actor, 'company.read')}
      ORDER BY r.cleared_on IS NOT NULL, r.noted_on DESC, r.created_at DESC`), (risk) => risk.companyId);

  /** Companies of which it is the parent, by name. */
  readonly subsidiaries = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Company[]>> =>
    groupBy(await this.db.query<Company>(sql`
      SELECT ${columns(Company, 'c')} FROM company c
      WHERE c.parent_id = ANY (${ids}::uuid[]) AND c.merged_into IS NULL AND ${companyScope('c', actor, 'company.read')}
      ORDER BY c.name COLLATE "zh-x-icu", c.id`), (company) => company.parentId ?? '');

  /**
   * Organisations of the company's county that follow it, who was there last first. The whole county may know who they
   * are, so that nobody calls on a company a second time; nothing else of what they do is told here, and
   * nothing of those who follow it for a sensitive deal alone.
   */
  readonly followers = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Organisation[]>> =>
    groupBy(await this.db.query<Organisation & { companyId: string }>(sql`
      SELECT c.id AS "companyId", ${columns(Organisation, 'o')}
      FROM company c
      JOIN (SELECT f.company_id, f.organisation_id, max(f.last_on) AS last_on FROM company_follower f
            WHERE f.company_id = ANY (${ids}::uuid[]) AND f.openly AND ${stillFollows('f', this.clock.today())} GROUP BY 1, 2) follower ON follower.company_id = c.id
      JOIN organisation o ON o.id = follower.organisation_id AND o.jurisdiction_id = c.jurisdiction_id
      WHERE ${companyScope('c', actor, 'company.read')}
      ORDER BY follower.last_on DESC, o.name`), (row) => row.companyId);
}
