import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import sql from 'sql-template-tag';
import { systemActor } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { writeCores } from './data/company-cores.js';
import type { Company } from './data/company.entity.js';

const BATCH = 500;

/** Works out the cores of companies that an older version wrote. At every start, a batch at a time, as far as there are any. */
@Injectable()
export class CoreFiller implements OnApplicationBootstrap {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async onApplicationBootstrap(): Promise<void> {
    const actor = systemActor('企业查重');
    while ((await this.unitOfWork.run(actor, (tx) => this.fillBatch(tx))) === BATCH);
  }

  private async fillBatch(tx: Tx): Promise<number> {
    const rows = await tx.query<Pick<Company, 'id' | 'jurisdictionId' | 'name' | 'aliases'>>(sql`
      SELECT c.id, c.jurisdiction_id AS "jurisdictionId", c.name, c.aliases FROM company c
      WHERE c.merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM company_core k WHERE k.company_id = c.id) LIMIT ${BATCH} FOR UPDATE OF c`);
    for (const row of rows) await writeCores(tx, row);
    return rows.length;
  }
}
