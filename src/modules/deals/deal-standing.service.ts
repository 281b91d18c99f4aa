import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { EventMap } from '../../kernel/events.js';
import type { Tx } from '../../platform/database/index.js';
import { OnEvent } from '../../platform/events/index.js';
import { refreshStanding } from './lights/standing.js';

/** Where deals stand by the rules, for the modules whose facts change it. */
@Injectable()
export class DealStanding {
  /**
   * To be called at the end of every verb that changes anything the view `deal_facts` reads of a deal: judges these deals
   * anew (lights, their worst colour, the day of the last progress), with the wholes and phases of their families, in the
   * verb's own transaction. Neither `version` nor `updated_at` moves. No scope is applied.
   */
  refresh(tx: Tx, dealIds: readonly string[]): Promise<void> {
    return refreshStanding(tx, dealIds);
  }

  /** Visits to companies that became one are visits to one. */
  @OnEvent('company.merged')
  async refreshOf(tx: Tx, { companyIds }: EventMap['company.merged']): Promise<void> {
    const rows = await tx.query<{ id: string }>(sql`SELECT d.id FROM deal d WHERE d.company_id = ANY (${companyIds}::uuid[])`);
    await refreshStanding(tx, rows.map(({ id }) => id));
  }
}
