/** Everything of a visit but its deals. */
export const VISIT = `id version direction kind onSite visitedOn visitTime place leaders participants colleagues { id name } investorCount summary results
  intentionLevel intendedAmount cost nextAction nextActionDueOn allianceId allianceName viewerCan createdBy { name } organisation { name }
  companies { id name } contacts { id name phone } files { id name mediaType size isImage url } issues { category content company { name } }`;
const NOTICE = 'on direction planned by visitId organisation { name }';
const PAYLOAD = `{ visit { ${VISIT} } alike { ${NOTICE} } userErrors { code field message params } }`;

export const LOG = `mutation ($input: LogVisitInput!) { logVisit(input: $input) ${PAYLOAD} }`;
export const UPDATE = `mutation ($input: UpdateVisitInput!) { updateVisit(input: $input) ${PAYLOAD} }`;
export const JOIN = `mutation ($input: JoinVisitsInput!) { joinVisits(input: $input) ${PAYLOAD} }`;
export const ONE = `query ($id: ID!) { visit(id: $id) { ${VISIT} } }`;

const PLAN = `id direction on note company { id name } organisation { name } createdBy { name } viewerCan`;
export const PLAN_VISIT = `mutation ($input: PlanVisitInput!) { planVisit(input: $input) { plan { ${PLAN} } userErrors { code field message } } }`;
export const CANCEL_PLAN = `mutation ($input: CancelVisitPlanInput!) { cancelVisitPlan(input: $input) { plan { ${PLAN} } userErrors { code field message } } }`;
export const PLANS = `query ($from: Date!, $to: Date!, $companyId: ID, $mine: Boolean) { visitPlans(from: $from, to: $to, companyId: $companyId, mine: $mine) { ${PLAN} } }`;
export const ACTIVITY = `query ($id: ID!) { company(id: $id) { visitActivity { lastWeek notices { ${NOTICE} } } } }`;
export const CALENDAR = 'query ($filter: VisitFilter!) { visitCalendar(filter: $filter) { on visits plans } }';
