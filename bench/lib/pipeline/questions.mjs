// What is asked: the GraphQL of the application, and the values that take turns so that nobody answers from memory.

import { BLOCK } from './copies.mjs';

const STAGES = ['lead', 'talks', 'review', 'framework', 'contract', 'land', 'construction', 'completion', 'production', 'capacity'];

const CARD = `id version number name stage stageEnteredOn status light lightReason { rule since dueOn } totalInvestment lastProgressOn
  company { id name } organisation { id shortName } officer { id name }`;
const TASKS = 'tasks { id title dueOn state owner { id name } }';

const LIST = `query List($filter: DealFilter, $sort: DealSort) {
  deals(first: 50, filter: $filter, sort: $sort) { nodes { ${CARD} kind registeredOn nextFollowUpOn tags ${TASKS} } pageInfo { hasNextPage } }
}`;
const BOARD = `query Board($sort: DealSort) {
  ${STAGES.map((stage) => `${stage}: deals(first: 20, filter: { stage: ${stage}, status: active }, sort: $sort) { nodes { ${CARD} } pageInfo { hasNextPage } }`).join('\n  ')}
  pipeline { stages { stage count phaseCount sumInvestment } }
}`;
const LINE = 'id number name stage stageEnteredOn status light totalInvestment';
const PAGE = `query Page($id: ID!) {
  deal(id: $id) {
    ${CARD} ${TASKS} kind codeName content secrecy tags chain nature fundOrigin siteKind industryCode fixedAssetInvestment contractedInward ownInvestment registeredOn assessedOn assessment
    leaderPosition nextFollowUpOn relation phaseName createdAt
    members { duty person { id name } } benefits { indicator kind year value }
    parent { ${LINE} } phases { ${LINE} }
    lights { rule state since dueOn litOn facts } extensions { id rule fromOn untilOn reason documentNumber approvedBy }
    stageLog { id event fromStage toStage fromStatus toStatus enteredOn reason reasonCode overridden }
    agreements { id kind number title signedOn expiresOn agreedStartOn agreedCompletionOn agreedProductionOn }
    landSupplies { id area method contractNumber contractOn deliveryOn startOn parcel { id number location } }
    milestones { id kind actualOn evidence recordedBy }
    fundSummary { reported checked recognised contractedInward }
  }
}`;
const FUNNEL = 'query Funnel { funnel { stage count sumInvestment conversion } }';

const IN_WORK = { status: 'active', archived: false };
/** Filters and orders of a list, as people choose them. */
const LISTS = [
  { filter: { ...IN_WORK, lights: ['yellow', 'red'] }, sort: { by: 'lastProgressOn', direction: 'asc' } },
  { filter: { ...IN_WORK, stages: ['contract', 'land', 'construction'], lights: ['red'] }, sort: { by: 'totalInvestment', direction: 'desc' } },
  { filter: { ...IN_WORK, stages: ['talks'] }, sort: { by: 'stageEnteredOn', direction: 'desc' } },
  { filter: { ...IN_WORK, kind: 'industry', minInvestment: '100000000' }, sort: { by: 'registeredOn', direction: 'desc' } },
  { filter: { ...IN_WORK, chain: '新材料' }, sort: { by: 'updatedAt', direction: 'desc' } },
  { filter: { ...IN_WORK, nature: 'expansion', lights: ['green'] }, sort: { by: 'nextFollowUpOn', direction: 'asc' } },
];
const BOARDS = [{ by: 'stageEnteredOn', direction: 'desc' }, { by: 'lastProgressOn', direction: 'asc' }, { by: 'totalInvestment', direction: 'desc' }].map((sort) => ({ sort }));

/** How many pages take turns. */
const PAGES = 40;

/** Ids of deals of the first county on their way from talks to production; of a larger database their copies, spread over its blocks. */
export async function pagesOf(client, size) {
  const { rows } = await client.query(`
    SELECT d.id FROM deal d JOIN organisation o ON o.id = d.organisation_id WHERE starts_with(o.path, '/1/2/') AND d.secrecy < 2 AND d.stage IN ('talks','contract','land','construction')
      AND d.id < '01900001-0000-0000-0000-000000000000' ORDER BY md5(d.id::text) LIMIT ${PAGES}`);
  const blocks = Math.max(1, size / BLOCK);
  return rows.map(({ id }, place) => `0190${((place * 37) % blocks).toString(16).padStart(4, '0')}${id.slice(8)}`);
}

/** Each question with the variables that take turns, and who asks. `pages` are ids of deals in the reach of the county's officer. */
export const questionsFor = (pages) => [
  { name: 'list', title: 'deal list, 50 rows', as: 'county', query: LIST, variants: LISTS },
  { name: 'board', title: 'board, 10 × 20 cards', as: 'county', query: BOARD, variants: BOARDS },
  { name: 'page', title: 'deal page', as: 'county', query: PAGE, variants: pages.map((id) => ({ id })) },
  { name: 'funnel', title: 'funnel of a county', as: 'county', query: FUNNEL, variants: [{}] },
  { name: 'funnel', title: 'funnel of the whole city', as: 'city', query: FUNNEL, variants: [{}] },
];
