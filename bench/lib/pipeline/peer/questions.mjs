// The same questions in PostGraphile's words. Names follow its views; a column `id` is a `rowId` there.

const STAGES = ['lead', 'talks', 'review', 'framework', 'contract', 'land', 'construction', 'completion', 'production', 'capacity'];
const ID = 'id: rowId';
const CARD = `${ID} version number name stage stageEnteredOn status light lightReason totalInvestment lastProgressOn
  company { ${ID} name } organisation { ${ID} shortName } officer { ${ID} name }`;
const TASKS = `tasks(orderBy: [DONE_ASC, DUE_ON_ASC, PRIMARY_KEY_ASC]) { ${ID} title dueOn state owner { ${ID} name } }`;
const LINE = `${ID} number name stage stageEnteredOn status light totalInvestment`;

export const DOCUMENTS = {
  list: `query List($filter: DealFilter, $orderBy: [DealOrderBy!]) {
    deals: allDeals(first: 50, filter: $filter, orderBy: $orderBy) { nodes { ${CARD} kind registeredOn nextFollowUpOn tags ${TASKS} } pageInfo { hasNextPage } }
  }`,
  board: `query Board($orderBy: [DealOrderBy!]) {
    ${STAGES.map((stage) => `${stage}: allDeals(first: 20, filter: { stage: { equalTo: "${stage}" }, status: { equalTo: "active" } }, orderBy: $orderBy) { nodes { ${CARD} } pageInfo { hasNextPage } }`).join('\n    ')}
    figures { nodes { stage count phaseCount sumInvestment } }
  }`,
  page: `query Page($id: UUID!) {
    deal: dealByRowId(rowId: $id) {
      ${CARD} ${TASKS} kind codeName content secrecy tags chain nature fundOrigin siteKind industryCode fixedAssetInvestment contractedInward ownInvestment registeredOn assessedOn assessment
      leaderPosition nextFollowUpOn relation phaseName createdAt
      members { duty person { ${ID} name } } benefits(orderBy: [YEAR_ASC, INDICATOR_ASC, KIND_DESC]) { indicator kind year value }
      parent { ${LINE} } phases: children(filter: { relation: { equalTo: "phase" } }, orderBy: [REGISTERED_ON_ASC, NUMBER_ASC]) { ${LINE} }
      lights { rule state since dueOn litOn facts } extensions(orderBy: [CREATED_AT_DESC, PRIMARY_KEY_DESC]) { ${ID} rule fromOn untilOn reason documentNumber approvedBy }
      stageLog(orderBy: [AT_ASC, PRIMARY_KEY_ASC]) { ${ID} event fromStage toStage fromStatus toStatus enteredOn reason reasonCode overridden }
      agreements(orderBy: [SIGNED_ON_ASC, PRIMARY_KEY_ASC]) { ${ID} kind number title signedOn expiresOn agreedStartOn agreedCompletionOn agreedProductionOn }
      landSupplies(orderBy: [CONTRACT_ON_ASC, PRIMARY_KEY_ASC]) { ${ID} area method contractNumber contractOn deliveryOn startOn parcel { ${ID} number location } }
      milestones(orderBy: [ACTUAL_ON_ASC, CREATED_AT_ASC, PRIMARY_KEY_ASC]) { ${ID} kind actualOn evidence recordedBy }
      fundSummary
    }
  }`,
  funnel: 'query Funnel { funnel { nodes { stage count sumInvestment conversion } } }',
};

const FILTERS = {
  archived: (value) => ({ archivedAt: { isNull: !value } }), stages: (value) => ({ stage: { in: value } }), lights: (value) => ({ light: { in: value } }), minInvestment: (value) => ({ totalInvestment: { greaterThanOrEqualTo: value } }),
};
const filterOf = (filter) => Object.assign({}, ...Object.entries(filter).map(([name, value]) => FILTERS[name]?.(value) ?? { [name]: { equalTo: value } }));
const orderOf = ({ by, direction }) => {
  const column = by.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return [`${column}_${direction.toUpperCase()}`, `PRIMARY_KEY_${direction.toUpperCase()}`];
};

/** The variables of a question as PostGraphile takes them. */
export const variablesOf = ({ id, filter, sort }) => ({ ...(id ? { id } : {}), ...(filter ? { filter: filterOf(filter) } : {}), ...(sort ? { orderBy: orderOf(sort) } : {}) });

/** Its answer in the shape of the application's. */
export function reshaped({ figures, funnel, ...data }) {
  if (figures) return { ...data, pipeline: { stages: figures.nodes } };
  return funnel ? { funnel: funnel.nodes } : data;
}
