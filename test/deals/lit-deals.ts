import type { LightCode } from '../../src/modules/deals/domain/light-rules.js';
import type { TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { nightfall } from '../support/nightly.js';
import { plainJpeg } from '../support/photos.js';
import { Pipeline, wholeContract } from '../support/pipeline.js';
import { Uploader } from '../support/uploader.js';
import type { UserName } from '../support/world.js';

export const LIT = `light lastProgressOn version updatedAt lightReason { rule since dueOn message } lights { rule state since dueOn message facts litOn }
  extensions { id rule fromOn untilOn reason documentNumber approvedBy withdrawn files { name } }`;
export const READ_LIT = `query ($id: ID!) { deal(id: $id) { id ${LIT} } }`;

const INPUTS = {
  updateDeal: 'UpdateDealInput', signAgreement: 'SignAgreementInput', supplyLand: 'SupplyLandInput', recordMilestone: 'RecordMilestoneInput', recordCommencement: 'RecordCommencementInput',
  reportProgress: 'ReportProgressInput', reportFunds: 'ReportFundsInput', checkFunds: 'CheckFundsInput', recogniseFunds: 'RecogniseFundsInput', extendClock: 'ExtendClockInput',
  withdrawExtension: 'WithdrawExtensionInput', assignTask: 'AssignTaskInput', completeTask: 'CompleteTaskInput', suspendDeal: 'SuspendDealInput', reopenDeal: 'ReopenDealInput', enterStatistics: 'EnterStatisticsInput',
  saveStatistics: 'SaveStatisticsInput', settlePromise: 'SettlePromiseInput',
} as const;
const ANSWERS: Partial<Record<keyof typeof INPUTS, string>> = {
  signAgreement: 'agreement { id promises { id version } }', supplyLand: 'landSupply { id }', reportFunds: 'fundArrival { id version }', checkFunds: 'fundArrival { id version }', recogniseFunds: 'fundArrival { id version }',
  assignTask: 'task { id }', completeTask: 'task { id }', settlePromise: 'agreement { id }',
};

/** Deals on which a light depends, made with the verbs that users take, each on its own day. */
export class LitDeals {
  readonly pipeline: Pipeline;

  constructor(private readonly app: TestApp) {
    this.pipeline = new Pipeline(app);
  }

  /** Does a verb on a day and answers with its payload. */
  async done(day: string, verb: keyof typeof INPUTS, input: object, user: UserName = 'officer'): Promise<Answered> {
    this.app.clock.setDay(day);
    const client = await this.app.as(user);
    return (await client.ok(`mutation ($input: ${INPUTS[verb]}!) { ${verb}(input: $input) { ${ANSWERS[verb] ?? `deal { id version ${LIT} }`} userErrors { code field } } }`, { input }))[verb];
  }

  async update(day: string, id: string, change: object): Promise<void> {
    const { deal } = await (await this.app.as('officer')).ok('query ($id: ID!) { deal(id: $id) { version } }', { id });
    await this.done(day, 'updateDeal', { id, expectedVersion: deal.version, ...change });
  }

  async talks(day: string, input: object = {}): Promise<string> {
    this.app.clock.setDay(day);
    return (await this.pipeline.talks(day, input)).id;
  }

  /** A deal with a whole contract of the day; `terms` are of the agreement, `change` of the deal before it. */
  async contract(day: string, terms: object = {}, change: object = {}): Promise<string> {
    const id = await this.talks(day);
    if (Object.keys(change).length > 0) await this.update(day, id, change);
    await this.sign(day, id, terms);
    return id;
  }

  sign(day: string, id: string, terms: object = {}): Promise<Answered> {
    return this.done(day, 'signAgreement', { ...wholeContract(day), deals: [{ dealId: id, amount: '5000000' }], ...terms });
  }

  milestone(day: string, id: string, kind: string): Promise<Answered> {
    return this.done(day, 'recordMilestone', { dealId: id, kind, on: day, evidence: '批复文件一份' });
  }

  /** Under construction since the day, in a leased plant. */
  async commenced(day: string, terms: object = {}, change: object = {}): Promise<string> {
    const id = await this.contract(day, terms, { siteKind: 'plant', ...change });
    await this.milestone(day, id, 'plantLease');
    await this.done(day, 'recordCommencement', { dealId: id, on: day, evidence: '施工许可证' });
    return id;
  }

  async supplied(day: string, id: string, startOn: string): Promise<void> {
    const parcel = await this.app.make.parcel({ parkId: this.app.world.organisations.park });
    await this.done(day, 'supplyLand', { dealId: id, parcelId: parcel.id, method: 'listing', contractNumber: 'GT-1', contractOn: day, deliveryOn: day, startOn }, 'land');
  }

  report(day: string, id: string, percent: string, month = day.slice(0, 7)): Promise<Answered> {
    return this.done(day, 'reportProgress', { dealId: id, month, percent, invested: '1000000', done: '主体施工', expectedVersion: 0 });
  }

  /** Reported, checked and recognised on one day. */
  async funds(day: string, id: string, amount: string): Promise<void> {
    this.app.clock.setDay(day);
    const file = (await (await Uploader.of(this.app, 'officer')).send(plainJpeg(), '进账单.jpg')).body.id;
    const { fundArrival: { id: arrival, version } } = await this.done(day, 'reportFunds', { dealId: id, period: day.slice(0, 7), amount, kind: 'fixedAssets', origin: 'otherProvince', evidenceKind: 'bankSlip', fileIds: [file] });
    const checked = await this.done(day, 'checkFunds', { id: arrival, expectedVersion: version }, 'head');
    await this.done(day, 'recogniseFunds', { id: arrival, expectedVersion: checked.fundArrival.version, amount }, 'leader');
  }

  async read(id: string, user: UserName = 'officer', locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<Answered> {
    return (await (await this.app.as(user)).speaking(locale).ok(READ_LIT, { id })).deal;
  }

  /** What a rule says of a deal when a day has begun: its state, the day its clock counts from, the day the colour fell due. */
  async said(day: string, id: string, rule: LightCode): Promise<string> {
    await nightfall(this.app, day);
    const light = (await this.read(id)).lights.find((each: Answered) => each.rule === rule);
    return light ? `${light.state} ${light.since} ${light.dueOn}` : 'silent';
  }
}
