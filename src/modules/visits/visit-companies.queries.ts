import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { columns, Db, groupBy } from '../../platform/database/index.js';
import { Company } from '../companies/index.js';
import { visitScope } from './data/visit.scope.js';

/** Who was met. */
@Injectable()
export class VisitCompaniesQueries {
  constructor(private readonly db: Db) {}

  /** Batch: the companies met, by the visit's id, in alphabetical order. Who may read the visit may know whom it met. */
  readonly byVisitIds = async (actor: Actor, ids: readonly string[]): Promise<Map<string, Company[]>> => {
    const rows = await this.db.query<Company & { visitId: string }>(sql`
      SELECT vc.visit_id AS "visitId", ${columns(Company, 'c')}
      FROM visit_company vc JOIN visit v ON v.id = vc.visit_id JOIN company c ON c.id = vc.company_id
      WHERE vc.visit_id = ANY (${[...ids]}::uuid[]) AND ${visitScope('v', actor, 'visit.read')}
      ORDER BY c.name, c.id`);
    return groupBy(rows, (company) => company.visitId);
  };
}
