import { expect } from '@jest/globals';
import type { Client, TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { plainJpeg } from '../support/photos.js';
import { Uploader } from '../support/uploader.js';
import type { UserName } from '../support/world.js';

export const OBLIGATIONS = `commitments { id indicator content value dueOn metOn note overdue viewerCan version deal { name } }
  promises { id content favour selective basis dueOn state settledOn note reviewResult reviewNumber reviewOn overdue flags flagMessages viewerCan version deal { name } organisation { name } }`;
export const AGREEMENT = `id version kind title number signedOn effectiveOn expiresOn agreedStartOn agreedCompletionOn agreedProductionOn registrationDueOn
  legalReview legalReviewOn fairCompetitionReview fairCompetitionResult fairCompetitionNumber fairCompetitionOn breachTerms deposit depositDueOn depositPaidOn
  dealCount totalAmount terminated viewerCan parent { title } followers { title kind } signingEvent { name } files { name }
  parties { side name company { name } } deals { amount inwardAmount deal { id name stage contractedInward version } } ${OBLIGATIONS}`;
export const FUNDS = 'id version period amount kind origin evidenceKind state note reportedBy reportedOn checkedBy checkedOn recognisedAmount recognisedBy recognisedOn returnedReason viewerCan files { name } deal { id name }';
export const RATES = 'signed registered registeredRate landed landedRate commenced commencedRate produced producedRate contractedInward fundsInPlace fundsRate';
const EVENT = `id version viewerCan name heldOn level venue note dealCount totalInvestment contractedInward organisation { name } agreements { title } deals { name } rates { ${RATES} }`;

const VERBS = {
  signAgreement: ['SignAgreementInput', `agreement { ${AGREEMENT} }`], updateAgreement: ['UpdateAgreementInput', `agreement { ${AGREEMENT} } current { id version title promises { version } }`],
  settlePromise: ['SettlePromiseInput', `agreement { ${AGREEMENT} } current { id }`], meetCommitment: ['MeetCommitmentInput', `agreement { ${AGREEMENT} } current { id }`],
  holdSigningEvent: ['HoldSigningEventInput', `signingEvent { ${EVENT} }`], updateSigningEvent: ['UpdateSigningEventInput', `signingEvent { ${EVENT} }`],
  reportFunds: ['ReportFundsInput', `fundArrival { ${FUNDS} }`], checkFunds: ['CheckFundsInput', `fundArrival { ${FUNDS} }`],
  recogniseFunds: ['RecogniseFundsInput', `fundArrival { ${FUNDS} } deal { fundSummary { recognised rate } }`], returnFunds: ['ReturnFundsInput', `fundArrival { ${FUNDS} }`],
} as const;
export type Verb = keyof typeof VERBS;

const documentOf = (verb: Verb): string => `mutation ($input: ${VERBS[verb][0]}!) { answer: ${verb}(input: $input) { ${VERBS[verb][1]} refusals: userErrors { code field params message } } }`;
export const eventDocument = `query ($id: ID!) { signingEvent(id: $id) { ${EVENT} } }`;

/** Verbs of agreements, events and funds as users call them. */
export class Agreeing {
  constructor(private readonly app: TestApp) {}

  /** Does it, and answers with the agreement, event or funds; throws where it is refused. */
  async done(verb: Verb, input: object, user: UserName = 'officer'): Promise<Answered> {
    const payload = await this.answer(verb, input, user);
    expect(payload.refusals).toEqual([]);
    return payload.agreement ?? payload.signingEvent ?? payload.fundArrival;
  }

  async answer(verb: Verb, input: object, user: UserName = 'officer', locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<Answered> {
    return (await (await this.app.as(user)).speaking(locale).ok(documentOf(verb), { input })).answer;
  }

  /** Tries it, and answers with `CODE field` of whatever refuses it, before or in the verb. */
  async refused(verb: Verb, input: object, user: UserName = 'officer'): Promise<string[]> {
    const { data, errors } = await (await this.app.as(user)).gql(documentOf(verb), { input });
    const faults = errors
      ? errors.flatMap(({ extensions: { code, userErrors } }) => userErrors?.map((one) => `${one.code} ${one.field.join('.')}`) ?? [code])
      : data.answer.refusals.map((one: Answered) => `${one.code} ${one.field.join('.')}`);
    return faults as string[];
  }

  /** A paper that the user has uploaded. */
  async file(name: string, user: UserName = 'officer'): Promise<string> {
    return (await (await Uploader.of(this.app, user)).send(plainJpeg(), name)).body.id;
  }

  async read(client: Client, id: string): Promise<Answered> {
    return (await client.ok(`query ($id: ID!) { agreement(id: $id) { ${AGREEMENT} } }`, { id })).agreement;
  }
}
