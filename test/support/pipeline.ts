import type { TestApp } from './app.js';
import type { Answered } from './client.js';
import type { UserName } from './world.js';

const SIGN = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) { agreement { id } userErrors { code field } } }`;

/** Everything that the gate of a contract asks for, of a contract signed on the day. */
export const wholeContract = (signedOn: string): object => ({
  kind: 'contract', title: '项目投资合同', signedOn, agreedStartOn: '2030-03-01', agreedCompletionOn: '2031-03-01', agreedProductionOn: '2031-09-01',
  legalReview: '合法性审查通过', fairCompetitionReview: '公平竞争审查通过',
});

/** Deals that have come some way along the pipeline, through the same verbs as users take. */
export class Pipeline {
  constructor(private readonly app: TestApp) {}

  /** A deal in talks since the day it was registered. */
  async talks(registeredOn: string, input: object = {}, user: UserName = 'officer'): Promise<Answered> {
    const client = await this.app.as(user);
    const deal = await this.app.make.deal({ registeredOn, ...input }, user);
    await client.ok(`mutation ($update: UpdateDealInput!, $advance: AdvanceDealInput!) {
      updateDeal(input: $update) { userErrors { code field } }
      advanceDeal(input: $advance) { userErrors { code field } } }`, {
      update: { id: deal.id, expectedVersion: deal.version, assessment: '值得跟进', assessedOn: registeredOn },
      advance: { id: deal.id, to: 'talks', on: registeredOn },
    });
    return deal;
  }

  /** A deal whose contract, whole in every respect, was signed on the day. */
  async contract(signedOn: string, input: object = {}, user: UserName = 'officer'): Promise<Answered> {
    const deal = await this.talks(signedOn, input, user);
    await (await this.app.as(user)).ok(SIGN, { input: { ...wholeContract(signedOn), deals: [{ dealId: deal.id, amount: '80000000' }] } });
    return deal;
  }

  async stageOf(id: string): Promise<{ stage: string; stageEnteredOn: string }> {
    return (await (await this.app.as('officer')).ok('query ($id: ID!) { deal(id: $id) { stage stageEnteredOn } }', { id })).deal;
  }
}
