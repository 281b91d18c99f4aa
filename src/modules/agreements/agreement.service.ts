import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, type FieldError } from '../../kernel/errors.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { DEAL_STATUSES, DealsService, DealStanding, type Deal } from '../deals/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { ContractingService } from './contracting.service.js';
import { NO_PARTS } from './data/agreement-parts.js';
import { AgreementReferences } from './data/agreement-references.js';
import { Agreement } from './data/agreement.entity.js';
import { lockFollowed } from './data/followed.js';
import { firstContractOf, frameworksOf } from './data/frameworks.js';
import { writeParts } from './data/write-parts.js';
import { followsAnother, stageOf } from './domain/agreement.js';
import { storedFields, type GivenFields } from './domain/agreement-fields.js';
import { judgeFollowing, judgeParentGiven, type Followed } from './domain/following.js';
import type { GivenParts } from './domain/given-parts.js';
import { judgeCommitments, judgeParties, judgePromises } from './domain/obligations.js';
import { judgeAgainstContract, judgeAgainstFrameworks, judgeSigning, type Signing } from './domain/signing.js';

/** A signing as it is entered. Amounts are yuan, days 'YYYY-MM-DD'. */
export interface SignAgreement extends Signing, Omit<GivenFields, keyof Signing | 'title'>, Omit<GivenParts, 'deals'> {
  title: string;
  /** Of a supplement or termination: what it adds to or ends. */
  parentId?: string | null;
  /** Left out: the covered deals move on by themselves where their gates allow. */
  advance?: boolean | null;
  /** Left out: the organisation of the first deal. */
  organisationId?: string | null;
  clientMutationId?: string | null;
}

const refuseAny = (faults: readonly FieldError[]): void => {
  if (faults.length > 0) throw new Refusal(faults);
};

/** The first verb of agreements: signing. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly unitOfWork: UnitOfWork, private readonly deals: DealsService, private readonly organisations: OrganisationsService,
    private readonly references: AgreementReferences, private readonly contracting: ContractingService, private readonly standing: DealStanding,
  ) {}

  /**
   * Records a signing that covers one or more deals within the actor's reach, each with its own amount, and moves each of
   * them to the stage of the agreement if its gates allow; one that may not move is covered all the same. What is signed
   * first wants active deals; a supplement or a termination takes them as they are, and moves none.
   * @returns the agreement's id
   * @throws Refusal whatever judgeSigning, judgeFollowing, judgeParties, judgeCommitments, judgePromises,
   *   judgeAgainstFrameworks and judgeAgainstContract say; DEAL_NOT_FOUND, STATUS_NOT_ACTIVE; NOT_FOUND at any other reference
   */
  sign(actor: Actor, input: SignAgreement): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'signAgreement', input }, async (tx, id) => {
      const parent = followsAnother(input.kind) && input.parentId ? await lockFollowed(tx, input.parentId) : null;
      refuseAny(judgeAll(input, parent, tx.clock.today()));
      const deals = await this.deals.lockDeals(tx, input.deals.map(({ dealId }) => dealId), 'agreement.sign', undefined, parent ? DEAL_STATUSES : undefined);
      const dealIds = deals.map((deal) => deal.id);
      refuseAny([...judgeAgainstFrameworks(input, await frameworksOf(tx, dealIds)), ...judgeAgainstContract(input, await firstContractOf(tx, dealIds))]);
      const organisationId = await this.homeOf(tx, input, deals);
      await this.write(tx, { id, organisationId }, await this.references.check(tx, input), deals);
      const to = stageOf(input.kind);
      if (to && input.advance !== false) for (const deal of deals) await this.deals.advanceIfReady(tx, deal.id, to, input.signedOn);
      await this.standing.refresh(tx, dealIds);
    });
  }

  private async homeOf(tx: Tx, { organisationId }: SignAgreement, [first]: readonly Deal[]): Promise<string> {
    if (!organisationId && first) return first.organisationId;
    return (await this.organisations.homeFor(tx.actor, 'agreement.sign', organisationId, tx)).id;
  }

  private async write(tx: Tx, { id, organisationId }: { id: string; organisationId: string }, input: SignAgreement, deals: readonly Deal[]): Promise<void> {
    const { kind, signedOn } = input;
    const fields = storedFields(input);
    await tx.insert(Agreement, { ...fields, id, organisationId, kind, parentId: input.parentId ?? null, createdBy: tx.actor.kind === 'user' ? tx.actor.id : null });
    await writeParts(tx, id, NO_PARTS, input);
    const taken = kind === 'contract' ? await this.contracting.cover(tx, deals, input.deals, signedOn) : await this.contracting.supplement(tx, id, deals);
    const told = { kind: [null, kind], title: [null, fields.title], signedOn: [null, signedOn] } as const;
    // No sum and no deals in the agreement's own entry: who reads it may reach only some of the deals.
    await tx.audit('signAgreement', { type: 'agreement', id, organisationId }, { ...told, number: [null, fields.number ?? null] });
    for (const [at, deal] of deals.entries()) {
      const inward = taken.get(deal.id);
      await tx.audit('signAgreement', { type: 'deal', id: deal.id, organisationId: deal.organisationId }, {
        ...told, amount: [null, input.deals[at]?.amount ?? null], ...(inward ? { contractedInward: [deal.contractedInward, inward] } : {}),
      });
    }
  }
}

function judgeAll(input: SignAgreement, parent: Followed | null, today: string): FieldError[] {
  const frame = { ...input, dealIds: input.deals.map(({ dealId }) => dealId) };
  return [
    ...judgeParentGiven(input.kind, input.parentId),
    ...judgeSigning(input, today, parent?.signedOn),
    ...(parent ? judgeFollowing(input, parent) : []),
    ...judgeParties(input.parties ?? []),
    ...judgeCommitments(input.commitments ?? [], frame),
    ...judgePromises(input.promises ?? [], frame, today),
  ];
}
