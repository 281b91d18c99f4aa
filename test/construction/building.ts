import { expect } from '@jest/globals';
import type { Client, TestApp } from '../support/app.js';
import type { Answered } from '../support/client.js';
import { plainJpeg } from '../support/photos.js';
import { Pipeline } from '../support/pipeline.js';
import { Uploader } from '../support/uploader.js';
import type { UserName } from '../support/world.js';

const FILES = 'files { name }';
export const PERMIT = `id kind handler needed byDefault state appliedOn acceptedOn issuedOn validUntil number note version ${FILES}`;
export const REPORT = `id month percent invested investedTotal done problems nextSteps reportedBy reportedOn version ${FILES}`;
export const STATE = 'owedMonth dueOn overdue percent investedTotal timePercent gap';
export const LANE = 'kind plannedOn plannedBy dueOn actualOn lateDays extensions { rule untilOn reason documentNumber }';
export const CHECK = `filingEntity filingOn filingTotal contractEntity contractOn applicationEntity applicationTotal siteStage photos { name } enteredOn version due route ready
  findings { code ok message field }`;
const MILESTONE = 'kind actualOn evidence recordedBy files { name }';

const PARTS = {
  permits: `permits { ${PERMIT} }`, planLanes: `planLanes { ${LANE} }`, progressReports: `progressReports { ${REPORT} }`, progressState: `progressState { ${STATE} }`,
  statistics: `statistics { ${CHECK} }`, milestones: `milestones { ${MILESTONE} }`,
};
/** A part of what construction adds to a deal. */
export type Part = keyof typeof PARTS;
export const ALL_PARTS = Object.values(PARTS).join(' ');

const INPUTS = {
  recordPermit: 'RecordPermitInput', planMilestones: 'PlanMilestonesInput', reportProgress: 'ReportProgressInput', saveStatistics: 'SaveStatisticsInput',
  enterStatistics: 'EnterStatisticsInput', recordMilestone: 'RecordMilestoneInput', recordCommencement: 'RecordCommencementInput',
  correctMilestone: 'CorrectMilestoneInput',
};
export type Verb = keyof typeof INPUTS;
export const documentOf = (verb: Verb): string =>
  `mutation ($input: ${INPUTS[verb]}!) { answer: ${verb}(input: $input) { deal { id stage ${ALL_PARTS} } refusals: userErrors { code field params message } } }`;

/** What is being built in a spec: deals that have come so far, and what is done and read there. */
export class Building {
  readonly pipeline: Pipeline;

  constructor(private readonly app: TestApp, private readonly officer: Client) {
    this.pipeline = new Pipeline(app);
  }

  /** A deal at the stage of construction: contract, lease of a plant and start of work, all on the day. */
  async commenced(on: string, input: object = {}): Promise<Answered> {
    const deal = await this.pipeline.contract(on, input);
    await this.done('recordMilestone', { dealId: deal.id, kind: 'plantLease', on, evidence: '厂房租赁合同' });
    await this.done('recordCommencement', { dealId: deal.id, on, evidence: '现场照片两张' });
    return deal;
  }

  /** Does it, and answers with the deal; throws where it is refused. */
  async done(verb: Verb, input: object, client = this.officer): Promise<Answered> {
    const { deal, refusals } = await this.answer(verb, input, client);
    expect(refusals).toEqual([]);
    return deal;
  }

  async answer(verb: Verb, input: object, client = this.officer): Promise<Answered> {
    return (await client.ok(documentOf(verb), { input })).answer;
  }

  /** Tries it, and answers with `CODE field` of whatever refuses it, before or in the verb. */
  async refused(verb: Verb, input: object, client = this.officer): Promise<string[]> {
    const { data, errors } = await client.gql(documentOf(verb), { input });
    const faults: { code: string; field: readonly string[] }[] = errors ? errors.flatMap(({ extensions: { code, userErrors } }) => userErrors ?? [{ code, field: [] as readonly string[] }] as { code: string; field: readonly string[] }[]) : data.answer.refusals;
    return faults.map(({ code, field }) => `${code} ${field.join('.')}`.trim());
  }

  async read(dealId: string, part: Part, client = this.officer): Promise<Answered> {
    return (await client.ok(`query ($id: ID!) { deal(id: $id) { ${PARTS[part]} } }`, { id: dealId })).deal[part];
  }

  /** Uploads a photograph, or what else is given. */
  async upload(name: string, user: UserName = 'officer', content: Buffer = plainJpeg()): Promise<string> {
    return (await (await Uploader.of(this.app, user)).send(content, name)).body.id;
  }

  /** The changes that the trail keeps of a verb on a deal, the oldest first. */
  async trail(dealId: string, verb: string): Promise<Answered[]> {
    const rows = await this.app.db.query<{ changes: Answered }[]>(`SELECT changes FROM audit_entry WHERE verb = $1 AND subject_id = $2 ORDER BY id`, [verb, dealId]);
    return rows.map(({ changes }) => changes);
  }
}
