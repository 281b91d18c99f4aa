import type { Client, TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { wholeContract } from '../support/pipeline.js';
import { Uploader } from '../support/uploader.js';
import { FORTY, million, type FixtureDeal, type Step } from './forty-deals.js';

const verb = (name: string, input: string, answer = ''): string => `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} userErrors { code field message } } }`;
const ADVANCE = verb('advanceDeal', 'AdvanceDealInput', 'undoableEntryId');
const FUND = 'fundArrival { id version }';
/** A PDF is told by its first bytes. */
const PAPER = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** Lives the histories of the forty deals through the verbs that users have. */
export class Histories {
  private readonly ids = new Map<number, string>();

  private constructor(private readonly app: TestApp, private readonly officer: Client, private readonly head: Client, private readonly leader: Client) {}

  static async live(app: TestApp): Promise<ReadonlyMap<number, string>> {
    const histories = new Histories(app, await app.as('officer'), await app.as('head'), await app.as('leader'));
    // In the order of their numbers, every one to its end; but phases and what grew from others take their first steps with their whole.
    for (const deal of FORTY) await histories.register(deal);
    for (const deal of FORTY) for (const step of deal.steps) await histories.take(deal, step);
    return histories.ids;
  }

  private id(no: number): string {
    const id = this.ids.get(no);
    if (!id) throw new Error(`There is no deal ${String(no)}.`);
    return id;
  }

  private async register({ no, chain, total, inward, kind, of, lead }: FixtureDeal): Promise<void> {
    const deal = await this.app.make.deal({
      name: `示例项目${String(no)}`, registeredOn: '2023-01-02', totalInvestment: million(total), contractedInward: inward === null ? null : million(inward),
      ...(chain ? { chain } : {}), ...(kind ? { kind } : {}),
      ...(of ? { parentId: this.id(of.no), relation: of.as, ...(of.as === 'phase' ? { phaseName: `第${String(no)}期` } : {}) } : {}),
    });
    this.ids.set(no, deal.id);
    if (!lead) await this.move(deal.id, 'talks', '2023-01-03');
  }

  private async move(id: string, to: string, on: string): Promise<string> {
    return (await this.head.ok(ADVANCE, { input: { id, to, on, override: true, reason: '补录：按纸质档案登记' } })).advanceDeal.undoableEntryId;
  }

  private async take(deal: FixtureDeal, step: Step): Promise<void> {
    const id = this.id(deal.no);
    switch (step.verb) {
      case 'move':
        await this.move(id, step.to, step.on);
        break;
      case 'slip':
        await this.head.ok(verb('undoMove', 'UndoMoveInput'), { input: { entryId: await this.move(id, step.to, step.on) } });
        break;
      case 'sign':
        await this.sign(deal, step.kind, step.on);
        break;
      case 'newInvestor':
        await this.changeInvestor(id);
        break;
      case 'supplyLand':
        await this.supply(id, deal.no, step.on);
        break;
      case 'commence':
        await this.officer.ok(verb('recordCommencement', 'RecordCommencementInput'), { input: { dealId: id, on: step.on, evidence: '施工许可证 01 号' } });
        break;
      case 'registerCompany':
        await this.milestone(id, 'registration', step.on);
        break;
      case 'leasePlant':
        await this.milestone(id, 'plantLease', step.on);
        break;
      case 'suspend':
        await this.officer.ok(verb('suspendDeal', 'SuspendDealInput'), { input: { id, on: step.on, reasonCode: 'funding' } });
        break;
      case 'reopen':
        await this.officer.ok(verb('reopenDeal', 'ReopenDealInput'), { input: { id, on: step.on, note: '恢复推进' } });
        break;
      case 'drop':
        await this.officer.ok(verb('dropDeal', 'DropDealInput'), { input: { id, on: step.on, status: step.status, reasonCode: 'market' } });
        break;
      case 'funds':
        await this.funds(id, step.amount, step.recognised);
        break;
    }
  }

  private async sign({ no, total }: FixtureDeal, kind: string, on: string): Promise<void> {
    const terms = kind === 'contract' ? wholeContract(on) : { kind, title: '框架协议', signedOn: on };
    await this.officer.ok(verb('signAgreement', 'SignAgreementInput'), { input: { ...terms, deals: [{ dealId: this.id(no), amount: million(total) }] } });
  }

  private async changeInvestor(id: string): Promise<void> {
    const company = await this.app.make.company();
    const { deal } = await this.officer.ok<{ deal: Answered }>('query ($id: ID!) { deal(id: $id) { version } }', { id });
    await this.officer.ok(verb('updateDeal', 'UpdateDealInput'), { input: { id, expectedVersion: deal.version, companyId: company.id } });
  }

  private async supply(dealId: string, no: number, on: string): Promise<void> {
    const parcel = await this.app.make.parcel({ number: `示例地块${String(no)}`, parkId: this.app.world.organisations.park });
    await (await this.app.as('land')).ok(verb('supplyLand', 'SupplyLandInput'), {
      input: { parcelId: parcel.id, dealId, area: { value: '10', unit: 'mu' }, method: 'listing', contractNumber: `GT-${String(no)}`, contractOn: on, deliveryOn: on, startOn: '2030-01-01' },
    });
  }

  private async milestone(dealId: string, kind: string, on: string): Promise<void> {
    await this.officer.ok(verb('recordMilestone', 'RecordMilestoneInput'), { input: { dealId, kind, on, evidence: '营业执照副本', advance: false } });
  }

  /** Reported by the officer with a slip of the bank, checked by the park, recognised by the bureau. */
  private async funds(dealId: string, amount: number, recognised: boolean): Promise<void> {
    const { body } = await (await Uploader.of(this.app, 'officer')).send(PAPER, '银行回单.pdf');
    const { reportFunds } = await this.officer.ok(verb('reportFunds', 'ReportFundsInput', FUND), {
      input: { dealId, period: '2024-10', amount: million(amount), kind: 'fixedAssets', origin: 'otherProvince', evidenceKind: 'bankSlip', fileIds: [body.id] },
    });
    if (!recognised) return;
    const { id, version } = reportFunds.fundArrival;
    const { checkFunds } = await this.head.ok(verb('checkFunds', 'CheckFundsInput', FUND), { input: { id, expectedVersion: version } });
    await this.leader.ok(verb('recogniseFunds', 'RecogniseFundsInput'), { input: { id, expectedVersion: checkFunds.fundArrival.version, amount: million(amount) } });
  }
}
