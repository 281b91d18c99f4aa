import { type Exchange, type TypedDocumentNode, mapExchange } from 'urql';

const EVERYTHING = ['Deal', 'Task', 'Visit', 'Company', 'Agreement', 'Parcel', 'LandSupply', 'Milestone', 'Alliance', 'SharedDeal', 'ShareGrant', 'Pipeline', 'TimelineEntry', 'Organisation', 'User', 'Viewer'];
const DEAL_MOVED = ['Deal', 'Pipeline', 'TimelineEntry', 'Task'];

/** What a mutation makes stale beyond the types in its own answer: queries holding these types are fetched again. */
const STALE_AFTER: Record<string, string[]> = {
  setLocale: EVERYTHING,
  createUser: ['User'],
  createOrganisation: ['Organisation'],
  registerCompany: ['Company', 'TimelineEntry'],
  updateCompany: ['Company', 'TimelineEntry'],
  addContact: ['Company', 'Contact', 'TimelineEntry'],
  // Whatever referred to one company refers to another now.
  mergeCompanies: EVERYTHING,
  undoMerge: EVERYTHING,
  updateContact: ['Company', 'Contact', 'TimelineEntry'],
  revealContact: [],
  flagRisk: ['Company', 'TimelineEntry'],
  clearRisk: ['Company', 'TimelineEntry'],
  logVisit: ['Visit', 'VisitDay', 'VisitPlan', 'Task', 'Company', 'Deal', 'TimelineEntry'],
  updateVisit: ['Visit', 'VisitDay', 'Company', 'Deal', 'TimelineEntry'],
  joinVisits: ['Visit', 'VisitDay', 'Company', 'Deal', 'TimelineEntry'],
  planVisit: ['VisitPlan', 'VisitDay', 'Company'],
  cancelVisitPlan: ['VisitPlan', 'VisitDay', 'Company'],
  registerLead: [...DEAL_MOVED, 'Company', 'Visit'],
  updateDeal: DEAL_MOVED,
  recordLeadStep: DEAL_MOVED,
  setLeadClocks: ['LeadClockSettings'],
  // What a county asks changes what every deal there lacks, and how it stands.
  setGate: ['GateSetting', 'Deal'],
  setLight: ['LightSetting', 'Deal'],
  applyForReview: [...DEAL_MOVED, 'Review'],
  giveOpinion: ['Review', 'TimelineEntry'],
  scoreReview: ['Review', 'TimelineEntry'],
  concludeReview: [...DEAL_MOVED, 'Review'],
  advanceDeal: DEAL_MOVED,
  undoMove: DEAL_MOVED,
  applyBulkChange: [...DEAL_MOVED, 'BulkChange'],
  undoBulkChange: [...DEAL_MOVED, 'BulkChange'],
  saveView: ['SavedView'],
  updateView: ['SavedView'],
  deleteView: ['SavedView'],
  suspendDeal: DEAL_MOVED,
  dropDeal: DEAL_MOVED,
  reopenDeal: DEAL_MOVED,
  extendClock: DEAL_MOVED,
  withdrawExtension: DEAL_MOVED,
  signAgreement: [...DEAL_MOVED, 'Agreement', 'SigningEvent'],
  reportFunds: [...DEAL_MOVED, 'FundArrival'],
  checkFunds: [...DEAL_MOVED, 'FundArrival'],
  recogniseFunds: [...DEAL_MOVED, 'FundArrival'],
  returnFunds: [...DEAL_MOVED, 'FundArrival'],
  updateAgreement: [...DEAL_MOVED, 'Agreement', 'SigningEvent'],
  settlePromise: [...DEAL_MOVED, 'Agreement'],
  meetCommitment: [...DEAL_MOVED, 'Agreement'],
  holdSigningEvent: ['SigningEvent'],
  updateSigningEvent: ['SigningEvent'],
  recordPermit: [...DEAL_MOVED, 'Permit'],
  planMilestones: DEAL_MOVED,
  reportProgress: [...DEAL_MOVED, 'ProgressReport'],
  saveStatistics: [...DEAL_MOVED, 'StatisticsCheck'],
  enterStatistics: [...DEAL_MOVED, 'Milestone', 'StatisticsCheck'],
  registerParcel: ['Parcel'],
  supplyLand: [...DEAL_MOVED, 'Parcel', 'LandSupply'],
  recordCommencement: [...DEAL_MOVED, 'Milestone'],
  recordMilestone: [...DEAL_MOVED, 'Milestone'],
  correctMilestone: [...DEAL_MOVED, 'Milestone', 'StatisticsCheck'],
  assignTask: ['Task', 'TimelineEntry'],
  completeTask: ['Task', 'TimelineEntry'],
  postponeTask: ['Task', 'TimelineEntry'],
  createAlliance: ['Alliance'],
  shareDeal: ['Deal', 'ShareGrant', 'SharedDeal', 'TimelineEntry'],
  revokeShare: ['Deal', 'ShareGrant', 'SharedDeal', 'TimelineEntry'],
};

/** What a query holds although its answer may be empty now: an empty list carries no type name of its own. */
const HOLDS: Record<string, string[]> = {
  savedViews: ['SavedView'], bulkChanges: ['BulkChange'],
  deals: ['Deal'], deal: ['Deal', 'Task', 'Agreement', 'LandSupply', 'Milestone', 'ShareGrant', 'Review'], standstill: ['Deal'], pipeline: ['Pipeline', 'Deal'], funnel: ['Pipeline', 'Deal'], indicators: ['Pipeline', 'Deal'],
  gateSettings: ['GateSetting'], lightSettings: ['LightSetting'],
  tasks: ['Task'], visits: ['Visit'], visitCalendar: ['VisitDay'], visitPlans: ['VisitPlan'], companies: ['Company'], similarCompanies: ['Company'], company: ['Company', 'Contact', 'Deal', 'Visit'],
  parcels: ['Parcel', 'LandSupply'], agreements: ['Agreement'], fundArrivals: ['FundArrival'], signingEvents: ['SigningEvent'], signingEvent: ['SigningEvent', 'Deal', 'Agreement'], alliances: ['Alliance'], sharedDeals: ['SharedDeal'],
  timeline: ['TimelineEntry'], auditLog: ['TimelineEntry'], organisations: ['Organisation'], users: ['User'], people: ['User'],
};

const rootFields = (document: TypedDocumentNode): string[] =>
  document.definitions.flatMap((definition) =>
    'selectionSet' in definition && 'operation' in definition
      ? definition.selectionSet.selections.flatMap((selection) => ('name' in selection ? [selection.name.value] : []))
      : [],
  );

/** Puts the two tables above beside the document cache, so that no call site has to remember them. */
export const refetchRules: Exchange = mapExchange({
  onOperation(operation) {
    const table = operation.kind === 'mutation' ? STALE_AFTER : operation.kind === 'query' ? HOLDS : null;
    if (!table) return operation;
    const more = rootFields(operation.query as TypedDocumentNode).flatMap((field) => table[field] ?? []);
    const additionalTypenames = [...new Set([...(operation.context.additionalTypenames ?? []), ...more])];
    return { ...operation, context: { ...operation.context, additionalTypenames } };
  },
});
