import sql, { raw } from 'sql-template-tag';
import { newId } from '../../../kernel/ids.js';
import { changesOf, type Tx } from '../../../platform/database/index.js';
import { tidyCommitment, tidyDeal, tidyParty, tidyPromise, type GivenParts } from '../domain/given-parts.js';
import type { Party } from '../domain/obligations.js';
import type { AgreementDeal } from './agreement-deal.entity.js';
import { AgreementParty, CommitmentRow, PromiseRow } from './agreement-parts.entity.js';
import type { Parts } from './agreement-parts.js';

/**
 * Makes the given lists what hangs on the agreement; those that are left out stay, and so does what hangs on deals out of
 * the actor's reach. Everything was checked before. `before` is what `partsOf` read.
 * @returns whether anything changed
 */
export async function writeParts(tx: Tx, id: string, before: Parts, given: GivenParts): Promise<boolean> {
  const reached = new Set(before.deals.filter((deal) => deal.isReached).map((deal) => deal.dealId));
  const own = <Row extends { dealId: string }>(rows: readonly Row[]): Row[] => rows.filter((row) => reached.has(row.dealId));
  // Obligations first: a deal that leaves may not leave any behind. New ones wait for new deals.
  const places = <Row>(rows: readonly Row[]): (Row & { place: number })[] => rows.map((row, place) => ({ ...row, place }));
  const commitments = given.commitments ? splitRows(own(before.commitments), places(given.commitments.map(tidyCommitment))) : null;
  const promises = given.promises ? splitRows(own(before.promises), places(given.promises.map(tidyPromise))) : null;
  await remove(tx, 'commitment', commitments?.gone ?? []);
  await remove(tx, 'promise', promises?.gone ?? []);
  await place(tx, 'commitment', commitments?.kept ?? []);
  await place(tx, 'promise', promises?.kept ?? []);
  const changed = [
    given.deals ? await setDeals(tx, id, own(before.deals), given.deals) : false,
    given.parties ? await setParties(tx, id, before.parties, given.parties) : false,
    await setFiles(tx, id, before.fileIds, given.fileIds),
    commitments ? await store(commitments, (row, patch) => tx.update(CommitmentRow, row, patch), (rows) => tx.insert(CommitmentRow, rows.map((row) => ({ ...row, agreementId: id })))) : false,
    promises ? await store(promises, (row, patch) => tx.update(PromiseRow, row, patch), (rows) => tx.insert(PromiseRow, rows.map((row) => ({ ...row, agreementId: id })))) : false,
  ];
  return changed.includes(true);
}

interface Split<Row, Given> {
  gone: Row[];
  kept: { row: Row; given: Given }[];
  fresh: Given[];
}

function splitRows<Row extends { id: string }, Given extends { id: string | null }>(before: readonly Row[], given: readonly Given[]): Split<Row, Given> {
  const named = new Map(given.map((one) => [one.id, one]));
  return {
    gone: before.filter((row) => !named.has(row.id)),
    kept: before.flatMap((row) => { const one = named.get(row.id); return one ? [{ row, given: one }] : []; }),
    fresh: given.filter((one) => one.id === null),
  };
}

async function remove(tx: Tx, table: 'commitment' | 'promise', rows: readonly { id: string }[]): Promise<void> {
  if (rows.length > 0) await tx.query(sql`DELETE FROM ${raw(table)} WHERE id = ANY (${rows.map((row) => row.id)}::uuid[])`);
}

/** Another place in the list is no change of what is owed: the version stays. */
async function place(tx: Tx, table: 'commitment' | 'promise', kept: readonly { row: { id: string; place: number }; given: { place: number } }[]): Promise<void> {
  const moved = kept.filter(({ row, given }) => row.place !== given.place);
  if (moved.length === 0) return;
  await tx.query(sql`
    UPDATE ${raw(table)} o SET place = g.place FROM unnest(${moved.map(({ row }) => row.id)}::uuid[], ${moved.map(({ given }) => given.place)}::integer[]) AS g (id, place) WHERE o.id = g.id`);
}

/** Stores what of a list is new or changed. `insert` and `update` are those of its entity. */
async function store<Row extends { id: string }, Given extends { id: string | null }>(
  { gone, kept, fresh }: Split<Row, Given & Partial<Omit<Row, 'id'>>>, update: (row: Row, patch: Partial<Row>) => Promise<void>, insert: (rows: (Given & { id: string })[]) => Promise<void>,
): Promise<boolean> {
  let changed = gone.length > 0 || fresh.length > 0;
  for (const { row, given } of kept) {
    const changes = Object.entries(changesOf<object>(row, { ...given, place: undefined }));
    if (changes.length === 0) continue;
    changed = true;
    await update(row, Object.fromEntries(changes.map(([field, [, after]]) => [field, after])) as Partial<Row>);
  }
  if (fresh.length > 0) await insert(fresh.map((one) => ({ ...one, id: newId() })));
  return changed;
}

async function setDeals(tx: Tx, id: string, before: readonly AgreementDeal[], given: NonNullable<GivenParts['deals']>): Promise<boolean> {
  const after = given.map(tidyDeal);
  const known = new Map(before.map((row) => [row.dealId, row]));
  const gone = before.filter(({ dealId }) => !after.some((one) => one.dealId === dealId));
  const changed = after.filter(({ dealId, amount, inwardAmount }) => { const row = known.get(dealId); return row?.amount !== amount || row.inwardAmount !== inwardAmount; });
  if (gone.length > 0) await tx.query(sql`DELETE FROM agreement_deal WHERE agreement_id = ${id} AND deal_id = ANY (${gone.map(({ dealId }) => dealId)}::uuid[])`);
  if (changed.length > 0) {
    await tx.query(sql`
      INSERT INTO agreement_deal (agreement_id, deal_id, amount, inward_amount)
      SELECT ${id}, g.deal_id, g.amount, g.inward
      FROM unnest(${changed.map((one) => one.dealId)}::uuid[], ${changed.map((one) => one.amount)}::numeric[], ${changed.map((one) => one.inwardAmount)}::numeric[]) AS g (deal_id, amount, inward)
      ON CONFLICT (agreement_id, deal_id) DO UPDATE SET amount = EXCLUDED.amount, inward_amount = EXCLUDED.inward_amount`);
  }
  return gone.length + changed.length > 0;
}

async function setParties(tx: Tx, id: string, before: readonly AgreementParty[], given: readonly Party[]): Promise<boolean> {
  const after = given.map(tidyParty);
  const said = (parties: readonly Party[]): string => JSON.stringify(parties.map(({ side, name, companyId }) => [side, name, companyId]));
  if (said(before) === said(after)) return false;
  await tx.query(sql`DELETE FROM agreement_party WHERE agreement_id = ${id}`);
  if (after.length > 0) await tx.insert(AgreementParty, after.map((party, place) => ({ ...party, id: newId(), agreementId: id, place })));
  return true;
}

async function setFiles(tx: Tx, id: string, before: readonly string[], given: readonly string[] | null | undefined): Promise<boolean> {
  if (!given || JSON.stringify(before) === JSON.stringify(given)) return false;
  await tx.query(sql`DELETE FROM agreement_file WHERE agreement_id = ${id}`);
  await tx.query(sql`INSERT INTO agreement_file (agreement_id, file_id, place) SELECT ${id}, g.id, g.place FROM unnest(${[...given]}::uuid[]) WITH ORDINALITY AS g (id, place)`);
  return true;
}
