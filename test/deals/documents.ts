const DEAL = `id version number name codeName kind content stage stageEnteredOn stageDays status reasonCode statusNote lostTo source registeredOn
  totalInvestment totalInvestmentBound fixedAssetInvestment landNeed industryCode industryName assessedOn assessment proposalOn dueDiligence phaseName
  visitId lastProgressOn light lightReason { rule since dueOn message } viewerCan
  company { name } organisation { name } officer { name } parent { id } phases { id }
  nextStages { stage blockers { code hard field params message } }
  missing { code hard field params message } stagePath { stage enteredOn days medianDays sample current skippable } ownInvestment relation
  stageLog { fromStage toStage fromStatus toStatus enteredOn by reason reasonCode overridden days event undone unmet }`;
const PAYLOAD = `deal { ${DEAL} } blockers { code hard field params message } warnings { code hard field params message } undoableEntryId current { id version name content } userErrors { code field params message }`;

const mutation = (name: string, input: string): string => `mutation ($input: ${input}!) { ${name}(input: $input) { ${PAYLOAD} } }`;

/** The documents of these specs: every field of a deal that the hub itself answers. */
export const REGISTER = mutation('registerLead', 'RegisterLeadInput');
export const UPDATE = mutation('updateDeal', 'UpdateDealInput');
export const ADVANCE = mutation('advanceDeal', 'AdvanceDealInput');
export const UNDO = mutation('undoMove', 'UndoMoveInput');
export const SUSPEND = mutation('suspendDeal', 'SuspendDealInput');
export const DROP = mutation('dropDeal', 'DropDealInput');
export const REOPEN = mutation('reopenDeal', 'ReopenDealInput');
export const READ = `query ($id: ID!) { deal(id: $id) { ${DEAL} } }`;
export const LIST = `query ($first: Int, $after: String, $filter: DealFilter, $sort: DealSort) {
  deals(first: $first, after: $after, filter: $filter, sort: $sort) { nodes { id name } pageInfo { hasNextPage endCursor } totalCount sumInvestment } }`;
