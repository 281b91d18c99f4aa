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
  advanceDeal: DEAL_MOVED,
  suspendDeal: DEAL_MOVED,
  dropDeal: DEAL_MOVED,
  reopenDeal: DEAL_MOVED,
  signAgreement: [...DEAL_MOVED, 'Agreement'],
  registerParcel: ['Parcel'],
  supplyLand: [...DEAL_MOVED, 'Parcel', 'LandSupply'],
  recordCommencement: [...DEAL_MOVED, 'Milestone'],
  recordMilestone: [...DEAL_MOVED, 'Milestone'],
  assignTask: ['Task', 'TimelineEntry'],
  completeTask: ['Task', 'TimelineEntry'],
  postponeTask: ['Task', 'TimelineEntry'],
  createAlliance: ['Alliance'],
  shareDeal: ['Deal', 'ShareGrant', 'SharedDeal', 'TimelineEntry'],
  revokeShare: ['Deal', 'ShareGrant', 'SharedDeal', 'TimelineEntry'],
};

/** What a query holds although its answer may be empty now: an empty list carries no type name of its own. */
const HOLDS: Record<string, string[]> = {
  deals: ['Deal'], deal: ['Deal', 'Task', 'Agreement', 'LandSupply', 'Milestone', 'ShareGrant'], standstill: ['Deal'], pipeline: ['Pipeline', 'Deal'],
  tasks: ['Task'], visits: ['Visit'], visitCalendar: ['VisitDay'], visitPlans: ['VisitPlan'], companies: ['Company'], similarCompanies: ['Company'], company: ['Company', 'Contact', 'Deal', 'Visit'],
  parcels: ['Parcel', 'LandSupply'], agreements: ['Agreement'], alliances: ['Alliance'], sharedDeals: ['SharedDeal'],
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
