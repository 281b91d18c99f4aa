import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, refuse } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { refusingClashes } from '../../platform/database/clashes.js';
import { changesOf, UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { unindexSubject } from '../../platform/search/index.js';
import type { MergeCompaniesInput } from './api/merge.inputs.js';
import { removeCores } from './data/company-cores.js';
import { Company } from './data/company.entity.js';
import { companyAggregate } from './data/company.scope.js';
import { closeMerge, insertMerge, lockMerge, moveReferences, returnReferences, setMergedInto, survivorName, undoUntil, type MergeRecord } from './data/merges.js';
import { freeParent, setParent } from './data/parents.js';
import { survivorOf } from './data/survivor.js';
import { indexCompany } from './data/writing.js';
import { differing } from './domain/changes.js';
import { factsOf, restored, united, type MergeFacts } from './domain/merge.js';

const CLASHES = {
  company_name_once: { code: 'MERGE_NAME_TAKEN', field: 'id' },
  company_credit_code_once: { code: 'MERGE_CREDIT_CODE_TAKEN', field: 'id' },
};

/** 企业合并: two records of one company become one, and for thirty days two again. Only ever by a person. */
@Injectable()
export class CompanyMergeService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Makes one company of two: the fields named in `take` come from the one that goes, whatever referred to it refers to
   * the one that stays. Answers with the id of the latter.
   * @throws Refusal CONFLICT with the row that changed in `current`, MERGE_SAME, MERGE_OTHER_COUNTY; ApiError NOT_FOUND out of reach
   */
  merge(actor: Actor, input: MergeCompaniesInput): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [keptId, mergedId] = [await survivorOf(tx, input.keptId), await survivorOf(tx, input.mergedId)];
      if (keptId === mergedId) throw refuse('MERGE_SAME', 'mergedId');
      const { [keptId]: kept, [mergedId]: merged } = await lockBoth(tx, keptId, mergedId);
      if (!kept || !merged) throw new Error('a locked company is missing');
      refuseChanged(kept, input.keptVersion, 'keptVersion');
      refuseChanged(merged, input.mergedVersion, 'mergedVersion');
      if (kept.jurisdictionId !== merged.jurisdictionId) throw refuse('MERGE_OTHER_COUNTY', 'mergedId');
      await this.unite(tx, kept, merged, input.take);
      return kept.id;
    });
  }

  /**
   * Makes two companies of one again: what was moved goes back where it still refers to the survivor; fields that
   * somebody changed since stay as they are now. Answers with the id of the company that stays.
   * @throws Refusal MERGE_UNDONE, MERGE_TOO_OLD, MERGE_UNDO_FIRST, MERGE_NAME_TAKEN, MERGE_CREDIT_CODE_TAKEN; ApiError NOT_FOUND out of reach
   */
  undo(actor: Actor, mergeId: string): Promise<string> {
    return refusingClashes(CLASHES, () => this.unitOfWork.run(actor, async (tx) => {
      const merge = await lockMerge(tx, mergeId);
      const { [merge.keptId]: kept, [merge.mergedId]: merged } = await lockBoth(tx, merge.keptId, merge.mergedId);
      if (!kept || !merged) throw new Error('a locked company is missing');
      await refuseUndoing(tx, merge);
      const { patch: { parentId: parentBefore, ...facts }, left } = restored(kept, merge.keptBefore, merge.keptAfter);
      await tx.update(Company, kept, { ...facts, updatedAt: tx.clock.now() });
      await setMergedInto(tx, merged.id, null);
      await returnReferences(tx, merge.moved, kept.id, merged.id);
      // Once both have their own children again: what stood between them closes no circle then, and what came since may.
      const mergedPatch = await returnParent(tx, merged, merged.parentId);
      const patch = { ...facts, ...(parentBefore !== undefined && await returnParent(tx, kept, parentBefore)) };
      await indexCompany(tx, changed(kept, patch));
      await indexCompany(tx, merged);
      for (const { id } of [kept, merged]) await tx.emit('company.renamed', { companyId: id });
      await tx.emit('company.merged', { companyIds: [kept.id, merged.id] });
      await closeMerge(tx, merge.id);
      const leftAsIs: Changes = left.length > 0 ? { leftAsIs: [null, left.map((column) => (column === 'parentId' ? 'parent' : column)).join(',')] } : {};
      await tx.audit('undoMerge', subjectOf(kept), { ...told(kept, patch), unmergedCompany: [null, merged.name], ...leftAsIs });
      await tx.audit('undoMerge', subjectOf(merged), { ...told(merged, mergedPatch), unmergedCompany: [null, kept.name] });
      return kept.id;
    }));
  }

  private async unite(tx: Tx, kept: Company, merged: Company, take: MergeCompaniesInput['take']): Promise<void> {
    const patch = united(kept, merged, take);
    const wanted = patch.parentId === undefined ? kept.parentId : patch.parentId;
    if (wanted) patch.parentId = await freeParent(tx, kept.jurisdictionId, [wanted, merged.parentId, kept.parentId], [kept.id, merged.id]);
    const changes = differing<MergeFacts>(kept, patch);
    await setMergedInto(tx, merged.id, kept.id);
    await tx.update(Company, kept, { ...changes, updatedAt: tx.clock.now() });
    await removeCores(tx, merged.id);
    await unindexSubject(tx, 'company', merged.id);
    const moved = await moveReferences(tx, merged.id, kept.id);
    const after = changed(kept, changes);
    await indexCompany(tx, after);
    await tx.emit('company.renamed', { companyId: kept.id });
    await tx.emit('company.merged', { companyIds: [kept.id] });
    await insertMerge(tx, {
      id: newId(), keptId: kept.id, mergedId: merged.id, organisationId: kept.organisationId, moved,
      keptBefore: factsOf(kept), keptAfter: factsOf(after), mergedBefore: factsOf(merged),
    });
    await tx.audit('mergeCompanies', subjectOf(kept), { ...told(kept, changes), mergedCompany: [null, merged.name], ...(take.length > 0 && { taken: [null, take.join(',')] }) });
    await tx.audit('mergeCompanies', subjectOf(merged), { mergedInto: [null, after.name] });
  }
}

/** Both rows by their ids, locked in the order of the ids: two merges of the same two companies wait, and never for each other. */
async function lockBoth(tx: Tx, one: string, other: string): Promise<Record<string, Company | undefined>> {
  const rows: Record<string, Company> = {};
  for (const id of [one, other].sort()) rows[id] = await tx.lock(companyAggregate, id, { permission: 'company.write' });
  return rows;
}

function refuseChanged(company: Company, expected: number, field: string): void {
  if (company.version !== expected) throw new Refusal([{ code: 'CONFLICT', field: ['input', field], params: { expected, current: company.version } }], { current: company });
}

async function refuseUndoing(tx: Tx, merge: MergeRecord): Promise<void> {
  if (merge.undoneOn) throw refuse('MERGE_UNDONE', 'id', { on: merge.undoneOn });
  if (undoUntil(merge.mergedOn) < tx.clock.today()) throw refuse('MERGE_TOO_OLD', 'id', { until: undoUntil(merge.mergedOn) });
  const survivor = await survivorName(tx, merge.keptId);
  if (survivor !== null) throw refuse('MERGE_UNDO_FIRST', 'id', { survivor });
}

/** The parent of before; none where it has come to stand under the company itself. */
async function returnParent(tx: Tx, { id, jurisdictionId }: Company, before: string | null): Promise<Pick<MergeFacts, 'parentId'>> {
  const parentId = await freeParent(tx, jurisdictionId, [before], [id]);
  await setParent(tx, id, parentId);
  return { parentId };
}

const subjectOf = ({ id, organisationId }: Company): { type: 'company'; id: string; organisationId: string } => ({ type: 'company', id, organisationId });
const changed = (company: Company, patch: Partial<MergeFacts>): Company => Object.assign(new Company(), company, patch);

/** The changes as the trail names them: there a deal has a parent too. */
function told(before: Company, { parentId, ...patch }: Partial<MergeFacts>): Changes {
  const changes = changesOf<MergeFacts>(before, differing<MergeFacts>(before, patch));
  return { ...changes, ...(parentId !== undefined && parentId !== before.parentId && { parentCompanyId: [before.parentId, parentId] as const }) };
}
