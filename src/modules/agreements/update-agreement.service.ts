import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, type FieldError } from '../../kernel/errors.js';
import { changesOf, UnitOfWork, type Changes, type Tx } from '../../platform/database/index.js';
import { DealsService, DealStanding, type Deal } from '../deals/index.js';
import { ContractingService } from './contracting.service.js';
import { partsOf, type Parts } from './data/agreement-parts.js';
import { AgreementReferences } from './data/agreement-references.js';
import { Agreement } from './data/agreement.entity.js';
import { agreementAggregate } from './data/agreement.scope.js';
import { followedOf, followersOf } from './data/followed.js';
import { firstContractOf, frameworksOf } from './data/frameworks.js';
import { writeParts } from './data/write-parts.js';
import { countsAsSigned, stageOf } from './domain/agreement.js';
import { storedFields, type GivenFields } from './domain/agreement-fields.js';
import { judgeChange, type ChangedAgreement } from './domain/changing.js';
import type { GivenParts } from './domain/given-parts.js';
import { partChanges } from './domain/part-changes.js';

/** What is to change: undefined leaves, null clears; each list replaces the whole of what the actor reaches of it. */
export interface UpdateAgreement extends GivenFields, GivenParts {
  id: string;
  expectedVersion: number;
}

/** Changes what is written down of a signing. What it is (kind, parent, owner) stays. */
@Injectable()
export class UpdateAgreementService {
  constructor(
    private readonly unitOfWork: UnitOfWork, private readonly deals: DealsService, private readonly references: AgreementReferences,
    private readonly contracting: ContractingService, private readonly standing: DealStanding,
  ) {}

  /**
   * Deals out of the actor's reach, and what was promised for them, stay whatever the lists say. Another day of signing
   * is the day on which the deals count as having come to its stage.
   * @throws ApiError NOT_FOUND
   * @throws Refusal CONFLICT (with the agreement as it is now in `current`), whatever signing refuses, and
   *   SIGNED_AFTER_FOLLOWER, DEAL_IN_FOLLOWER, DEAL_HAS_OBLIGATIONS, SIGNED_AFTER_DUE, FRAMEWORK_AFTER_CONTRACT
   */
  update(actor: Actor, input: UpdateAgreement): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await tx.lock(agreementAggregate, input.id, { permission: 'agreement.sign', expectedVersion: input.expectedVersion });
      const parts = await partsOf(tx, before.id);
      const fields = storedFields(input);
      const after = await this.judged(tx, before, parts, input, fields);
      const given = await this.references.check(tx, input, { ...parts, signingEventId: before.signingEventId });
      const known = new Set(parts.deals.map(({ dealId }) => dealId));
      const places = after.deals.flatMap(({ dealId }, index) => (known.has(dealId) ? [] : [index]));
      const fresh = await this.deals.lockDeals(tx, places.map((index) => after.deals[index]?.dealId ?? ''), 'agreement.sign', (at) => ['input', 'deals', String(places[at]), 'dealId']);
      const changes = changesOf<Agreement>(before, fields);
      const isChanged = await writeParts(tx, before.id, parts, given);
      if (!isChanged && Object.keys(changes).length === 0) return;
      await tx.update(Agreement, before, { ...fields, updatedAt: tx.clock.now() });
      const to = stageOf(before.kind);
      if (to && after.signedOn !== before.signedOn) {
        await this.deals.correctEntries(tx, after.deals.map(({ dealId }) => dealId).filter((id) => known.has(id)), { to, before: before.signedOn, after: after.signedOn });
      }
      const taken = countsAsSigned(before.kind) ? await this.contracting.cover(tx, fresh, after.deals, after.signedOn) : await this.contracting.supplement(tx, before.id, fresh);
      await this.tell(tx, before, changes, parts, { ...given, added: fresh, taken });
      await this.standing.refresh(tx, [...new Set([...known, ...after.deals.map(({ dealId }) => dealId)])]);
    });
  }

  /** The agreement as it will be, unless something is wrong with it. */
  private async judged(tx: Tx, before: Agreement, parts: Parts, input: UpdateAgreement, fields: Partial<Agreement>): Promise<ChangedAgreement> {
    const kept = parts.deals.filter((deal) => !deal.isReached);
    const deals = input.deals ? [...input.deals, ...kept] : parts.deals;
    const after: ChangedAgreement = Object.assign({}, before, fields, { deals });
    const dealIds = deals.map(({ dealId }) => dealId);
    const faults: FieldError[] = [
      ...(input.title === null ? [{ code: 'REQUIRED', field: ['input', 'title'] }] : []),
      ...(input.signedOn === null ? [{ code: 'REQUIRED', field: ['input', 'signedOn'] }] : []),
    ];
    if (faults.length === 0) {
      faults.push(...judgeChange(after, {
        today: tx.clock.today(), given: input, standing: parts,
        parent: before.parentId ? await followedOf(tx, before.parentId, before.id) : null, followers: await followersOf(tx, before.id),
        frameworks: await frameworksOf(tx, dealIds, before.id), firstContractOn: await firstContractOf(tx, dealIds, before.id),
      }));
    }
    if (faults.length > 0) throw new Refusal(faults);
    return after;
  }

  /** On the agreement what is written on it; on each deal what concerns that deal alone. */
  private async tell(tx: Tx, { id, organisationId, title }: Agreement, changes: Changes, parts: Parts, given: GivenParts & { added: readonly Deal[]; taken: ReadonlyMap<string, string> }): Promise<void> {
    const { whole, byDeal } = partChanges(parts, given);
    const { signingEventId, ...others } = changes;
    const event: Changes = signingEventId ? { signingEvent: await eventNames(tx, signingEventId) } : {};
    await tx.audit('updateAgreement', { type: 'agreement', id, organisationId }, { ...others, ...event, ...whole });
    const homes = new Map([...parts.deals.map((deal) => [deal.dealId, deal.organisationId] as const), ...given.added.map((deal) => [deal.id, deal.organisationId] as const)]);
    for (const [dealId, told] of byDeal) {
      const inward: Changes = given.taken.has(dealId) ? { contractedInward: [given.added.find((deal) => deal.id === dealId)?.contractedInward ?? null, given.taken.get(dealId)] } : {};
      await tx.audit('updateAgreement', { type: 'deal', id: dealId, organisationId: homes.get(dealId) ?? null }, { title: [null, title], ...told, ...inward });
    }
  }
}

/** What the story tells of a change of the event: names, not ids. */
async function eventNames(tx: Tx, [before, after]: readonly [unknown, unknown]): Promise<readonly [string | null, string | null]> {
  const rows = await tx.query<{ id: string; name: string }>(sql`SELECT e.id, e.name FROM signing_event e WHERE e.id = ANY (${[before, after].filter(Boolean)}::uuid[])`);
  const nameOf = (id: unknown): string | null => rows.find((row) => row.id === id)?.name ?? null;
  return [nameOf(before), nameOf(after)];
}
