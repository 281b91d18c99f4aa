import { graphql } from '../../gql';

/** A deal as a card of the board and a row of the table need it. */
export const DealCardFragment = graphql(`
  fragment DealCard on Deal {
    id
    version
    number
    name
    phaseName
    kind
    stage
    stageEnteredOn
    stageDays
    status
    company { id name }
    organisation { id shortName }
    officer { id name }
    totalInvestment
    totalInvestmentBound
    registeredOn
    lastProgressOn
    light
    lightReason { rule since dueOn message }
    masked
    relation
    nextFollowUpOn
    nextStages { stage blockers { code field params message hard } }
    viewerCan
  }
`);

/** A deal as a line on the page of another one: a phase, what it grew from, what grew from it. */
export const DealLineFragment = graphql(`
  fragment DealLine on Deal {
    id
    name
    number
    masked
    relation
    phaseName
    stage
    stageEnteredOn
    status
    light
    lightReason { rule since dueOn message }
    totalInvestment
    totalInvestmentBound
    registeredOn
  }
`);

/** What is lit or paused, and the extensions behind a pause. */
export const DealLightsFragment = graphql(`
  fragment DealLights on Deal {
    lights { rule state since dueOn litOn message facts }
    extensions { id rule fromOn untilOn reason documentNumber approvedBy createdAt withdrawn files { id name size isImage url } }
  }
`);

/** Everything the facts, the stage path and the stage log of one deal show. */
export const DealFactsFragment = graphql(`
  fragment DealFacts on Deal {
    ...DealCard
    ...DealLights
    codeName
    secrecy
    archived
    tags
    projectCode
    content
    reasonCode
    statusNote
    lostTo
    source
    industryCode
    industryName
    chain
    chainRole
    nature
    fundOrigin
    siteKind
    fixedAssetInvestment
    equipmentInvestment
    contractedInward
    ownInvestment
    landNeed
    plantNeed
    powerNeed
    energyNeed
    assessedOn
    assessment
    proposalOn
    dueDiligence
    createdAt
    updatedAt
    leaderPosition
    organisation { id name }
    firstContactOrganisation { id name shortName }
    liaison { id name }
    members { duty person { id name } }
    benefits { indicator kind year value }
    parent { ...DealLine company { id name } parcels { id number } }
    phases { ...DealLine }
    offshoots { ...DealLine }
    parcel { id number }
    visit { id visitedOn direction place }
    stagePath { stage enteredOn days medianDays sample current skippable }
    missing { code field params message hard }
    stageLog { id event undone fromStage toStage fromStatus toStatus enteredOn at by reason reasonCode overridden unmet days }
  }
`);

export const RegisterLeadDocument = graphql(`
  mutation RegisterLead($input: RegisterLeadInput!) {
    registerLead(input: $input) {
      deal { id name number leadClocks { id step dueOn doneOn } }
      userErrors { code field message }
    }
  }
`);

export const UpdateDealDocument = graphql(`
  mutation UpdateDeal($input: UpdateDealInput!) {
    updateDeal(input: $input) {
      deal { ...DealFacts }
      current { ...DealFacts }
      userErrors { code field message }
    }
  }
`);

export const AdvanceDealDocument = graphql(`
  mutation AdvanceDeal($input: AdvanceDealInput!) {
    advanceDeal(input: $input) {
      deal { ...DealCard }
      blockers { code field params message hard }
      warnings { code field params message hard }
      undoableEntryId
      current { ...DealCard }
      userErrors { code field message }
    }
  }
`);

/** Takes back the viewer's own last move, within a minute. */
export const UndoMoveDocument = graphql(`
  mutation UndoMove($input: UndoMoveInput!) {
    undoMove(input: $input) {
      deal { ...DealCard }
      userErrors { code field message }
    }
  }
`);

export const ExtendClockDocument = graphql(`
  mutation ExtendClock($input: ExtendClockInput!) {
    extendClock(input: $input) {
      deal { id version light ...DealLights }
      userErrors { code field message }
    }
  }
`);

export const WithdrawExtensionDocument = graphql(`
  mutation WithdrawExtension($input: WithdrawExtensionInput!) {
    withdrawExtension(input: $input) {
      deal { id version light ...DealLights }
      userErrors { code field message }
    }
  }
`);

export const SuspendDealDocument = graphql(`
  mutation SuspendDeal($input: SuspendDealInput!) {
    suspendDeal(input: $input) {
      deal { id version status }
      userErrors { code field message }
    }
  }
`);

export const DropDealDocument = graphql(`
  mutation DropDeal($input: DropDealInput!) {
    dropDeal(input: $input) {
      deal { id version status }
      userErrors { code field message }
    }
  }
`);

export const ReopenDealDocument = graphql(`
  mutation ReopenDeal($input: ReopenDealInput!) {
    reopenDeal(input: $input) {
      deal { id version status }
      userErrors { code field message }
    }
  }
`);

export const DealCompaniesDocument = graphql(`
  query DealCompanies($search: String) {
    companies(first: 10, filter: { search: $search }) {
      nodes { id name }
    }
  }
`);

export const DealOfficersDocument = graphql(`
  query DealOfficers($search: String) {
    people(search: $search) { id name }
  }
`);

export const DealIndustriesDocument = graphql(`
  query DealIndustries($search: String) {
    industryCodes(search: $search) { code name }
  }
`);

/** The visit that a lead comes from, and whom it met. */
export const LeadVisitDocument = graphql(`
  query LeadVisit($id: ID!) {
    visit(id: $id) {
      id
      visitedOn
      direction
      kind
      place
      intendedAmount
      companies { id name }
      deals { id name }
    }
  }
`);
