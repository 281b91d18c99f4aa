import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal, type FieldError } from '../../kernel/errors.js';
import { UnitOfWork, type Tx } from '../../platform/database/index.js';
import { DealsService, type Deal } from '../deals/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { AgreementDeal } from './data/agreement-deal.entity.js';
import { Agreement } from './data/agreement.entity.js';
import { stageOf } from './domain/agreement.js';
import { judgeAgainstFrameworks, judgeSigning, type Signing } from './domain/signing.js';

/** A signing as it is entered. Amounts are yuan, days 'YYYY-MM-DD'. */
export interface SignAgreement extends Signing {
  title: string;
  number?: string | null;
  place?: string | null;
  legalReview?: string | null;
  fairCompetitionReview?: string | null;
  /** Left out: the covered deals move on by themselves where their gates allow. */
  advance?: boolean | null;
  /** Left out: the organisation of the first deal. */
  organisationId?: string | null;
  clientMutationId?: string | null;
}

const refuseAny = (faults: readonly FieldError[]): void => {
  if (faults.length > 0) throw new Refusal(faults);
};
const orNull = (text: string | null | undefined): string | null => text?.trim() ?? null;

/** The verb of agreements: signing. */
@Injectable()
export class AgreementService {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly deals: DealsService, private readonly organisations: OrganisationsService) {}

  /**
   * Records a signing that covers one or more active deals within the actor's reach, each with its own amount, and
   * moves each of them to the stage of the agreement if its gates allow; one that may not move is covered all the same.
   * @returns the agreement's id
   * @throws Refusal FUTURE_DATE, EXPIRY_NOT_AFTER_SIGNING, AGREED_DAY_BEFORE_SIGNING, AGREED_DAYS_OUT_OF_ORDER, DEAL_REPEATED,
   *   DEAL_NOT_FOUND, STATUS_NOT_ACTIVE, CONTRACT_BEFORE_FRAMEWORK, NOT_FOUND (organisationId)
   */
  sign(actor: Actor, input: SignAgreement): Promise<string> {
    return this.unitOfWork.create(actor, { mutation: 'signAgreement', input }, async (tx, id) => {
      refuseAny(judgeSigning(input, tx.clock.today()));
      const deals = await this.deals.lockDeals(tx, input.deals.map(({ dealId }) => dealId), 'agreement.sign');
      refuseAny(judgeAgainstFrameworks(input, await frameworksOf(tx, deals)));
      const organisationId = await this.homeOf(tx, input, deals);
      await this.write(tx, { id, organisationId }, input, deals);
      if (input.advance === false) return;
      for (const deal of deals) await this.deals.advanceIfReady(tx, deal.id, stageOf(input.kind), input.signedOn);
    });
  }

  private async homeOf(tx: Tx, { organisationId }: SignAgreement, [first]: readonly Deal[]): Promise<string> {
    if (!organisationId && first) return first.organisationId;
    return (await this.organisations.homeFor(tx.actor, 'agreement.sign', organisationId, tx)).id;
  }

  private async write(tx: Tx, { id, organisationId }: { id: string; organisationId: string }, input: SignAgreement, deals: readonly Deal[]): Promise<void> {
    const { kind, signedOn } = input;
    const [title, number] = [input.title.trim(), orNull(input.number)];
    await tx.insert(Agreement, {
      id, organisationId, kind, title, number, signedOn, place: orNull(input.place), expiresOn: input.expiresOn ?? null,
      agreedStartOn: input.agreedStartOn ?? null, agreedCompletionOn: input.agreedCompletionOn ?? null, agreedProductionOn: input.agreedProductionOn ?? null,
      legalReview: orNull(input.legalReview), fairCompetitionReview: orNull(input.fairCompetitionReview),
      createdBy: tx.actor.kind === 'user' ? tx.actor.id : null,
    });
    const covered = deals.map((deal, at) => ({ deal, amount: input.deals[at]?.amount ?? '0' }));
    await tx.insert(AgreementDeal, covered.map(({ deal, amount }) => ({ agreementId: id, dealId: deal.id, amount })));
    // No sum and no deals in the agreement's own entry: who reads it may reach only some of the deals.
    await tx.audit('signAgreement', { type: 'agreement', id, organisationId }, { kind: [null, kind], title: [null, title], number: [null, number], signedOn: [null, signedOn] });
    for (const { deal, amount } of covered) {
      await tx.audit('signAgreement', { type: 'deal', id: deal.id, organisationId: deal.organisationId }, {
        kind: [null, kind], title: [null, title], signedOn: [null, signedOn], amount: [null, amount],
      });
    }
  }
}

/** The day of the earliest intent or framework agreement of each deal that has one. */
async function frameworksOf(tx: Tx, deals: readonly Deal[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ dealId: string; signedOn: string }>(sql`
    SELECT ad.deal_id AS "dealId", min(a.signed_on) AS "signedOn" FROM agreement_deal ad JOIN agreement a ON a.id = ad.agreement_id
    WHERE a.kind IN ('intent', 'framework') AND ad.deal_id = ANY (${deals.map((deal) => deal.id)}::uuid[]) GROUP BY ad.deal_id`);
  return new Map(rows.map((row) => [row.dealId, row.signedOn]));
}
