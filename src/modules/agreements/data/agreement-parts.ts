import sql, { raw } from 'sql-template-tag';
import { columns, type Tx } from '../../../platform/database/index.js';
import { AgreementDeal } from './agreement-deal.entity.js';
import { AgreementParty, CommitmentRow, PromiseRow } from './agreement-parts.entity.js';
import { coveredDealScope } from './agreement.scope.js';

/** A deal that an agreement covers: may the actor sign for it? What he may not, no list of his touches. */
export type CoveredRow = AgreementDeal & { organisationId: string; isReached: boolean };

/** What hangs on an agreement. */
export interface Parts {
  deals: CoveredRow[];
  parties: AgreementParty[];
  commitments: CommitmentRow[];
  promises: PromiseRow[];
  fileIds: string[];
}

/** Of an agreement that does not exist yet. */
export const NO_PARTS: Parts = { deals: [], parties: [], commitments: [], promises: [], fileIds: [] };

/** What hangs on a locked agreement, with deals that the actor does not reach too: they are to stay. */
export async function partsOf(tx: Tx, id: string): Promise<Parts> {
  const deals = await tx.query<CoveredRow>(sql`
    SELECT ${columns(AgreementDeal, 'ad')}, d.organisation_id AS "organisationId", ${coveredDealScope('d', tx.actor, 'agreement.sign')} AS "isReached"
    FROM agreement_deal ad JOIN deal d ON d.id = ad.deal_id WHERE ad.agreement_id = ${id} ORDER BY d.id`);
  const rows = <Row extends object>(entity: new () => Row, table: string): Promise<Row[]> =>
    tx.query<Row>(sql`SELECT ${columns(entity, 'r')} FROM ${raw(table)} r WHERE r.agreement_id = ${id} ORDER BY r.place, r.id`);
  return {
    deals, parties: await rows(AgreementParty, 'agreement_party'), commitments: await rows(CommitmentRow, 'commitment'), promises: await rows(PromiseRow, 'promise'),
    fileIds: (await tx.query<{ fileId: string }>(sql`SELECT f.file_id AS "fileId" FROM agreement_file f WHERE f.agreement_id = ${id} ORDER BY f.place, f.file_id`)).map((file) => file.fileId),
  };
}
