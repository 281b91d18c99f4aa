/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query DealPage($id: ID!) {\n    deal(id: $id) {\n      ...DealFacts\n      ...LeadClocks\n      ...DealVisits\n      agreements { ...AgreementRow }\n      contractAmount\n      landSupplies { ...SupplyRow }\n      milestones { ...MilestoneRow }\n      planLanes { ...PlanLaneRow }\n      parcels { id number }\n      tasks { ...TaskRow }\n      shares { ...ShareRow }\n      fundSummary { reported checked recognised contractedInward rate }\n    }\n  }\n": typeof types.DealPageDocument,
    "\n  query MyDeals {\n    deals(first: 100, filter: { mine: true, status: active }, sort: { by: lastProgressOn, direction: asc }) {\n      nodes {\n        id\n        name\n        stage\n        stageDays\n        totalInvestment\n        totalInvestmentBound\n        light\n        lightReason { since dueOn message }\n      }\n      totalCount\n      totalCountCapped\n    }\n  }\n": typeof types.MyDealsDocument,
    "\n  query NextVisits {\n    visits(first: 30, filter: { mine: true }, sort: { by: visitedOn, direction: desc }) {\n      nodes {\n        id\n        direction\n        visitedOn\n        place\n        nextAction\n        nextActionDueOn\n        companies { id name }\n      }\n    }\n  }\n": typeof types.NextVisitsDocument,
    "\n  query MyPlans($from: Date!, $to: Date!) {\n    visitPlans(from: $from, to: $to, mine: true) {\n      ...PlannedVisit\n      company { id visitActivity { lastWeek } }\n    }\n  }\n": typeof types.MyPlansDocument,
    "\n  query VisitPage($id: ID!) {\n    visit(id: $id) { ...VisitFacts }\n  }\n": typeof types.VisitPageDocument,
    "\n  fragment AgreementRow on Agreement {\n    id\n    kind\n    number\n    title\n    signedOn\n    agreedStartOn\n    terminated\n    parent { title }\n    dealCount\n    totalAmount\n    deals { amount inwardAmount deal { id } }\n  }\n": typeof types.AgreementRowFragmentDoc,
    "\n  fragment CommitmentRow on Commitment {\n    id\n    version\n    indicator\n    content\n    value\n    dueOn\n    metOn\n    note\n    overdue\n    viewerCan\n    deal { id name }\n  }\n": typeof types.CommitmentRowFragmentDoc,
    "\n  fragment PromiseRow on Promise {\n    id\n    version\n    content\n    favour\n    selective\n    basis\n    dueOn\n    state\n    settledOn\n    note\n    reviewResult\n    reviewNumber\n    reviewOn\n    overdue\n    flags\n    flagMessages\n    viewerCan\n    deal { id name }\n    organisation { id name }\n  }\n": typeof types.PromiseRowFragmentDoc,
    "\n  fragment AgreementDetail on Agreement {\n    id\n    version\n    kind\n    title\n    number\n    signedOn\n    effectiveOn\n    expiresOn\n    place\n    registrationDueOn\n    agreedStartOn\n    agreedCompletionOn\n    agreedProductionOn\n    legalReview\n    legalReviewOn\n    fairCompetitionReview\n    fairCompetitionResult\n    fairCompetitionNumber\n    fairCompetitionOn\n    breachTerms\n    deposit\n    depositDueOn\n    depositPaidOn\n    dealCount\n    totalAmount\n    terminated\n    viewerCan\n    organisation { id name }\n    parent { id title kind signedOn deals { deal { id name } } }\n    followers { id title kind signedOn }\n    signingEvent { id name heldOn }\n    parties { id side name company { id name } }\n    deals {\n      amount\n      inwardAmount\n      deal { id name number stage stageDays status light lightReason { since dueOn message } company { id name } }\n    }\n    commitments { ...CommitmentRow }\n    promises { ...PromiseRow }\n    files { id name size isImage url }\n  }\n": typeof types.AgreementDetailFragmentDoc,
    "\n  query Agreement($id: ID!) {\n    agreement(id: $id) { ...AgreementDetail }\n  }\n": typeof types.AgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      agreement {\n        id\n        dealCount\n        deals { deal { id stage } }\n      }\n      userErrors { code field message }\n    }\n  }\n": typeof types.SignAgreementDocument,
    "\n  mutation UpdateAgreement($input: UpdateAgreementInput!) {\n    updateAgreement(input: $input) {\n      agreement { ...AgreementDetail }\n      current { ...AgreementDetail }\n      userErrors { code field message }\n    }\n  }\n": typeof types.UpdateAgreementDocument,
    "\n  mutation SettlePromise($input: SettlePromiseInput!) {\n    settlePromise(input: $input) {\n      agreement { id }\n      userErrors { code field message }\n    }\n  }\n": typeof types.SettlePromiseDocument,
    "\n  mutation MeetCommitment($input: MeetCommitmentInput!) {\n    meetCommitment(input: $input) {\n      agreement { id }\n      userErrors { code field message }\n    }\n  }\n": typeof types.MeetCommitmentDocument,
    "\n  query DealObligations($id: ID!) {\n    deal(id: $id) {\n      id\n      commitments { ...CommitmentRow }\n      promises { ...PromiseRow }\n    }\n  }\n": typeof types.DealObligationsDocument,
    "\n  query SignableDeals($search: String) {\n    deals(first: 20, filter: { search: $search, status: active }) {\n      nodes { id name number totalInvestment contractedInward }\n    }\n  }\n": typeof types.SignableDealsDocument,
    "\n  query PartyCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) {\n      nodes { id name }\n    }\n  }\n": typeof types.PartyCompaniesDocument,
    "\n  query AgreementOrganisations {\n    organisations { id name parentId }\n  }\n": typeof types.AgreementOrganisationsDocument,
    "\n  query SigningEventChoices {\n    signingEvents(first: 50) {\n      nodes { id name heldOn }\n    }\n  }\n": typeof types.SigningEventChoicesDocument,
    "\n  fragment SigningEventRow on SigningEvent {\n    id\n    version\n    name\n    heldOn\n    level\n    venue\n    note\n    organisation { id name }\n    dealCount\n    totalInvestment\n    contractedInward\n    rates { signed registered registeredRate commenced commencedRate contractedInward fundsInPlace fundsRate }\n  }\n": typeof types.SigningEventRowFragmentDoc,
    "\n  query SigningEvents($first: Int!, $after: String, $organisationId: ID, $year: Int) {\n    signingEvents(first: $first, after: $after, organisationId: $organisationId, year: $year) {\n      nodes { ...SigningEventRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": typeof types.SigningEventsDocument,
    "\n  query SigningEvent($id: ID!) {\n    signingEvent(id: $id) {\n      ...SigningEventRow\n      viewerCan\n      deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound company { id name } }\n      agreements { id kind title signedOn dealCount totalAmount }\n    }\n  }\n": typeof types.SigningEventDocument,
    "\n  mutation HoldSigningEvent($input: HoldSigningEventInput!) {\n    holdSigningEvent(input: $input) {\n      signingEvent { ...SigningEventRow }\n      userErrors { code field message }\n    }\n  }\n": typeof types.HoldSigningEventDocument,
    "\n  mutation UpdateSigningEvent($input: UpdateSigningEventInput!) {\n    updateSigningEvent(input: $input) {\n      signingEvent { ...SigningEventRow }\n      userErrors { code field message }\n    }\n  }\n": typeof types.UpdateSigningEventDocument,
    "\n  query Alliances {\n    alliances {\n      id\n      name\n      chain\n      leadOrganisation { id name shortName }\n      members { id name shortName }\n    }\n  }\n": typeof types.AlliancesDocument,
    "\n  query SharedDeals($first: Int!, $after: String, $filter: SharedDealFilter) {\n    sharedDeals(first: $first, after: $after, filter: $filter) {\n      nodes { id codeName industry sizeBand stage light updatedOn }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": typeof types.SharedDealsDocument,
    "\n  query OurShares($first: Int!, $after: String) {\n    deals(first: $first, after: $after, sort: { by: updatedAt, direction: desc }) {\n      nodes {\n        id\n        name\n        codeName\n        stage\n        shares { id level sharedOn expiresOn revokedOn alliance { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": typeof types.OurSharesDocument,
    "\n  mutation RevokeShare($input: RevokeShareInput!) {\n    revokeShare(input: $input) {\n      shareGrant { id revokedOn }\n      userErrors { code field message }\n    }\n  }\n": typeof types.RevokeShareDocument,
    "\n  mutation CreateAlliance($input: CreateAllianceInput!) {\n    createAlliance(input: $input) {\n      alliance { id name }\n      userErrors { code field message }\n    }\n  }\n": typeof types.CreateAllianceDocument,
    "\n  query AllianceOrganisations {\n    organisations { id name kind }\n    possibleMembers { id name kind }\n  }\n": typeof types.AllianceOrganisationsDocument,
    "\n  fragment ShareRow on ShareGrant {\n    id\n    level\n    sharedOn\n    expiresOn\n    revokedOn\n    alliance { id name }\n  }\n": typeof types.ShareRowFragmentDoc,
    "\n  mutation ShareDeal($input: ShareDealInput!) {\n    shareDeal(input: $input) {\n      shareGrant { ...ShareRow }\n      userErrors { code field message }\n    }\n  }\n": typeof types.ShareDealDocument,
    "\n  fragment CompanyRow on Company {\n    id\n    name\n    creditCode\n    regionCode\n    regionName\n    industryCode\n    industryName\n    operatingStatus\n    honours\n    riskFlags { id kind clearedOn }\n    contacts { id name title phone }\n    deals { id stage status }\n    visits { id visitedOn }\n  }\n": typeof types.CompanyRowFragmentDoc,
    "\n  query CompanyList($first: Int!, $after: String, $filter: CompanyFilter, $sort: CompanySort) {\n    companies(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...CompanyRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": typeof types.CompanyListDocument,
    "\n  fragment CompanyFacts on Company {\n    id\n    version\n    name\n    aliases\n    creditCode\n    regionCode\n    regionName\n    industryCode\n    industryName\n    ownership\n    legalRepresentative\n    registeredAddress\n    registeredCapital\n    paidInCapital\n    foundedOn\n    chain\n    chainNode\n    chainPosition\n    honours\n    sizeTier\n    operatingStatus\n    operatingStatusNote\n    parent { id name }\n    createdAt\n    viewerCan\n  }\n": typeof types.CompanyFactsFragmentDoc,
    "\n  fragment ContactFacts on Contact {\n    id\n    version\n    name\n    title\n    phone\n    wechat\n    email\n    gender\n    nativePlace\n    language\n    ties\n    level\n    basis\n    basisOn\n    source\n    consentWithdrawnOn\n    viewerCan\n  }\n": typeof types.ContactFactsFragmentDoc,
    "\n  query CompanyPage($id: ID!) {\n    company(id: $id) {\n      ...CompanyFacts\n      subsidiaries { id name }\n      followedBy { id name shortName }\n      riskFlags { id kind source notedOn note clearedOn clearedNote }\n      contacts { ...ContactFacts }\n      visitActivity {\n        lastWeek\n        notices { on direction planned by organisation { id shortName } visitId }\n      }\n      deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound officer { id name } }\n      visits { id visitedOn direction place summary investorCount nextAction nextActionDueOn }\n    }\n  }\n": typeof types.CompanyPageDocument,
    "\n  query CompanyEdit($id: ID!) {\n    company(id: $id) { ...CompanyFacts }\n  }\n": typeof types.CompanyEditDocument,
    "\n  mutation RegisterCompany($input: RegisterCompanyInput!) {\n    registerCompany(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n": typeof types.RegisterCompanyDocument,
    "\n  mutation UpdateCompany($input: UpdateCompanyInput!) {\n    updateCompany(input: $input) {\n      company { ...CompanyFacts }\n      current { ...CompanyFacts }\n      userErrors { code field message }\n    }\n  }\n": typeof types.UpdateCompanyDocument,
    "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      userErrors { code field message }\n    }\n  }\n": typeof types.AddContactDocument,
    "\n  mutation UpdateContact($input: UpdateContactInput!) {\n    updateContact(input: $input) {\n      userErrors { code field message }\n    }\n  }\n": typeof types.UpdateContactDocument,
    "\n  mutation RevealContact($input: RevealContactInput!) {\n    revealContact(input: $input) {\n      phone\n      wechat\n      email\n      userErrors { code field message }\n    }\n  }\n": typeof types.RevealContactDocument,
    "\n  mutation FlagRisk($input: FlagRiskInput!) {\n    flagRisk(input: $input) {\n      userErrors { code field message }\n    }\n  }\n": typeof types.FlagRiskDocument,
    "\n  mutation ClearRisk($input: ClearRiskInput!) {\n    clearRisk(input: $input) {\n      userErrors { code field message }\n    }\n  }\n": typeof types.ClearRiskDocument,
    "\n  query CompanyIndustries($search: String) {\n    industryCodes(search: $search) { code name }\n  }\n": typeof types.CompanyIndustriesDocument,
    "\n  query CompanyRegions($search: String) {\n    regionCodes(search: $search) { code fullName }\n  }\n": typeof types.CompanyRegionsDocument,
    "\n  query CompanyParents($filter: CompanyFilter) {\n    companies(first: 20, filter: $filter) { nodes { id name } }\n  }\n": typeof types.CompanyParentsDocument,
    "\n  fragment MergeSide on Company {\n    ...CompanyFacts\n    contacts { id }\n    riskFlags { id }\n    subsidiaries { id }\n    deals { id }\n    visits { id }\n  }\n": typeof types.MergeSideFragmentDoc,
    "\n  query MergeSides($keep: ID!, $merge: ID!) {\n    keep: company(id: $keep) { ...MergeSide }\n    merge: company(id: $merge) { ...MergeSide }\n  }\n": typeof types.MergeSidesDocument,
    "\n  query MergeStart($keep: ID!, $name: String) {\n    company(id: $keep) { id name creditCode viewerCan }\n    similarCompanies(name: $name, exceptId: $keep) { reasons similarity company { id name } }\n  }\n": typeof types.MergeStartDocument,
    "\n  query MergeChoice($search: String) {\n    companies(first: 20, filter: { search: $search }) { nodes { id name } }\n  }\n": typeof types.MergeChoiceDocument,
    "\n  mutation MergeCompanies($input: MergeCompaniesInput!) {\n    mergeCompanies(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n": typeof types.MergeCompaniesDocument,
    "\n  mutation UndoMerge($input: UndoMergeInput!) {\n    undoMerge(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n": typeof types.UndoMergeDocument,
    "\n  query CompanyMerging($id: ID!, $name: String!, $creditCode: String) {\n    company(id: $id) {\n      id\n      viewerCan\n      merges { id mergedName mergedBy mergedOn undoUntil viewerCan }\n    }\n    similarCompanies(name: $name, creditCode: $creditCode, exceptId: $id) { reasons similarity company { id name } }\n  }\n": typeof types.CompanyMergingDocument,
    "\n  fragment MilestoneRow on Milestone {\n    id\n    kind\n    actualOn\n    evidence\n    recordedBy\n    createdAt\n    version\n    files { id name size isImage url }\n  }\n": typeof types.MilestoneRowFragmentDoc,
    "\n  fragment PermitRow on Permit {\n    id\n    kind\n    handler\n    needed\n    byDefault\n    state\n    appliedOn\n    acceptedOn\n    issuedOn\n    validUntil\n    number\n    note\n    version\n    files { id name size isImage url }\n  }\n": typeof types.PermitRowFragmentDoc,
    "\n  fragment ProgressRow on ProgressReport {\n    id\n    month\n    percent\n    invested\n    investedTotal\n    done\n    problems\n    nextSteps\n    reportedBy\n    reportedOn\n    version\n    files { id name size isImage url }\n  }\n": typeof types.ProgressRowFragmentDoc,
    "\n  fragment StatisticsPapers on StatisticsCheck {\n    filingEntity\n    filingOn\n    filingTotal\n    contractEntity\n    contractOn\n    applicationEntity\n    applicationTotal\n    siteStage\n    photos { id name size isImage url }\n    enteredOn\n    version\n    due\n    route\n    findings { code ok message field }\n    ready\n  }\n": typeof types.StatisticsPapersFragmentDoc,
    "\n  query DealBuilding($id: ID!) {\n    deal(id: $id) {\n      id\n      name\n      viewerCan\n      totalInvestment\n      company { id name }\n      permits { ...PermitRow }\n      progressReports { ...ProgressRow }\n      progressState { owedMonth dueOn overdue percent investedTotal timePercent gap }\n      statistics { ...StatisticsPapers }\n    }\n  }\n": typeof types.DealBuildingDocument,
    "\n  mutation RecordPermit($input: RecordPermitInput!) {\n    recordPermit(input: $input) {\n      deal { id permits { ...PermitRow } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.RecordPermitDocument,
    "\n  mutation ReportProgress($input: ReportProgressInput!) {\n    reportProgress(input: $input) {\n      deal { id light progressReports { ...ProgressRow } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.ReportProgressDocument,
    "\n  mutation PlanMilestones($input: PlanMilestonesInput!) {\n    planMilestones(input: $input) {\n      deal { id planLanes { ...PlanLaneRow } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.PlanMilestonesDocument,
    "\n  mutation SaveStatistics($input: SaveStatisticsInput!) {\n    saveStatistics(input: $input) {\n      deal { id statistics { ...StatisticsPapers } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.SaveStatisticsDocument,
    "\n  mutation EnterStatistics($input: EnterStatisticsInput!) {\n    enterStatistics(input: $input) {\n      deal { id light statistics { ...StatisticsPapers } milestones { ...MilestoneRow } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.EnterStatisticsDocument,
    "\n  mutation RecordCommencement($input: RecordCommencementInput!) {\n    recordCommencement(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n": typeof types.RecordCommencementDocument,
    "\n  mutation RecordMilestone($input: RecordMilestoneInput!) {\n    recordMilestone(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n": typeof types.RecordMilestoneDocument,
    "\n  mutation CorrectMilestone($input: CorrectMilestoneInput!) {\n    correctMilestone(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n": typeof types.CorrectMilestoneDocument,
    "\n  query MilestonesNow($id: ID!) {\n    deal(id: $id) { id milestones { ...MilestoneRow } }\n  }\n": typeof types.MilestonesNowDocument,
    "\n  fragment PlanLaneRow on PlanLane {\n    kind\n    plannedOn\n    plannedBy\n    dueOn\n    actualOn\n    lateDays\n    extensions { id untilOn reason documentNumber approvedBy }\n  }\n": typeof types.PlanLaneRowFragmentDoc,
    "\n  query BoardColumn($first: Int!, $after: String, $filter: DealFilter, $sort: DealSort) {\n    deals(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...DealCard }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.BoardColumnDocument,
    "\n  query DealTotals($filter: DealFilter, $wholes: DealFilter) {\n    deals(first: 1, filter: $filter) {\n      totalCount\n      totalCountCapped\n      sumInvestment\n    }\n    wholes: deals(first: 1, filter: $wholes) {\n      totalCount\n      totalCountCapped\n    }\n  }\n": typeof types.DealTotalsDocument,
    "\n  query BoardFigures {\n    pipeline {\n      suspended\n      lost\n      stages { stage count phaseCount sumInvestment }\n    }\n  }\n": typeof types.BoardFiguresDocument,
    "\n  query PreviewBulkChange($change: BulkChangeInput!) {\n    previewBulkChange(change: $change) {\n      changing\n      unchanged\n      notPermitted\n      refused\n      reasons { code count message }\n      sample { id name number }\n    }\n  }\n": typeof types.PreviewBulkChangeDocument,
    "\n  fragment BulkChange on BulkChange {\n    id\n    at\n    changed\n    change\n    undoableUntil\n    undoneAt\n  }\n": typeof types.BulkChangeFragmentDoc,
    "\n  mutation ApplyBulkChange($input: ApplyBulkChangeInput!) {\n    applyBulkChange(input: $input) {\n      bulkChange { ...BulkChange }\n      userErrors { code field message }\n    }\n  }\n": typeof types.ApplyBulkChangeDocument,
    "\n  mutation UndoBulkChange($input: UndoBulkChangeInput!) {\n    undoBulkChange(input: $input) {\n      bulkChange { ...BulkChange }\n      kept\n      userErrors { code field message }\n    }\n  }\n": typeof types.UndoBulkChangeDocument,
    "\n  query BulkChanges {\n    bulkChanges { ...BulkChange }\n  }\n": typeof types.BulkChangesDocument,
    "\n  fragment DealCard on Deal {\n    id\n    version\n    number\n    name\n    phaseName\n    kind\n    stage\n    stageEnteredOn\n    stageDays\n    status\n    company { id name }\n    organisation { id shortName }\n    officer { id name }\n    totalInvestment\n    totalInvestmentBound\n    registeredOn\n    lastProgressOn\n    light\n    lightReason { rule since dueOn message }\n    masked\n    relation\n    nextFollowUpOn\n    nextStages { stage blockers { code field params message hard } }\n    viewerCan\n  }\n": typeof types.DealCardFragmentDoc,
    "\n  fragment DealLine on Deal {\n    id\n    name\n    number\n    masked\n    relation\n    phaseName\n    stage\n    stageEnteredOn\n    status\n    light\n    lightReason { rule since dueOn message }\n    totalInvestment\n    totalInvestmentBound\n    registeredOn\n  }\n": typeof types.DealLineFragmentDoc,
    "\n  fragment DealLights on Deal {\n    lights { rule state since dueOn litOn message facts }\n    extensions { id rule fromOn untilOn reason documentNumber approvedBy createdAt withdrawn files { id name size isImage url } }\n  }\n": typeof types.DealLightsFragmentDoc,
    "\n  fragment DealFacts on Deal {\n    ...DealCard\n    ...DealLights\n    codeName\n    secrecy\n    archived\n    tags\n    projectCode\n    content\n    reasonCode\n    statusNote\n    lostTo\n    source\n    industryCode\n    industryName\n    chain\n    chainRole\n    nature\n    fundOrigin\n    siteKind\n    fixedAssetInvestment\n    equipmentInvestment\n    contractedInward\n    ownInvestment\n    landNeed\n    plantNeed\n    powerNeed\n    energyNeed\n    assessedOn\n    assessment\n    proposalOn\n    dueDiligence\n    createdAt\n    updatedAt\n    leaderPosition\n    organisation { id name }\n    firstContactOrganisation { id name shortName }\n    liaison { id name }\n    members { duty person { id name } }\n    benefits { indicator kind year value }\n    parent { ...DealLine company { id name } parcels { id number } }\n    phases { ...DealLine }\n    offshoots { ...DealLine }\n    parcel { id number }\n    visit { id visitedOn direction place }\n    stagePath { stage enteredOn days medianDays sample current skippable }\n    missing { code field params message hard }\n    stageLog { id event undone fromStage toStage fromStatus toStatus enteredOn at by reason reasonCode overridden unmet days }\n  }\n": typeof types.DealFactsFragmentDoc,
    "\n  mutation RegisterLead($input: RegisterLeadInput!) {\n    registerLead(input: $input) {\n      deal { id name number leadClocks { id step dueOn doneOn } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.RegisterLeadDocument,
    "\n  mutation UpdateDeal($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      deal { ...DealFacts }\n      current { ...DealFacts }\n      userErrors { code field message }\n    }\n  }\n": typeof types.UpdateDealDocument,
    "\n  mutation AdvanceDeal($input: AdvanceDealInput!) {\n    advanceDeal(input: $input) {\n      deal { ...DealCard }\n      blockers { code field params message hard }\n      warnings { code field params message hard }\n      undoableEntryId\n      current { ...DealCard }\n      userErrors { code field message }\n    }\n  }\n": typeof types.AdvanceDealDocument,
    "\n  mutation UndoMove($input: UndoMoveInput!) {\n    undoMove(input: $input) {\n      deal { ...DealCard }\n      userErrors { code field message }\n    }\n  }\n": typeof types.UndoMoveDocument,
    "\n  mutation ExtendClock($input: ExtendClockInput!) {\n    extendClock(input: $input) {\n      deal { id version light ...DealLights }\n      userErrors { code field message }\n    }\n  }\n": typeof types.ExtendClockDocument,
    "\n  mutation WithdrawExtension($input: WithdrawExtensionInput!) {\n    withdrawExtension(input: $input) {\n      deal { id version light ...DealLights }\n      userErrors { code field message }\n    }\n  }\n": typeof types.WithdrawExtensionDocument,
    "\n  mutation SuspendDeal($input: SuspendDealInput!) {\n    suspendDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n": typeof types.SuspendDealDocument,
    "\n  mutation DropDeal($input: DropDealInput!) {\n    dropDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n": typeof types.DropDealDocument,
    "\n  mutation ReopenDeal($input: ReopenDealInput!) {\n    reopenDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n": typeof types.ReopenDealDocument,
    "\n  query DealCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) {\n      nodes { id name }\n    }\n  }\n": typeof types.DealCompaniesDocument,
    "\n  query DealOfficers($search: String) {\n    people(search: $search) { id name }\n  }\n": typeof types.DealOfficersDocument,
    "\n  query DealIndustries($search: String) {\n    industryCodes(search: $search) { code name }\n  }\n": typeof types.DealIndustriesDocument,
    "\n  query LeadVisit($id: ID!) {\n    visit(id: $id) {\n      id\n      visitedOn\n      direction\n      kind\n      place\n      intendedAmount\n      companies { id name }\n      deals { id name }\n    }\n  }\n": typeof types.LeadVisitDocument,
    "\n  fragment LeadClocks on Deal {\n    id\n    name\n    stage\n    status\n    viewerCan\n    leadClocks { id step startedOn dueOn doneOn doneBy note overdue }\n  }\n": typeof types.LeadClocksFragmentDoc,
    "\n  mutation RecordLeadStep($input: RecordLeadStepInput!) {\n    recordLeadStep(input: $input) {\n      deal { id version leadClocks { id step dueOn doneOn } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.RecordLeadStepDocument,
    "\n  query MyLeadClocks {\n    late: deals(first: 100, filter: { mine: true, leadOverdue: true }, sort: { by: registeredOn, direction: asc }) {\n      nodes { ...LeadClocks company { id name } }\n    }\n    deals(first: 100, filter: { mine: true, status: active, stages: [lead, talks, review, framework] }, sort: { by: registeredOn, direction: desc }) {\n      nodes { ...LeadClocks company { id name } }\n    }\n  }\n": typeof types.MyLeadClocksDocument,
    "\n  query LeadClockSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) {\n      organisation { id name }\n      version\n      answerDays\n      assessDays\n      assessDaysBig\n      bigFrom\n      feedbackDays\n      reportDays\n      workingDays\n    }\n  }\n": typeof types.LeadClockSettingsDocument,
    "\n  query LeadClockCounties {\n    organisations { id name kind }\n  }\n": typeof types.LeadClockCountiesDocument,
    "\n  mutation SetLeadClocks($input: SetLeadClocksInput!) {\n    setLeadClocks(input: $input) {\n      settings { organisation { id name } version answerDays assessDays assessDaysBig bigFrom feedbackDays reportDays workingDays }\n      current { organisation { id name } version answerDays assessDays assessDaysBig bigFrom feedbackDays reportDays workingDays }\n      userErrors { code field message }\n    }\n  }\n": typeof types.SetLeadClocksDocument,
    "\n  fragment DealRow on Deal {\n    id\n    version\n    number\n    name\n    masked\n    phaseName\n    relation\n    kind\n    nature\n    chain\n    stage\n    stageEnteredOn\n    stageDays\n    status\n    archived\n    company { id name }\n    organisation { id shortName }\n    officer { id name }\n    leaderPosition\n    projectCode\n    totalInvestment\n    totalInvestmentBound\n    contractedInward\n    registeredOn\n    lastProgressOn\n    nextFollowUpOn\n    tags\n    light\n    lightReason { rule since dueOn message }\n    viewerCan\n  }\n": typeof types.DealRowFragmentDoc,
    "\n  query DealTable($first: Int!, $after: String, $filter: DealFilter, $sort: DealSort) {\n    deals(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...DealRow }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DealTableDocument,
    "\n  mutation EditRow($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      deal { ...DealRow }\n      current { ...DealRow }\n      userErrors { code field message }\n    }\n  }\n": typeof types.EditRowDocument,
    "\n  query DealOrganisations {\n    organisations { id name shortName parentId }\n  }\n": typeof types.DealOrganisationsDocument,
    "\n  fragment GateRow on GateSetting {\n    code\n    title\n    stage\n    demand\n    minInvestment\n    condition\n    defaultStage\n    defaultDemand\n    allowedStages\n    allowedDemands\n    changed\n    version\n  }\n": typeof types.GateRowFragmentDoc,
    "\n  query GateSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) { organisation { id name } }\n    gateSettings(organisationId: $organisationId) { ...GateRow }\n  }\n": typeof types.GateSettingsDocument,
    "\n  mutation SetGate($input: SetGateInput!) {\n    setGate(input: $input) {\n      gates { ...GateRow }\n      userErrors { code field message }\n    }\n  }\n": typeof types.SetGateDocument,
    "\n  fragment LightRow on LightSetting {\n    rule\n    title\n    explanation\n    source\n    enabled\n    yellow\n    red\n    yellowUnit\n    unit\n    defaultYellow\n    defaultRed\n    changed\n    version\n  }\n": typeof types.LightRowFragmentDoc,
    "\n  query LightSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) { organisation { id name } }\n    lightSettings(organisationId: $organisationId) { ...LightRow }\n  }\n": typeof types.LightSettingsDocument,
    "\n  mutation SetLight($input: SetLightInput!) {\n    setLight(input: $input) {\n      lights { ...LightRow }\n      userErrors { code field message }\n    }\n  }\n": typeof types.SetLightDocument,
    "\n  fragment SavedView on SavedView {\n    id\n    name\n    audience\n    query\n    owner { id name }\n    version\n    viewerCan\n  }\n": typeof types.SavedViewFragmentDoc,
    "\n  query SavedViews($list: String!) {\n    savedViews(list: $list) { ...SavedView }\n  }\n": typeof types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      savedView { ...SavedView }\n      userErrors { code field message }\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation UpdateView($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      savedView { ...SavedView }\n      userErrors { code field message }\n    }\n  }\n": typeof types.UpdateViewDocument,
    "\n  mutation DeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      userErrors { code field message }\n    }\n  }\n": typeof types.DeleteViewDocument,
    "\n  fragment FundRow on FundArrival {\n    id\n    version\n    period\n    amount\n    kind\n    origin\n    evidenceKind\n    state\n    note\n    reportedBy\n    reportedOn\n    checkedBy\n    checkedOn\n    recognisedAmount\n    recognisedBy\n    recognisedOn\n    returnedReason\n    viewerCan\n    files { id name size isImage url }\n    deal { id name number }\n  }\n": typeof types.FundRowFragmentDoc,
    "\n  query DealFunds($id: ID!) {\n    deal(id: $id) {\n      id\n      name\n      number\n      fundOrigin\n      viewerCan\n      fundSummary { reported checked recognised contractedInward rate }\n      fundArrivals { ...FundRow }\n      phases { id name fundSummary { recognised } }\n    }\n  }\n": typeof types.DealFundsDocument,
    "\n  query Funds($first: Int!, $after: String, $filter: FundArrivalFilter) {\n    fundArrivals(first: $first, after: $after, filter: $filter) {\n      nodes { ...FundRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n      sumAmount\n      sumRecognised\n    }\n  }\n": typeof types.FundsDocument,
    "\n  query FundsWaiting {\n    reported: fundArrivals(first: 1, filter: { state: reported }) { totalCount totalCountCapped }\n    checked: fundArrivals(first: 1, filter: { state: checked }) { totalCount totalCountCapped }\n    returned: fundArrivals(first: 1, filter: { state: returned }) { totalCount totalCountCapped }\n  }\n": typeof types.FundsWaitingDocument,
    "\n  query FundOrganisations {\n    organisations { id name parentId }\n  }\n": typeof types.FundOrganisationsDocument,
    "\n  mutation ReportFunds($input: ReportFundsInput!) {\n    reportFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.ReportFundsDocument,
    "\n  mutation CheckFunds($input: CheckFundsInput!) {\n    checkFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.CheckFundsDocument,
    "\n  mutation RecogniseFunds($input: RecogniseFundsInput!) {\n    recogniseFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.RecogniseFundsDocument,
    "\n  mutation ReturnFunds($input: ReturnFundsInput!) {\n    returnFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.ReturnFundsDocument,
    "\n  query Users {\n    users {\n      id\n      username\n      name\n      disabled\n      grants {\n        role\n        organisation { id name shortName }\n      }\n    }\n  }\n": typeof types.UsersDocument,
    "\n  query Organisations {\n    organisations { id name shortName kind parentId path }\n  }\n": typeof types.OrganisationsDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      user { id name }\n      userErrors { code field message }\n    }\n  }\n": typeof types.CreateUserDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      organisation { id name }\n      userErrors { code field message }\n    }\n  }\n": typeof types.CreateOrganisationDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      locale\n      demo\n      permissions\n      grants {\n        role\n        organisation { id name shortName kind }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      viewer { username }\n      userErrors { code field message }\n    }\n  }\n": typeof types.LoginDocument,
    "\n  mutation Logout {\n    logout { ok }\n  }\n": typeof types.LogoutDocument,
    "\n  mutation SetLocale($locale: String!) {\n    setLocale(locale: $locale) { id locale }\n  }\n": typeof types.SetLocaleDocument,
    "\n  query SetUpNeeded {\n    setUpNeeded\n  }\n": typeof types.SetUpNeededDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      viewer { username }\n      userErrors { code field message }\n    }\n  }\n": typeof types.SetUpDocument,
    "\n  fragment SupplyRow on LandSupply {\n    id\n    area\n    method\n    contractNumber\n    contractOn\n    deliveryOn\n    startOn\n    completionOn\n    parcel { id number location park { id shortName } }\n  }\n": typeof types.SupplyRowFragmentDoc,
    "\n  fragment ParcelRow on Parcel {\n    id\n    number\n    location\n    area\n    suppliedArea\n    availableArea\n    plannedUse\n    state\n    standardLand\n    note\n    park { id shortName }\n    supplies { id area contractOn deal { id name } }\n    viewerCan\n  }\n": typeof types.ParcelRowFragmentDoc,
    "\n  query Parcels($first: Int!, $after: String, $filter: ParcelFilter, $sort: ParcelSort) {\n    parcels(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...ParcelRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n      sumArea\n      sumAvailableArea\n    }\n  }\n": typeof types.ParcelsDocument,
    "\n  query SupplyParcels($search: String) {\n    parcels(first: 20, filter: { search: $search, available: true }, sort: { by: number, direction: asc }) {\n      nodes { id number location availableArea park { id shortName } }\n    }\n  }\n": typeof types.SupplyParcelsDocument,
    "\n  query ParcelLeft($id: ID!) {\n    parcel(id: $id) { id number area availableArea state }\n  }\n": typeof types.ParcelLeftDocument,
    "\n  mutation SupplyLand($input: SupplyLandInput!) {\n    supplyLand(input: $input) {\n      landSupply { ...SupplyRow }\n      userErrors { code field message }\n    }\n  }\n": typeof types.SupplyLandDocument,
    "\n  mutation RegisterParcel($input: RegisterParcelInput!) {\n    registerParcel(input: $input) {\n      parcel { ...ParcelRow }\n      userErrors { code field message }\n    }\n  }\n": typeof types.RegisterParcelDocument,
    "\n  query Parks {\n    organisations { id name shortName kind }\n  }\n": typeof types.ParksDocument,
    "\n  query Pipeline($year: Int) {\n    pipeline(year: $year) {\n      count\n      sumInvestment\n      suspended\n      lost\n      stages { stage count phaseCount sumInvestment green yellow red }\n      signed { year count sumInvestment frameworkCount commencedCount }\n    }\n  }\n": typeof types.PipelineDocument,
    "\n  query Standstill($first: Int!) {\n    standstill(first: $first) {\n      days\n      deal {\n        id\n        name\n        stage\n        totalInvestment\n        totalInvestmentBound\n        lastProgressOn\n        light\n        lightReason { since dueOn message }\n        officer { id name }\n        organisation { id shortName }\n      }\n    }\n  }\n": typeof types.StandstillDocument,
    "\n  query Funnel($organisationId: ID) {\n    funnel(organisationId: $organisationId) { stage count sumInvestment conversion }\n  }\n": typeof types.FunnelDocument,
    "\n  query Indicators($filter: IndicatorFilter!) {\n    indicators(filter: $filter) {\n      entered { stage count sumInvestment }\n      contractedInward\n      cohort {\n        signed\n        registered registeredRate\n        landed landedRate\n        commenced commencedRate\n        produced producedRate\n        contractedInward fundsInPlace fundsRate\n      }\n      byChain { chain signed sumInvestment commenced produced }\n    }\n  }\n": typeof types.IndicatorsDocument,
    "\n  query ReportOrganisations {\n    organisations { id name parentId }\n  }\n": typeof types.ReportOrganisationsDocument,
    "\n  fragment ReviewFacts on Review {\n    id\n    appliedOn\n    dueOn\n    note\n    files { id name size isImage url }\n    opinions { department verdict opinion givenOn givenBy }\n    scores { item title max points }\n    total\n    vetoes\n    conclusion\n    concludedOn\n    concludedBy\n    conclusionNote\n    conditions { id content dueOn owner { id name } }\n    version\n    viewerCan\n  }\n": typeof types.ReviewFactsFragmentDoc,
    "\n  query DealReviews($id: ID!) {\n    deal(id: $id) {\n      id\n      reviews { ...ReviewFacts }\n    }\n    reviewTemplate { vetoes { code title } }\n  }\n": typeof types.DealReviewsDocument,
    "\n  query ReviewPeople($search: String) {\n    people(search: $search) { id name }\n  }\n": typeof types.ReviewPeopleDocument,
    "\n  mutation ApplyForReview($input: ApplyForReviewInput!) {\n    applyForReview(input: $input) {\n      review { id }\n      userErrors { code field message }\n    }\n  }\n": typeof types.ApplyForReviewDocument,
    "\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      review { id version }\n      userErrors { code field message }\n    }\n  }\n": typeof types.GiveOpinionDocument,
    "\n  mutation ScoreReview($input: ScoreReviewInput!) {\n    scoreReview(input: $input) {\n      review { id version }\n      userErrors { code field message }\n    }\n  }\n": typeof types.ScoreReviewDocument,
    "\n  mutation ConcludeReview($input: ConcludeReviewInput!) {\n    concludeReview(input: $input) {\n      review { id conclusion }\n      userErrors { code field message }\n    }\n  }\n": typeof types.ConcludeReviewDocument,
    "\n  query SearchEverything($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      hits { type id title detail near companyId followedBy { id shortName } }\n      more\n    }\n  }\n": typeof types.SearchEverythingDocument,
    "\n  fragment TaskRow on Task {\n    id\n    version\n    title\n    dueOn\n    state\n    overdue\n    doneOn\n    doneNote\n    postponedTimes\n    owner { id name }\n    subjectType\n    subjectId\n    deal { id name }\n    visit { id direction visitedOn place }\n    viewerCan\n  }\n": typeof types.TaskRowFragmentDoc,
    "\n  query Tasks($first: Int!, $after: String, $filter: TaskFilter, $sort: TaskSort) {\n    tasks(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...TaskRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": typeof types.TasksDocument,
    "\n  query MyTasks($today: Date!, $tomorrow: Date!, $week: Date!) {\n    overdue: tasks(first: 20, filter: { mine: true, state: open, overdue: true }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n    dueToday: tasks(first: 20, filter: { mine: true, state: open, dueFrom: $today, dueTo: $today }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n    soon: tasks(first: 20, filter: { mine: true, state: open, dueFrom: $tomorrow, dueTo: $week }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n  }\n": typeof types.MyTasksDocument,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n": typeof types.CompleteTaskDocument,
    "\n  mutation PostponeTask($input: PostponeTaskInput!) {\n    postponeTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n": typeof types.PostponeTaskDocument,
    "\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n": typeof types.AssignTaskDocument,
    "\n  query TaskOwners($search: String) {\n    people(search: $search) { id name }\n  }\n": typeof types.TaskOwnersDocument,
    "\n  query TaskDeals($search: String) {\n    deals(first: 20, filter: { search: $search, status: active }) {\n      nodes { id name }\n    }\n  }\n": typeof types.TaskDealsDocument,
    "\n  fragment TimelineFields on TimelineEntry {\n    id\n    at\n    by\n    verb\n    subjectType\n    subjectId\n    sentence\n    changes { field before after }\n  }\n": typeof types.TimelineFieldsFragmentDoc,
    "\n  query Timeline($subjectType: SubjectType!, $subjectId: ID!, $first: Int!, $after: String) {\n    timeline(subjectType: $subjectType, subjectId: $subjectId, first: $first, after: $after) {\n      nodes { ...TimelineFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  query AuditLog($first: Int!, $after: String) {\n    auditLog(first: $first, after: $after) {\n      nodes { ...TimelineFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": typeof types.AuditLogDocument,
    "\n  fragment VisitRow on Visit {\n    id\n    direction\n    kind\n    onSite\n    visitedOn\n    visitTime\n    place\n    summary\n    leaders\n    participants\n    colleagues { id name }\n    createdBy { id name }\n    investorCount\n    intentionLevel\n    allianceName\n    nextAction\n    nextActionDueOn\n    companies { id name }\n    deals { id }\n    files { id isImage }\n  }\n": typeof types.VisitRowFragmentDoc,
    "\n  query VisitLog($first: Int!, $after: String, $filter: VisitFilter, $sort: VisitSort) {\n    visits(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...VisitRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": typeof types.VisitLogDocument,
    "\n  query VisitFigures($filter: VisitFilter) {\n    visits(first: 1, filter: $filter) {\n      counters { visits out in online aftercare investors companyVisits onSiteVisits }\n      summary\n    }\n  }\n": typeof types.VisitFiguresDocument,
    "\n  query VisitCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) { nodes { id name } }\n  }\n": typeof types.VisitCompaniesDocument,
    "\n  query VisitCompany($id: ID!) {\n    company(id: $id) { id name }\n  }\n": typeof types.VisitCompanyDocument,
    "\n  query VisitOrganisations {\n    organisations { id name shortName parentId path }\n  }\n": typeof types.VisitOrganisationsDocument,
    "\n  fragment VisitDeal on Deal {\n    id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound company { id name }\n  }\n": typeof types.VisitDealFragmentDoc,
    "\n  fragment VisitFacts on Visit {\n    ...VisitRow\n    version\n    endedAt\n    results\n    intendedAmount\n    cost\n    allianceId\n    createdAt\n    organisation { id shortName }\n    contacts { id name title company { id name } }\n    files { id name mediaType size isImage url createdAt }\n    issues { id category content company { id name } }\n    viewerCan\n    deals { ...VisitDeal }\n    aboutDeals { ...VisitDeal }\n  }\n": typeof types.VisitFactsFragmentDoc,
    "\n  query VisitNow($id: ID!) {\n    visit(id: $id) { ...VisitFacts }\n  }\n": typeof types.VisitNowDocument,
    "\n  query VisitContacts($id: ID!) {\n    visit(id: $id) { id companies { id name contacts { id name title } } }\n  }\n": typeof types.VisitContactsDocument,
    "\n  mutation UpdateVisit($input: UpdateVisitInput!) {\n    updateVisit(input: $input) {\n      visit { ...VisitFacts }\n      userErrors { code field message }\n    }\n  }\n": typeof types.UpdateVisitDocument,
    "\n  query VisitDeals($search: String) {\n    deals(first: 10, filter: { search: $search }) { nodes { id name } }\n  }\n": typeof types.VisitDealsDocument,
    "\n  fragment DealVisits on Deal {\n    visits { id visitedOn direction place summary companies { id name } }\n  }\n": typeof types.DealVisitsFragmentDoc,
    "\n  query SameDayVisits($filter: VisitFilter!) {\n    visits(first: 50, filter: $filter) {\n      nodes { id direction visitTime summary companies { id name } organisation { id shortName } createdBy { id name } }\n    }\n  }\n": typeof types.SameDayVisitsDocument,
    "\n  query VisitCalendar($filter: VisitFilter!) {\n    visitCalendar(filter: $filter) { on visits plans }\n  }\n": typeof types.VisitCalendarDocument,
    "\n  query RecentCompanies($first: Int!) {\n    visits(first: $first, filter: { mine: true }) { nodes { id companies { id name aliases } } }\n  }\n": typeof types.RecentCompaniesDocument,
    "\n  query FindCompanies($search: String!) {\n    companies(first: 6, filter: { search: $search }) { nodes { id name } }\n  }\n": typeof types.FindCompaniesDocument,
    "\n  query VisitActivity($id: ID!) {\n    company(id: $id) {\n      id\n      visitActivity {\n        lastWeek\n        notices { on planned direction by visitId organisation { id shortName } }\n      }\n    }\n  }\n": typeof types.VisitActivityDocument,
    "\n  query Colleagues($search: String) {\n    people(search: $search) { id name }\n  }\n": typeof types.ColleaguesDocument,
    "\n  query MetContacts($id: ID!) {\n    company(id: $id) { id name contacts { id name title } }\n  }\n": typeof types.MetContactsDocument,
    "\n  query MetDeals($id: ID!) {\n    company(id: $id) { id name deals { id name status } }\n  }\n": typeof types.MetDealsDocument,
    "\n  query LogAlliances {\n    alliances { id name }\n  }\n": typeof types.LogAlliancesDocument,
    "\n  mutation LogVisit($input: LogVisitInput!) {\n    logVisit(input: $input) {\n      visit { id direction companies { id name } nextAction nextActionDueOn }\n      alike { visitId by on organisation { id shortName } }\n      userErrors { code field message }\n    }\n  }\n": typeof types.LogVisitDocument,
    "\n  mutation JoinVisits($input: JoinVisitsInput!) {\n    joinVisits(input: $input) {\n      visit { id }\n      userErrors { code field message }\n    }\n  }\n": typeof types.JoinVisitsDocument,
    "\n  query WhoIsThere {\n    viewer { id }\n  }\n": typeof types.WhoIsThereDocument,
    "\n  fragment PlannedVisit on VisitPlan {\n    id\n    on\n    direction\n    note\n    company { id name }\n    organisation { id shortName path }\n    createdBy { id name }\n    viewerCan\n  }\n": typeof types.PlannedVisitFragmentDoc,
    "\n  query VisitPlans($from: Date!, $to: Date!, $companyId: ID, $mine: Boolean) {\n    visitPlans(from: $from, to: $to, companyId: $companyId, mine: $mine) { ...PlannedVisit }\n  }\n": typeof types.VisitPlansDocument,
    "\n  mutation PlanVisit($input: PlanVisitInput!) {\n    planVisit(input: $input) {\n      plan { ...PlannedVisit }\n      userErrors { code field message }\n    }\n  }\n": typeof types.PlanVisitDocument,
    "\n  mutation CancelVisitPlan($input: CancelVisitPlanInput!) {\n    cancelVisitPlan(input: $input) {\n      plan { id }\n      userErrors { code field message }\n    }\n  }\n": typeof types.CancelVisitPlanDocument,
    "\n  query SimilarCompanies($name: String, $creditCode: String, $phone: String, $exceptId: ID) {\n    similarCompanies(name: $name, creditCode: $creditCode, phone: $phone, exceptId: $exceptId) {\n      reasons\n      similarity\n      company { id name }\n    }\n  }\n": typeof types.SimilarCompaniesDocument,
};
const documents: Documents = {
    "\n  query DealPage($id: ID!) {\n    deal(id: $id) {\n      ...DealFacts\n      ...LeadClocks\n      ...DealVisits\n      agreements { ...AgreementRow }\n      contractAmount\n      landSupplies { ...SupplyRow }\n      milestones { ...MilestoneRow }\n      planLanes { ...PlanLaneRow }\n      parcels { id number }\n      tasks { ...TaskRow }\n      shares { ...ShareRow }\n      fundSummary { reported checked recognised contractedInward rate }\n    }\n  }\n": types.DealPageDocument,
    "\n  query MyDeals {\n    deals(first: 100, filter: { mine: true, status: active }, sort: { by: lastProgressOn, direction: asc }) {\n      nodes {\n        id\n        name\n        stage\n        stageDays\n        totalInvestment\n        totalInvestmentBound\n        light\n        lightReason { since dueOn message }\n      }\n      totalCount\n      totalCountCapped\n    }\n  }\n": types.MyDealsDocument,
    "\n  query NextVisits {\n    visits(first: 30, filter: { mine: true }, sort: { by: visitedOn, direction: desc }) {\n      nodes {\n        id\n        direction\n        visitedOn\n        place\n        nextAction\n        nextActionDueOn\n        companies { id name }\n      }\n    }\n  }\n": types.NextVisitsDocument,
    "\n  query MyPlans($from: Date!, $to: Date!) {\n    visitPlans(from: $from, to: $to, mine: true) {\n      ...PlannedVisit\n      company { id visitActivity { lastWeek } }\n    }\n  }\n": types.MyPlansDocument,
    "\n  query VisitPage($id: ID!) {\n    visit(id: $id) { ...VisitFacts }\n  }\n": types.VisitPageDocument,
    "\n  fragment AgreementRow on Agreement {\n    id\n    kind\n    number\n    title\n    signedOn\n    agreedStartOn\n    terminated\n    parent { title }\n    dealCount\n    totalAmount\n    deals { amount inwardAmount deal { id } }\n  }\n": types.AgreementRowFragmentDoc,
    "\n  fragment CommitmentRow on Commitment {\n    id\n    version\n    indicator\n    content\n    value\n    dueOn\n    metOn\n    note\n    overdue\n    viewerCan\n    deal { id name }\n  }\n": types.CommitmentRowFragmentDoc,
    "\n  fragment PromiseRow on Promise {\n    id\n    version\n    content\n    favour\n    selective\n    basis\n    dueOn\n    state\n    settledOn\n    note\n    reviewResult\n    reviewNumber\n    reviewOn\n    overdue\n    flags\n    flagMessages\n    viewerCan\n    deal { id name }\n    organisation { id name }\n  }\n": types.PromiseRowFragmentDoc,
    "\n  fragment AgreementDetail on Agreement {\n    id\n    version\n    kind\n    title\n    number\n    signedOn\n    effectiveOn\n    expiresOn\n    place\n    registrationDueOn\n    agreedStartOn\n    agreedCompletionOn\n    agreedProductionOn\n    legalReview\n    legalReviewOn\n    fairCompetitionReview\n    fairCompetitionResult\n    fairCompetitionNumber\n    fairCompetitionOn\n    breachTerms\n    deposit\n    depositDueOn\n    depositPaidOn\n    dealCount\n    totalAmount\n    terminated\n    viewerCan\n    organisation { id name }\n    parent { id title kind signedOn deals { deal { id name } } }\n    followers { id title kind signedOn }\n    signingEvent { id name heldOn }\n    parties { id side name company { id name } }\n    deals {\n      amount\n      inwardAmount\n      deal { id name number stage stageDays status light lightReason { since dueOn message } company { id name } }\n    }\n    commitments { ...CommitmentRow }\n    promises { ...PromiseRow }\n    files { id name size isImage url }\n  }\n": types.AgreementDetailFragmentDoc,
    "\n  query Agreement($id: ID!) {\n    agreement(id: $id) { ...AgreementDetail }\n  }\n": types.AgreementDocument,
    "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      agreement {\n        id\n        dealCount\n        deals { deal { id stage } }\n      }\n      userErrors { code field message }\n    }\n  }\n": types.SignAgreementDocument,
    "\n  mutation UpdateAgreement($input: UpdateAgreementInput!) {\n    updateAgreement(input: $input) {\n      agreement { ...AgreementDetail }\n      current { ...AgreementDetail }\n      userErrors { code field message }\n    }\n  }\n": types.UpdateAgreementDocument,
    "\n  mutation SettlePromise($input: SettlePromiseInput!) {\n    settlePromise(input: $input) {\n      agreement { id }\n      userErrors { code field message }\n    }\n  }\n": types.SettlePromiseDocument,
    "\n  mutation MeetCommitment($input: MeetCommitmentInput!) {\n    meetCommitment(input: $input) {\n      agreement { id }\n      userErrors { code field message }\n    }\n  }\n": types.MeetCommitmentDocument,
    "\n  query DealObligations($id: ID!) {\n    deal(id: $id) {\n      id\n      commitments { ...CommitmentRow }\n      promises { ...PromiseRow }\n    }\n  }\n": types.DealObligationsDocument,
    "\n  query SignableDeals($search: String) {\n    deals(first: 20, filter: { search: $search, status: active }) {\n      nodes { id name number totalInvestment contractedInward }\n    }\n  }\n": types.SignableDealsDocument,
    "\n  query PartyCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) {\n      nodes { id name }\n    }\n  }\n": types.PartyCompaniesDocument,
    "\n  query AgreementOrganisations {\n    organisations { id name parentId }\n  }\n": types.AgreementOrganisationsDocument,
    "\n  query SigningEventChoices {\n    signingEvents(first: 50) {\n      nodes { id name heldOn }\n    }\n  }\n": types.SigningEventChoicesDocument,
    "\n  fragment SigningEventRow on SigningEvent {\n    id\n    version\n    name\n    heldOn\n    level\n    venue\n    note\n    organisation { id name }\n    dealCount\n    totalInvestment\n    contractedInward\n    rates { signed registered registeredRate commenced commencedRate contractedInward fundsInPlace fundsRate }\n  }\n": types.SigningEventRowFragmentDoc,
    "\n  query SigningEvents($first: Int!, $after: String, $organisationId: ID, $year: Int) {\n    signingEvents(first: $first, after: $after, organisationId: $organisationId, year: $year) {\n      nodes { ...SigningEventRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": types.SigningEventsDocument,
    "\n  query SigningEvent($id: ID!) {\n    signingEvent(id: $id) {\n      ...SigningEventRow\n      viewerCan\n      deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound company { id name } }\n      agreements { id kind title signedOn dealCount totalAmount }\n    }\n  }\n": types.SigningEventDocument,
    "\n  mutation HoldSigningEvent($input: HoldSigningEventInput!) {\n    holdSigningEvent(input: $input) {\n      signingEvent { ...SigningEventRow }\n      userErrors { code field message }\n    }\n  }\n": types.HoldSigningEventDocument,
    "\n  mutation UpdateSigningEvent($input: UpdateSigningEventInput!) {\n    updateSigningEvent(input: $input) {\n      signingEvent { ...SigningEventRow }\n      userErrors { code field message }\n    }\n  }\n": types.UpdateSigningEventDocument,
    "\n  query Alliances {\n    alliances {\n      id\n      name\n      chain\n      leadOrganisation { id name shortName }\n      members { id name shortName }\n    }\n  }\n": types.AlliancesDocument,
    "\n  query SharedDeals($first: Int!, $after: String, $filter: SharedDealFilter) {\n    sharedDeals(first: $first, after: $after, filter: $filter) {\n      nodes { id codeName industry sizeBand stage light updatedOn }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": types.SharedDealsDocument,
    "\n  query OurShares($first: Int!, $after: String) {\n    deals(first: $first, after: $after, sort: { by: updatedAt, direction: desc }) {\n      nodes {\n        id\n        name\n        codeName\n        stage\n        shares { id level sharedOn expiresOn revokedOn alliance { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": types.OurSharesDocument,
    "\n  mutation RevokeShare($input: RevokeShareInput!) {\n    revokeShare(input: $input) {\n      shareGrant { id revokedOn }\n      userErrors { code field message }\n    }\n  }\n": types.RevokeShareDocument,
    "\n  mutation CreateAlliance($input: CreateAllianceInput!) {\n    createAlliance(input: $input) {\n      alliance { id name }\n      userErrors { code field message }\n    }\n  }\n": types.CreateAllianceDocument,
    "\n  query AllianceOrganisations {\n    organisations { id name kind }\n    possibleMembers { id name kind }\n  }\n": types.AllianceOrganisationsDocument,
    "\n  fragment ShareRow on ShareGrant {\n    id\n    level\n    sharedOn\n    expiresOn\n    revokedOn\n    alliance { id name }\n  }\n": types.ShareRowFragmentDoc,
    "\n  mutation ShareDeal($input: ShareDealInput!) {\n    shareDeal(input: $input) {\n      shareGrant { ...ShareRow }\n      userErrors { code field message }\n    }\n  }\n": types.ShareDealDocument,
    "\n  fragment CompanyRow on Company {\n    id\n    name\n    creditCode\n    regionCode\n    regionName\n    industryCode\n    industryName\n    operatingStatus\n    honours\n    riskFlags { id kind clearedOn }\n    contacts { id name title phone }\n    deals { id stage status }\n    visits { id visitedOn }\n  }\n": types.CompanyRowFragmentDoc,
    "\n  query CompanyList($first: Int!, $after: String, $filter: CompanyFilter, $sort: CompanySort) {\n    companies(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...CompanyRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": types.CompanyListDocument,
    "\n  fragment CompanyFacts on Company {\n    id\n    version\n    name\n    aliases\n    creditCode\n    regionCode\n    regionName\n    industryCode\n    industryName\n    ownership\n    legalRepresentative\n    registeredAddress\n    registeredCapital\n    paidInCapital\n    foundedOn\n    chain\n    chainNode\n    chainPosition\n    honours\n    sizeTier\n    operatingStatus\n    operatingStatusNote\n    parent { id name }\n    createdAt\n    viewerCan\n  }\n": types.CompanyFactsFragmentDoc,
    "\n  fragment ContactFacts on Contact {\n    id\n    version\n    name\n    title\n    phone\n    wechat\n    email\n    gender\n    nativePlace\n    language\n    ties\n    level\n    basis\n    basisOn\n    source\n    consentWithdrawnOn\n    viewerCan\n  }\n": types.ContactFactsFragmentDoc,
    "\n  query CompanyPage($id: ID!) {\n    company(id: $id) {\n      ...CompanyFacts\n      subsidiaries { id name }\n      followedBy { id name shortName }\n      riskFlags { id kind source notedOn note clearedOn clearedNote }\n      contacts { ...ContactFacts }\n      visitActivity {\n        lastWeek\n        notices { on direction planned by organisation { id shortName } visitId }\n      }\n      deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound officer { id name } }\n      visits { id visitedOn direction place summary investorCount nextAction nextActionDueOn }\n    }\n  }\n": types.CompanyPageDocument,
    "\n  query CompanyEdit($id: ID!) {\n    company(id: $id) { ...CompanyFacts }\n  }\n": types.CompanyEditDocument,
    "\n  mutation RegisterCompany($input: RegisterCompanyInput!) {\n    registerCompany(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n": types.RegisterCompanyDocument,
    "\n  mutation UpdateCompany($input: UpdateCompanyInput!) {\n    updateCompany(input: $input) {\n      company { ...CompanyFacts }\n      current { ...CompanyFacts }\n      userErrors { code field message }\n    }\n  }\n": types.UpdateCompanyDocument,
    "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      userErrors { code field message }\n    }\n  }\n": types.AddContactDocument,
    "\n  mutation UpdateContact($input: UpdateContactInput!) {\n    updateContact(input: $input) {\n      userErrors { code field message }\n    }\n  }\n": types.UpdateContactDocument,
    "\n  mutation RevealContact($input: RevealContactInput!) {\n    revealContact(input: $input) {\n      phone\n      wechat\n      email\n      userErrors { code field message }\n    }\n  }\n": types.RevealContactDocument,
    "\n  mutation FlagRisk($input: FlagRiskInput!) {\n    flagRisk(input: $input) {\n      userErrors { code field message }\n    }\n  }\n": types.FlagRiskDocument,
    "\n  mutation ClearRisk($input: ClearRiskInput!) {\n    clearRisk(input: $input) {\n      userErrors { code field message }\n    }\n  }\n": types.ClearRiskDocument,
    "\n  query CompanyIndustries($search: String) {\n    industryCodes(search: $search) { code name }\n  }\n": types.CompanyIndustriesDocument,
    "\n  query CompanyRegions($search: String) {\n    regionCodes(search: $search) { code fullName }\n  }\n": types.CompanyRegionsDocument,
    "\n  query CompanyParents($filter: CompanyFilter) {\n    companies(first: 20, filter: $filter) { nodes { id name } }\n  }\n": types.CompanyParentsDocument,
    "\n  fragment MergeSide on Company {\n    ...CompanyFacts\n    contacts { id }\n    riskFlags { id }\n    subsidiaries { id }\n    deals { id }\n    visits { id }\n  }\n": types.MergeSideFragmentDoc,
    "\n  query MergeSides($keep: ID!, $merge: ID!) {\n    keep: company(id: $keep) { ...MergeSide }\n    merge: company(id: $merge) { ...MergeSide }\n  }\n": types.MergeSidesDocument,
    "\n  query MergeStart($keep: ID!, $name: String) {\n    company(id: $keep) { id name creditCode viewerCan }\n    similarCompanies(name: $name, exceptId: $keep) { reasons similarity company { id name } }\n  }\n": types.MergeStartDocument,
    "\n  query MergeChoice($search: String) {\n    companies(first: 20, filter: { search: $search }) { nodes { id name } }\n  }\n": types.MergeChoiceDocument,
    "\n  mutation MergeCompanies($input: MergeCompaniesInput!) {\n    mergeCompanies(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n": types.MergeCompaniesDocument,
    "\n  mutation UndoMerge($input: UndoMergeInput!) {\n    undoMerge(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n": types.UndoMergeDocument,
    "\n  query CompanyMerging($id: ID!, $name: String!, $creditCode: String) {\n    company(id: $id) {\n      id\n      viewerCan\n      merges { id mergedName mergedBy mergedOn undoUntil viewerCan }\n    }\n    similarCompanies(name: $name, creditCode: $creditCode, exceptId: $id) { reasons similarity company { id name } }\n  }\n": types.CompanyMergingDocument,
    "\n  fragment MilestoneRow on Milestone {\n    id\n    kind\n    actualOn\n    evidence\n    recordedBy\n    createdAt\n    version\n    files { id name size isImage url }\n  }\n": types.MilestoneRowFragmentDoc,
    "\n  fragment PermitRow on Permit {\n    id\n    kind\n    handler\n    needed\n    byDefault\n    state\n    appliedOn\n    acceptedOn\n    issuedOn\n    validUntil\n    number\n    note\n    version\n    files { id name size isImage url }\n  }\n": types.PermitRowFragmentDoc,
    "\n  fragment ProgressRow on ProgressReport {\n    id\n    month\n    percent\n    invested\n    investedTotal\n    done\n    problems\n    nextSteps\n    reportedBy\n    reportedOn\n    version\n    files { id name size isImage url }\n  }\n": types.ProgressRowFragmentDoc,
    "\n  fragment StatisticsPapers on StatisticsCheck {\n    filingEntity\n    filingOn\n    filingTotal\n    contractEntity\n    contractOn\n    applicationEntity\n    applicationTotal\n    siteStage\n    photos { id name size isImage url }\n    enteredOn\n    version\n    due\n    route\n    findings { code ok message field }\n    ready\n  }\n": types.StatisticsPapersFragmentDoc,
    "\n  query DealBuilding($id: ID!) {\n    deal(id: $id) {\n      id\n      name\n      viewerCan\n      totalInvestment\n      company { id name }\n      permits { ...PermitRow }\n      progressReports { ...ProgressRow }\n      progressState { owedMonth dueOn overdue percent investedTotal timePercent gap }\n      statistics { ...StatisticsPapers }\n    }\n  }\n": types.DealBuildingDocument,
    "\n  mutation RecordPermit($input: RecordPermitInput!) {\n    recordPermit(input: $input) {\n      deal { id permits { ...PermitRow } }\n      userErrors { code field message }\n    }\n  }\n": types.RecordPermitDocument,
    "\n  mutation ReportProgress($input: ReportProgressInput!) {\n    reportProgress(input: $input) {\n      deal { id light progressReports { ...ProgressRow } }\n      userErrors { code field message }\n    }\n  }\n": types.ReportProgressDocument,
    "\n  mutation PlanMilestones($input: PlanMilestonesInput!) {\n    planMilestones(input: $input) {\n      deal { id planLanes { ...PlanLaneRow } }\n      userErrors { code field message }\n    }\n  }\n": types.PlanMilestonesDocument,
    "\n  mutation SaveStatistics($input: SaveStatisticsInput!) {\n    saveStatistics(input: $input) {\n      deal { id statistics { ...StatisticsPapers } }\n      userErrors { code field message }\n    }\n  }\n": types.SaveStatisticsDocument,
    "\n  mutation EnterStatistics($input: EnterStatisticsInput!) {\n    enterStatistics(input: $input) {\n      deal { id light statistics { ...StatisticsPapers } milestones { ...MilestoneRow } }\n      userErrors { code field message }\n    }\n  }\n": types.EnterStatisticsDocument,
    "\n  mutation RecordCommencement($input: RecordCommencementInput!) {\n    recordCommencement(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n": types.RecordCommencementDocument,
    "\n  mutation RecordMilestone($input: RecordMilestoneInput!) {\n    recordMilestone(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n": types.RecordMilestoneDocument,
    "\n  mutation CorrectMilestone($input: CorrectMilestoneInput!) {\n    correctMilestone(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n": types.CorrectMilestoneDocument,
    "\n  query MilestonesNow($id: ID!) {\n    deal(id: $id) { id milestones { ...MilestoneRow } }\n  }\n": types.MilestonesNowDocument,
    "\n  fragment PlanLaneRow on PlanLane {\n    kind\n    plannedOn\n    plannedBy\n    dueOn\n    actualOn\n    lateDays\n    extensions { id untilOn reason documentNumber approvedBy }\n  }\n": types.PlanLaneRowFragmentDoc,
    "\n  query BoardColumn($first: Int!, $after: String, $filter: DealFilter, $sort: DealSort) {\n    deals(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...DealCard }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.BoardColumnDocument,
    "\n  query DealTotals($filter: DealFilter, $wholes: DealFilter) {\n    deals(first: 1, filter: $filter) {\n      totalCount\n      totalCountCapped\n      sumInvestment\n    }\n    wholes: deals(first: 1, filter: $wholes) {\n      totalCount\n      totalCountCapped\n    }\n  }\n": types.DealTotalsDocument,
    "\n  query BoardFigures {\n    pipeline {\n      suspended\n      lost\n      stages { stage count phaseCount sumInvestment }\n    }\n  }\n": types.BoardFiguresDocument,
    "\n  query PreviewBulkChange($change: BulkChangeInput!) {\n    previewBulkChange(change: $change) {\n      changing\n      unchanged\n      notPermitted\n      refused\n      reasons { code count message }\n      sample { id name number }\n    }\n  }\n": types.PreviewBulkChangeDocument,
    "\n  fragment BulkChange on BulkChange {\n    id\n    at\n    changed\n    change\n    undoableUntil\n    undoneAt\n  }\n": types.BulkChangeFragmentDoc,
    "\n  mutation ApplyBulkChange($input: ApplyBulkChangeInput!) {\n    applyBulkChange(input: $input) {\n      bulkChange { ...BulkChange }\n      userErrors { code field message }\n    }\n  }\n": types.ApplyBulkChangeDocument,
    "\n  mutation UndoBulkChange($input: UndoBulkChangeInput!) {\n    undoBulkChange(input: $input) {\n      bulkChange { ...BulkChange }\n      kept\n      userErrors { code field message }\n    }\n  }\n": types.UndoBulkChangeDocument,
    "\n  query BulkChanges {\n    bulkChanges { ...BulkChange }\n  }\n": types.BulkChangesDocument,
    "\n  fragment DealCard on Deal {\n    id\n    version\n    number\n    name\n    phaseName\n    kind\n    stage\n    stageEnteredOn\n    stageDays\n    status\n    company { id name }\n    organisation { id shortName }\n    officer { id name }\n    totalInvestment\n    totalInvestmentBound\n    registeredOn\n    lastProgressOn\n    light\n    lightReason { rule since dueOn message }\n    masked\n    relation\n    nextFollowUpOn\n    nextStages { stage blockers { code field params message hard } }\n    viewerCan\n  }\n": types.DealCardFragmentDoc,
    "\n  fragment DealLine on Deal {\n    id\n    name\n    number\n    masked\n    relation\n    phaseName\n    stage\n    stageEnteredOn\n    status\n    light\n    lightReason { rule since dueOn message }\n    totalInvestment\n    totalInvestmentBound\n    registeredOn\n  }\n": types.DealLineFragmentDoc,
    "\n  fragment DealLights on Deal {\n    lights { rule state since dueOn litOn message facts }\n    extensions { id rule fromOn untilOn reason documentNumber approvedBy createdAt withdrawn files { id name size isImage url } }\n  }\n": types.DealLightsFragmentDoc,
    "\n  fragment DealFacts on Deal {\n    ...DealCard\n    ...DealLights\n    codeName\n    secrecy\n    archived\n    tags\n    projectCode\n    content\n    reasonCode\n    statusNote\n    lostTo\n    source\n    industryCode\n    industryName\n    chain\n    chainRole\n    nature\n    fundOrigin\n    siteKind\n    fixedAssetInvestment\n    equipmentInvestment\n    contractedInward\n    ownInvestment\n    landNeed\n    plantNeed\n    powerNeed\n    energyNeed\n    assessedOn\n    assessment\n    proposalOn\n    dueDiligence\n    createdAt\n    updatedAt\n    leaderPosition\n    organisation { id name }\n    firstContactOrganisation { id name shortName }\n    liaison { id name }\n    members { duty person { id name } }\n    benefits { indicator kind year value }\n    parent { ...DealLine company { id name } parcels { id number } }\n    phases { ...DealLine }\n    offshoots { ...DealLine }\n    parcel { id number }\n    visit { id visitedOn direction place }\n    stagePath { stage enteredOn days medianDays sample current skippable }\n    missing { code field params message hard }\n    stageLog { id event undone fromStage toStage fromStatus toStatus enteredOn at by reason reasonCode overridden unmet days }\n  }\n": types.DealFactsFragmentDoc,
    "\n  mutation RegisterLead($input: RegisterLeadInput!) {\n    registerLead(input: $input) {\n      deal { id name number leadClocks { id step dueOn doneOn } }\n      userErrors { code field message }\n    }\n  }\n": types.RegisterLeadDocument,
    "\n  mutation UpdateDeal($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      deal { ...DealFacts }\n      current { ...DealFacts }\n      userErrors { code field message }\n    }\n  }\n": types.UpdateDealDocument,
    "\n  mutation AdvanceDeal($input: AdvanceDealInput!) {\n    advanceDeal(input: $input) {\n      deal { ...DealCard }\n      blockers { code field params message hard }\n      warnings { code field params message hard }\n      undoableEntryId\n      current { ...DealCard }\n      userErrors { code field message }\n    }\n  }\n": types.AdvanceDealDocument,
    "\n  mutation UndoMove($input: UndoMoveInput!) {\n    undoMove(input: $input) {\n      deal { ...DealCard }\n      userErrors { code field message }\n    }\n  }\n": types.UndoMoveDocument,
    "\n  mutation ExtendClock($input: ExtendClockInput!) {\n    extendClock(input: $input) {\n      deal { id version light ...DealLights }\n      userErrors { code field message }\n    }\n  }\n": types.ExtendClockDocument,
    "\n  mutation WithdrawExtension($input: WithdrawExtensionInput!) {\n    withdrawExtension(input: $input) {\n      deal { id version light ...DealLights }\n      userErrors { code field message }\n    }\n  }\n": types.WithdrawExtensionDocument,
    "\n  mutation SuspendDeal($input: SuspendDealInput!) {\n    suspendDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n": types.SuspendDealDocument,
    "\n  mutation DropDeal($input: DropDealInput!) {\n    dropDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n": types.DropDealDocument,
    "\n  mutation ReopenDeal($input: ReopenDealInput!) {\n    reopenDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n": types.ReopenDealDocument,
    "\n  query DealCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) {\n      nodes { id name }\n    }\n  }\n": types.DealCompaniesDocument,
    "\n  query DealOfficers($search: String) {\n    people(search: $search) { id name }\n  }\n": types.DealOfficersDocument,
    "\n  query DealIndustries($search: String) {\n    industryCodes(search: $search) { code name }\n  }\n": types.DealIndustriesDocument,
    "\n  query LeadVisit($id: ID!) {\n    visit(id: $id) {\n      id\n      visitedOn\n      direction\n      kind\n      place\n      intendedAmount\n      companies { id name }\n      deals { id name }\n    }\n  }\n": types.LeadVisitDocument,
    "\n  fragment LeadClocks on Deal {\n    id\n    name\n    stage\n    status\n    viewerCan\n    leadClocks { id step startedOn dueOn doneOn doneBy note overdue }\n  }\n": types.LeadClocksFragmentDoc,
    "\n  mutation RecordLeadStep($input: RecordLeadStepInput!) {\n    recordLeadStep(input: $input) {\n      deal { id version leadClocks { id step dueOn doneOn } }\n      userErrors { code field message }\n    }\n  }\n": types.RecordLeadStepDocument,
    "\n  query MyLeadClocks {\n    late: deals(first: 100, filter: { mine: true, leadOverdue: true }, sort: { by: registeredOn, direction: asc }) {\n      nodes { ...LeadClocks company { id name } }\n    }\n    deals(first: 100, filter: { mine: true, status: active, stages: [lead, talks, review, framework] }, sort: { by: registeredOn, direction: desc }) {\n      nodes { ...LeadClocks company { id name } }\n    }\n  }\n": types.MyLeadClocksDocument,
    "\n  query LeadClockSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) {\n      organisation { id name }\n      version\n      answerDays\n      assessDays\n      assessDaysBig\n      bigFrom\n      feedbackDays\n      reportDays\n      workingDays\n    }\n  }\n": types.LeadClockSettingsDocument,
    "\n  query LeadClockCounties {\n    organisations { id name kind }\n  }\n": types.LeadClockCountiesDocument,
    "\n  mutation SetLeadClocks($input: SetLeadClocksInput!) {\n    setLeadClocks(input: $input) {\n      settings { organisation { id name } version answerDays assessDays assessDaysBig bigFrom feedbackDays reportDays workingDays }\n      current { organisation { id name } version answerDays assessDays assessDaysBig bigFrom feedbackDays reportDays workingDays }\n      userErrors { code field message }\n    }\n  }\n": types.SetLeadClocksDocument,
    "\n  fragment DealRow on Deal {\n    id\n    version\n    number\n    name\n    masked\n    phaseName\n    relation\n    kind\n    nature\n    chain\n    stage\n    stageEnteredOn\n    stageDays\n    status\n    archived\n    company { id name }\n    organisation { id shortName }\n    officer { id name }\n    leaderPosition\n    projectCode\n    totalInvestment\n    totalInvestmentBound\n    contractedInward\n    registeredOn\n    lastProgressOn\n    nextFollowUpOn\n    tags\n    light\n    lightReason { rule since dueOn message }\n    viewerCan\n  }\n": types.DealRowFragmentDoc,
    "\n  query DealTable($first: Int!, $after: String, $filter: DealFilter, $sort: DealSort) {\n    deals(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...DealRow }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DealTableDocument,
    "\n  mutation EditRow($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      deal { ...DealRow }\n      current { ...DealRow }\n      userErrors { code field message }\n    }\n  }\n": types.EditRowDocument,
    "\n  query DealOrganisations {\n    organisations { id name shortName parentId }\n  }\n": types.DealOrganisationsDocument,
    "\n  fragment GateRow on GateSetting {\n    code\n    title\n    stage\n    demand\n    minInvestment\n    condition\n    defaultStage\n    defaultDemand\n    allowedStages\n    allowedDemands\n    changed\n    version\n  }\n": types.GateRowFragmentDoc,
    "\n  query GateSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) { organisation { id name } }\n    gateSettings(organisationId: $organisationId) { ...GateRow }\n  }\n": types.GateSettingsDocument,
    "\n  mutation SetGate($input: SetGateInput!) {\n    setGate(input: $input) {\n      gates { ...GateRow }\n      userErrors { code field message }\n    }\n  }\n": types.SetGateDocument,
    "\n  fragment LightRow on LightSetting {\n    rule\n    title\n    explanation\n    source\n    enabled\n    yellow\n    red\n    yellowUnit\n    unit\n    defaultYellow\n    defaultRed\n    changed\n    version\n  }\n": types.LightRowFragmentDoc,
    "\n  query LightSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) { organisation { id name } }\n    lightSettings(organisationId: $organisationId) { ...LightRow }\n  }\n": types.LightSettingsDocument,
    "\n  mutation SetLight($input: SetLightInput!) {\n    setLight(input: $input) {\n      lights { ...LightRow }\n      userErrors { code field message }\n    }\n  }\n": types.SetLightDocument,
    "\n  fragment SavedView on SavedView {\n    id\n    name\n    audience\n    query\n    owner { id name }\n    version\n    viewerCan\n  }\n": types.SavedViewFragmentDoc,
    "\n  query SavedViews($list: String!) {\n    savedViews(list: $list) { ...SavedView }\n  }\n": types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      savedView { ...SavedView }\n      userErrors { code field message }\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation UpdateView($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      savedView { ...SavedView }\n      userErrors { code field message }\n    }\n  }\n": types.UpdateViewDocument,
    "\n  mutation DeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      userErrors { code field message }\n    }\n  }\n": types.DeleteViewDocument,
    "\n  fragment FundRow on FundArrival {\n    id\n    version\n    period\n    amount\n    kind\n    origin\n    evidenceKind\n    state\n    note\n    reportedBy\n    reportedOn\n    checkedBy\n    checkedOn\n    recognisedAmount\n    recognisedBy\n    recognisedOn\n    returnedReason\n    viewerCan\n    files { id name size isImage url }\n    deal { id name number }\n  }\n": types.FundRowFragmentDoc,
    "\n  query DealFunds($id: ID!) {\n    deal(id: $id) {\n      id\n      name\n      number\n      fundOrigin\n      viewerCan\n      fundSummary { reported checked recognised contractedInward rate }\n      fundArrivals { ...FundRow }\n      phases { id name fundSummary { recognised } }\n    }\n  }\n": types.DealFundsDocument,
    "\n  query Funds($first: Int!, $after: String, $filter: FundArrivalFilter) {\n    fundArrivals(first: $first, after: $after, filter: $filter) {\n      nodes { ...FundRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n      sumAmount\n      sumRecognised\n    }\n  }\n": types.FundsDocument,
    "\n  query FundsWaiting {\n    reported: fundArrivals(first: 1, filter: { state: reported }) { totalCount totalCountCapped }\n    checked: fundArrivals(first: 1, filter: { state: checked }) { totalCount totalCountCapped }\n    returned: fundArrivals(first: 1, filter: { state: returned }) { totalCount totalCountCapped }\n  }\n": types.FundsWaitingDocument,
    "\n  query FundOrganisations {\n    organisations { id name parentId }\n  }\n": types.FundOrganisationsDocument,
    "\n  mutation ReportFunds($input: ReportFundsInput!) {\n    reportFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n": types.ReportFundsDocument,
    "\n  mutation CheckFunds($input: CheckFundsInput!) {\n    checkFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n": types.CheckFundsDocument,
    "\n  mutation RecogniseFunds($input: RecogniseFundsInput!) {\n    recogniseFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n": types.RecogniseFundsDocument,
    "\n  mutation ReturnFunds($input: ReturnFundsInput!) {\n    returnFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n": types.ReturnFundsDocument,
    "\n  query Users {\n    users {\n      id\n      username\n      name\n      disabled\n      grants {\n        role\n        organisation { id name shortName }\n      }\n    }\n  }\n": types.UsersDocument,
    "\n  query Organisations {\n    organisations { id name shortName kind parentId path }\n  }\n": types.OrganisationsDocument,
    "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      user { id name }\n      userErrors { code field message }\n    }\n  }\n": types.CreateUserDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      organisation { id name }\n      userErrors { code field message }\n    }\n  }\n": types.CreateOrganisationDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      locale\n      demo\n      permissions\n      grants {\n        role\n        organisation { id name shortName kind }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      viewer { username }\n      userErrors { code field message }\n    }\n  }\n": types.LoginDocument,
    "\n  mutation Logout {\n    logout { ok }\n  }\n": types.LogoutDocument,
    "\n  mutation SetLocale($locale: String!) {\n    setLocale(locale: $locale) { id locale }\n  }\n": types.SetLocaleDocument,
    "\n  query SetUpNeeded {\n    setUpNeeded\n  }\n": types.SetUpNeededDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      viewer { username }\n      userErrors { code field message }\n    }\n  }\n": types.SetUpDocument,
    "\n  fragment SupplyRow on LandSupply {\n    id\n    area\n    method\n    contractNumber\n    contractOn\n    deliveryOn\n    startOn\n    completionOn\n    parcel { id number location park { id shortName } }\n  }\n": types.SupplyRowFragmentDoc,
    "\n  fragment ParcelRow on Parcel {\n    id\n    number\n    location\n    area\n    suppliedArea\n    availableArea\n    plannedUse\n    state\n    standardLand\n    note\n    park { id shortName }\n    supplies { id area contractOn deal { id name } }\n    viewerCan\n  }\n": types.ParcelRowFragmentDoc,
    "\n  query Parcels($first: Int!, $after: String, $filter: ParcelFilter, $sort: ParcelSort) {\n    parcels(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...ParcelRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n      sumArea\n      sumAvailableArea\n    }\n  }\n": types.ParcelsDocument,
    "\n  query SupplyParcels($search: String) {\n    parcels(first: 20, filter: { search: $search, available: true }, sort: { by: number, direction: asc }) {\n      nodes { id number location availableArea park { id shortName } }\n    }\n  }\n": types.SupplyParcelsDocument,
    "\n  query ParcelLeft($id: ID!) {\n    parcel(id: $id) { id number area availableArea state }\n  }\n": types.ParcelLeftDocument,
    "\n  mutation SupplyLand($input: SupplyLandInput!) {\n    supplyLand(input: $input) {\n      landSupply { ...SupplyRow }\n      userErrors { code field message }\n    }\n  }\n": types.SupplyLandDocument,
    "\n  mutation RegisterParcel($input: RegisterParcelInput!) {\n    registerParcel(input: $input) {\n      parcel { ...ParcelRow }\n      userErrors { code field message }\n    }\n  }\n": types.RegisterParcelDocument,
    "\n  query Parks {\n    organisations { id name shortName kind }\n  }\n": types.ParksDocument,
    "\n  query Pipeline($year: Int) {\n    pipeline(year: $year) {\n      count\n      sumInvestment\n      suspended\n      lost\n      stages { stage count phaseCount sumInvestment green yellow red }\n      signed { year count sumInvestment frameworkCount commencedCount }\n    }\n  }\n": types.PipelineDocument,
    "\n  query Standstill($first: Int!) {\n    standstill(first: $first) {\n      days\n      deal {\n        id\n        name\n        stage\n        totalInvestment\n        totalInvestmentBound\n        lastProgressOn\n        light\n        lightReason { since dueOn message }\n        officer { id name }\n        organisation { id shortName }\n      }\n    }\n  }\n": types.StandstillDocument,
    "\n  query Funnel($organisationId: ID) {\n    funnel(organisationId: $organisationId) { stage count sumInvestment conversion }\n  }\n": types.FunnelDocument,
    "\n  query Indicators($filter: IndicatorFilter!) {\n    indicators(filter: $filter) {\n      entered { stage count sumInvestment }\n      contractedInward\n      cohort {\n        signed\n        registered registeredRate\n        landed landedRate\n        commenced commencedRate\n        produced producedRate\n        contractedInward fundsInPlace fundsRate\n      }\n      byChain { chain signed sumInvestment commenced produced }\n    }\n  }\n": types.IndicatorsDocument,
    "\n  query ReportOrganisations {\n    organisations { id name parentId }\n  }\n": types.ReportOrganisationsDocument,
    "\n  fragment ReviewFacts on Review {\n    id\n    appliedOn\n    dueOn\n    note\n    files { id name size isImage url }\n    opinions { department verdict opinion givenOn givenBy }\n    scores { item title max points }\n    total\n    vetoes\n    conclusion\n    concludedOn\n    concludedBy\n    conclusionNote\n    conditions { id content dueOn owner { id name } }\n    version\n    viewerCan\n  }\n": types.ReviewFactsFragmentDoc,
    "\n  query DealReviews($id: ID!) {\n    deal(id: $id) {\n      id\n      reviews { ...ReviewFacts }\n    }\n    reviewTemplate { vetoes { code title } }\n  }\n": types.DealReviewsDocument,
    "\n  query ReviewPeople($search: String) {\n    people(search: $search) { id name }\n  }\n": types.ReviewPeopleDocument,
    "\n  mutation ApplyForReview($input: ApplyForReviewInput!) {\n    applyForReview(input: $input) {\n      review { id }\n      userErrors { code field message }\n    }\n  }\n": types.ApplyForReviewDocument,
    "\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      review { id version }\n      userErrors { code field message }\n    }\n  }\n": types.GiveOpinionDocument,
    "\n  mutation ScoreReview($input: ScoreReviewInput!) {\n    scoreReview(input: $input) {\n      review { id version }\n      userErrors { code field message }\n    }\n  }\n": types.ScoreReviewDocument,
    "\n  mutation ConcludeReview($input: ConcludeReviewInput!) {\n    concludeReview(input: $input) {\n      review { id conclusion }\n      userErrors { code field message }\n    }\n  }\n": types.ConcludeReviewDocument,
    "\n  query SearchEverything($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      hits { type id title detail near companyId followedBy { id shortName } }\n      more\n    }\n  }\n": types.SearchEverythingDocument,
    "\n  fragment TaskRow on Task {\n    id\n    version\n    title\n    dueOn\n    state\n    overdue\n    doneOn\n    doneNote\n    postponedTimes\n    owner { id name }\n    subjectType\n    subjectId\n    deal { id name }\n    visit { id direction visitedOn place }\n    viewerCan\n  }\n": types.TaskRowFragmentDoc,
    "\n  query Tasks($first: Int!, $after: String, $filter: TaskFilter, $sort: TaskSort) {\n    tasks(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...TaskRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": types.TasksDocument,
    "\n  query MyTasks($today: Date!, $tomorrow: Date!, $week: Date!) {\n    overdue: tasks(first: 20, filter: { mine: true, state: open, overdue: true }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n    dueToday: tasks(first: 20, filter: { mine: true, state: open, dueFrom: $today, dueTo: $today }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n    soon: tasks(first: 20, filter: { mine: true, state: open, dueFrom: $tomorrow, dueTo: $week }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n  }\n": types.MyTasksDocument,
    "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n": types.CompleteTaskDocument,
    "\n  mutation PostponeTask($input: PostponeTaskInput!) {\n    postponeTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n": types.PostponeTaskDocument,
    "\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n": types.AssignTaskDocument,
    "\n  query TaskOwners($search: String) {\n    people(search: $search) { id name }\n  }\n": types.TaskOwnersDocument,
    "\n  query TaskDeals($search: String) {\n    deals(first: 20, filter: { search: $search, status: active }) {\n      nodes { id name }\n    }\n  }\n": types.TaskDealsDocument,
    "\n  fragment TimelineFields on TimelineEntry {\n    id\n    at\n    by\n    verb\n    subjectType\n    subjectId\n    sentence\n    changes { field before after }\n  }\n": types.TimelineFieldsFragmentDoc,
    "\n  query Timeline($subjectType: SubjectType!, $subjectId: ID!, $first: Int!, $after: String) {\n    timeline(subjectType: $subjectType, subjectId: $subjectId, first: $first, after: $after) {\n      nodes { ...TimelineFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": types.TimelineDocument,
    "\n  query AuditLog($first: Int!, $after: String) {\n    auditLog(first: $first, after: $after) {\n      nodes { ...TimelineFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": types.AuditLogDocument,
    "\n  fragment VisitRow on Visit {\n    id\n    direction\n    kind\n    onSite\n    visitedOn\n    visitTime\n    place\n    summary\n    leaders\n    participants\n    colleagues { id name }\n    createdBy { id name }\n    investorCount\n    intentionLevel\n    allianceName\n    nextAction\n    nextActionDueOn\n    companies { id name }\n    deals { id }\n    files { id isImage }\n  }\n": types.VisitRowFragmentDoc,
    "\n  query VisitLog($first: Int!, $after: String, $filter: VisitFilter, $sort: VisitSort) {\n    visits(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...VisitRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n": types.VisitLogDocument,
    "\n  query VisitFigures($filter: VisitFilter) {\n    visits(first: 1, filter: $filter) {\n      counters { visits out in online aftercare investors companyVisits onSiteVisits }\n      summary\n    }\n  }\n": types.VisitFiguresDocument,
    "\n  query VisitCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) { nodes { id name } }\n  }\n": types.VisitCompaniesDocument,
    "\n  query VisitCompany($id: ID!) {\n    company(id: $id) { id name }\n  }\n": types.VisitCompanyDocument,
    "\n  query VisitOrganisations {\n    organisations { id name shortName parentId path }\n  }\n": types.VisitOrganisationsDocument,
    "\n  fragment VisitDeal on Deal {\n    id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound company { id name }\n  }\n": types.VisitDealFragmentDoc,
    "\n  fragment VisitFacts on Visit {\n    ...VisitRow\n    version\n    endedAt\n    results\n    intendedAmount\n    cost\n    allianceId\n    createdAt\n    organisation { id shortName }\n    contacts { id name title company { id name } }\n    files { id name mediaType size isImage url createdAt }\n    issues { id category content company { id name } }\n    viewerCan\n    deals { ...VisitDeal }\n    aboutDeals { ...VisitDeal }\n  }\n": types.VisitFactsFragmentDoc,
    "\n  query VisitNow($id: ID!) {\n    visit(id: $id) { ...VisitFacts }\n  }\n": types.VisitNowDocument,
    "\n  query VisitContacts($id: ID!) {\n    visit(id: $id) { id companies { id name contacts { id name title } } }\n  }\n": types.VisitContactsDocument,
    "\n  mutation UpdateVisit($input: UpdateVisitInput!) {\n    updateVisit(input: $input) {\n      visit { ...VisitFacts }\n      userErrors { code field message }\n    }\n  }\n": types.UpdateVisitDocument,
    "\n  query VisitDeals($search: String) {\n    deals(first: 10, filter: { search: $search }) { nodes { id name } }\n  }\n": types.VisitDealsDocument,
    "\n  fragment DealVisits on Deal {\n    visits { id visitedOn direction place summary companies { id name } }\n  }\n": types.DealVisitsFragmentDoc,
    "\n  query SameDayVisits($filter: VisitFilter!) {\n    visits(first: 50, filter: $filter) {\n      nodes { id direction visitTime summary companies { id name } organisation { id shortName } createdBy { id name } }\n    }\n  }\n": types.SameDayVisitsDocument,
    "\n  query VisitCalendar($filter: VisitFilter!) {\n    visitCalendar(filter: $filter) { on visits plans }\n  }\n": types.VisitCalendarDocument,
    "\n  query RecentCompanies($first: Int!) {\n    visits(first: $first, filter: { mine: true }) { nodes { id companies { id name aliases } } }\n  }\n": types.RecentCompaniesDocument,
    "\n  query FindCompanies($search: String!) {\n    companies(first: 6, filter: { search: $search }) { nodes { id name } }\n  }\n": types.FindCompaniesDocument,
    "\n  query VisitActivity($id: ID!) {\n    company(id: $id) {\n      id\n      visitActivity {\n        lastWeek\n        notices { on planned direction by visitId organisation { id shortName } }\n      }\n    }\n  }\n": types.VisitActivityDocument,
    "\n  query Colleagues($search: String) {\n    people(search: $search) { id name }\n  }\n": types.ColleaguesDocument,
    "\n  query MetContacts($id: ID!) {\n    company(id: $id) { id name contacts { id name title } }\n  }\n": types.MetContactsDocument,
    "\n  query MetDeals($id: ID!) {\n    company(id: $id) { id name deals { id name status } }\n  }\n": types.MetDealsDocument,
    "\n  query LogAlliances {\n    alliances { id name }\n  }\n": types.LogAlliancesDocument,
    "\n  mutation LogVisit($input: LogVisitInput!) {\n    logVisit(input: $input) {\n      visit { id direction companies { id name } nextAction nextActionDueOn }\n      alike { visitId by on organisation { id shortName } }\n      userErrors { code field message }\n    }\n  }\n": types.LogVisitDocument,
    "\n  mutation JoinVisits($input: JoinVisitsInput!) {\n    joinVisits(input: $input) {\n      visit { id }\n      userErrors { code field message }\n    }\n  }\n": types.JoinVisitsDocument,
    "\n  query WhoIsThere {\n    viewer { id }\n  }\n": types.WhoIsThereDocument,
    "\n  fragment PlannedVisit on VisitPlan {\n    id\n    on\n    direction\n    note\n    company { id name }\n    organisation { id shortName path }\n    createdBy { id name }\n    viewerCan\n  }\n": types.PlannedVisitFragmentDoc,
    "\n  query VisitPlans($from: Date!, $to: Date!, $companyId: ID, $mine: Boolean) {\n    visitPlans(from: $from, to: $to, companyId: $companyId, mine: $mine) { ...PlannedVisit }\n  }\n": types.VisitPlansDocument,
    "\n  mutation PlanVisit($input: PlanVisitInput!) {\n    planVisit(input: $input) {\n      plan { ...PlannedVisit }\n      userErrors { code field message }\n    }\n  }\n": types.PlanVisitDocument,
    "\n  mutation CancelVisitPlan($input: CancelVisitPlanInput!) {\n    cancelVisitPlan(input: $input) {\n      plan { id }\n      userErrors { code field message }\n    }\n  }\n": types.CancelVisitPlanDocument,
    "\n  query SimilarCompanies($name: String, $creditCode: String, $phone: String, $exceptId: ID) {\n    similarCompanies(name: $name, creditCode: $creditCode, phone: $phone, exceptId: $exceptId) {\n      reasons\n      similarity\n      company { id name }\n    }\n  }\n": types.SimilarCompaniesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealPage($id: ID!) {\n    deal(id: $id) {\n      ...DealFacts\n      ...LeadClocks\n      ...DealVisits\n      agreements { ...AgreementRow }\n      contractAmount\n      landSupplies { ...SupplyRow }\n      milestones { ...MilestoneRow }\n      planLanes { ...PlanLaneRow }\n      parcels { id number }\n      tasks { ...TaskRow }\n      shares { ...ShareRow }\n      fundSummary { reported checked recognised contractedInward rate }\n    }\n  }\n"): (typeof documents)["\n  query DealPage($id: ID!) {\n    deal(id: $id) {\n      ...DealFacts\n      ...LeadClocks\n      ...DealVisits\n      agreements { ...AgreementRow }\n      contractAmount\n      landSupplies { ...SupplyRow }\n      milestones { ...MilestoneRow }\n      planLanes { ...PlanLaneRow }\n      parcels { id number }\n      tasks { ...TaskRow }\n      shares { ...ShareRow }\n      fundSummary { reported checked recognised contractedInward rate }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyDeals {\n    deals(first: 100, filter: { mine: true, status: active }, sort: { by: lastProgressOn, direction: asc }) {\n      nodes {\n        id\n        name\n        stage\n        stageDays\n        totalInvestment\n        totalInvestmentBound\n        light\n        lightReason { since dueOn message }\n      }\n      totalCount\n      totalCountCapped\n    }\n  }\n"): (typeof documents)["\n  query MyDeals {\n    deals(first: 100, filter: { mine: true, status: active }, sort: { by: lastProgressOn, direction: asc }) {\n      nodes {\n        id\n        name\n        stage\n        stageDays\n        totalInvestment\n        totalInvestmentBound\n        light\n        lightReason { since dueOn message }\n      }\n      totalCount\n      totalCountCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextVisits {\n    visits(first: 30, filter: { mine: true }, sort: { by: visitedOn, direction: desc }) {\n      nodes {\n        id\n        direction\n        visitedOn\n        place\n        nextAction\n        nextActionDueOn\n        companies { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NextVisits {\n    visits(first: 30, filter: { mine: true }, sort: { by: visitedOn, direction: desc }) {\n      nodes {\n        id\n        direction\n        visitedOn\n        place\n        nextAction\n        nextActionDueOn\n        companies { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPlans($from: Date!, $to: Date!) {\n    visitPlans(from: $from, to: $to, mine: true) {\n      ...PlannedVisit\n      company { id visitActivity { lastWeek } }\n    }\n  }\n"): (typeof documents)["\n  query MyPlans($from: Date!, $to: Date!) {\n    visitPlans(from: $from, to: $to, mine: true) {\n      ...PlannedVisit\n      company { id visitActivity { lastWeek } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitPage($id: ID!) {\n    visit(id: $id) { ...VisitFacts }\n  }\n"): (typeof documents)["\n  query VisitPage($id: ID!) {\n    visit(id: $id) { ...VisitFacts }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementRow on Agreement {\n    id\n    kind\n    number\n    title\n    signedOn\n    agreedStartOn\n    terminated\n    parent { title }\n    dealCount\n    totalAmount\n    deals { amount inwardAmount deal { id } }\n  }\n"): (typeof documents)["\n  fragment AgreementRow on Agreement {\n    id\n    kind\n    number\n    title\n    signedOn\n    agreedStartOn\n    terminated\n    parent { title }\n    dealCount\n    totalAmount\n    deals { amount inwardAmount deal { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentRow on Commitment {\n    id\n    version\n    indicator\n    content\n    value\n    dueOn\n    metOn\n    note\n    overdue\n    viewerCan\n    deal { id name }\n  }\n"): (typeof documents)["\n  fragment CommitmentRow on Commitment {\n    id\n    version\n    indicator\n    content\n    value\n    dueOn\n    metOn\n    note\n    overdue\n    viewerCan\n    deal { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromiseRow on Promise {\n    id\n    version\n    content\n    favour\n    selective\n    basis\n    dueOn\n    state\n    settledOn\n    note\n    reviewResult\n    reviewNumber\n    reviewOn\n    overdue\n    flags\n    flagMessages\n    viewerCan\n    deal { id name }\n    organisation { id name }\n  }\n"): (typeof documents)["\n  fragment PromiseRow on Promise {\n    id\n    version\n    content\n    favour\n    selective\n    basis\n    dueOn\n    state\n    settledOn\n    note\n    reviewResult\n    reviewNumber\n    reviewOn\n    overdue\n    flags\n    flagMessages\n    viewerCan\n    deal { id name }\n    organisation { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgreementDetail on Agreement {\n    id\n    version\n    kind\n    title\n    number\n    signedOn\n    effectiveOn\n    expiresOn\n    place\n    registrationDueOn\n    agreedStartOn\n    agreedCompletionOn\n    agreedProductionOn\n    legalReview\n    legalReviewOn\n    fairCompetitionReview\n    fairCompetitionResult\n    fairCompetitionNumber\n    fairCompetitionOn\n    breachTerms\n    deposit\n    depositDueOn\n    depositPaidOn\n    dealCount\n    totalAmount\n    terminated\n    viewerCan\n    organisation { id name }\n    parent { id title kind signedOn deals { deal { id name } } }\n    followers { id title kind signedOn }\n    signingEvent { id name heldOn }\n    parties { id side name company { id name } }\n    deals {\n      amount\n      inwardAmount\n      deal { id name number stage stageDays status light lightReason { since dueOn message } company { id name } }\n    }\n    commitments { ...CommitmentRow }\n    promises { ...PromiseRow }\n    files { id name size isImage url }\n  }\n"): (typeof documents)["\n  fragment AgreementDetail on Agreement {\n    id\n    version\n    kind\n    title\n    number\n    signedOn\n    effectiveOn\n    expiresOn\n    place\n    registrationDueOn\n    agreedStartOn\n    agreedCompletionOn\n    agreedProductionOn\n    legalReview\n    legalReviewOn\n    fairCompetitionReview\n    fairCompetitionResult\n    fairCompetitionNumber\n    fairCompetitionOn\n    breachTerms\n    deposit\n    depositDueOn\n    depositPaidOn\n    dealCount\n    totalAmount\n    terminated\n    viewerCan\n    organisation { id name }\n    parent { id title kind signedOn deals { deal { id name } } }\n    followers { id title kind signedOn }\n    signingEvent { id name heldOn }\n    parties { id side name company { id name } }\n    deals {\n      amount\n      inwardAmount\n      deal { id name number stage stageDays status light lightReason { since dueOn message } company { id name } }\n    }\n    commitments { ...CommitmentRow }\n    promises { ...PromiseRow }\n    files { id name size isImage url }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agreement($id: ID!) {\n    agreement(id: $id) { ...AgreementDetail }\n  }\n"): (typeof documents)["\n  query Agreement($id: ID!) {\n    agreement(id: $id) { ...AgreementDetail }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      agreement {\n        id\n        dealCount\n        deals { deal { id stage } }\n      }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      agreement {\n        id\n        dealCount\n        deals { deal { id stage } }\n      }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAgreement($input: UpdateAgreementInput!) {\n    updateAgreement(input: $input) {\n      agreement { ...AgreementDetail }\n      current { ...AgreementDetail }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAgreement($input: UpdateAgreementInput!) {\n    updateAgreement(input: $input) {\n      agreement { ...AgreementDetail }\n      current { ...AgreementDetail }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettlePromise($input: SettlePromiseInput!) {\n    settlePromise(input: $input) {\n      agreement { id }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SettlePromise($input: SettlePromiseInput!) {\n    settlePromise(input: $input) {\n      agreement { id }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MeetCommitment($input: MeetCommitmentInput!) {\n    meetCommitment(input: $input) {\n      agreement { id }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation MeetCommitment($input: MeetCommitmentInput!) {\n    meetCommitment(input: $input) {\n      agreement { id }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealObligations($id: ID!) {\n    deal(id: $id) {\n      id\n      commitments { ...CommitmentRow }\n      promises { ...PromiseRow }\n    }\n  }\n"): (typeof documents)["\n  query DealObligations($id: ID!) {\n    deal(id: $id) {\n      id\n      commitments { ...CommitmentRow }\n      promises { ...PromiseRow }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignableDeals($search: String) {\n    deals(first: 20, filter: { search: $search, status: active }) {\n      nodes { id name number totalInvestment contractedInward }\n    }\n  }\n"): (typeof documents)["\n  query SignableDeals($search: String) {\n    deals(first: 20, filter: { search: $search, status: active }) {\n      nodes { id name number totalInvestment contractedInward }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartyCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) {\n      nodes { id name }\n    }\n  }\n"): (typeof documents)["\n  query PartyCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) {\n      nodes { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgreementOrganisations {\n    organisations { id name parentId }\n  }\n"): (typeof documents)["\n  query AgreementOrganisations {\n    organisations { id name parentId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SigningEventChoices {\n    signingEvents(first: 50) {\n      nodes { id name heldOn }\n    }\n  }\n"): (typeof documents)["\n  query SigningEventChoices {\n    signingEvents(first: 50) {\n      nodes { id name heldOn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SigningEventRow on SigningEvent {\n    id\n    version\n    name\n    heldOn\n    level\n    venue\n    note\n    organisation { id name }\n    dealCount\n    totalInvestment\n    contractedInward\n    rates { signed registered registeredRate commenced commencedRate contractedInward fundsInPlace fundsRate }\n  }\n"): (typeof documents)["\n  fragment SigningEventRow on SigningEvent {\n    id\n    version\n    name\n    heldOn\n    level\n    venue\n    note\n    organisation { id name }\n    dealCount\n    totalInvestment\n    contractedInward\n    rates { signed registered registeredRate commenced commencedRate contractedInward fundsInPlace fundsRate }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SigningEvents($first: Int!, $after: String, $organisationId: ID, $year: Int) {\n    signingEvents(first: $first, after: $after, organisationId: $organisationId, year: $year) {\n      nodes { ...SigningEventRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"): (typeof documents)["\n  query SigningEvents($first: Int!, $after: String, $organisationId: ID, $year: Int) {\n    signingEvents(first: $first, after: $after, organisationId: $organisationId, year: $year) {\n      nodes { ...SigningEventRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SigningEvent($id: ID!) {\n    signingEvent(id: $id) {\n      ...SigningEventRow\n      viewerCan\n      deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound company { id name } }\n      agreements { id kind title signedOn dealCount totalAmount }\n    }\n  }\n"): (typeof documents)["\n  query SigningEvent($id: ID!) {\n    signingEvent(id: $id) {\n      ...SigningEventRow\n      viewerCan\n      deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound company { id name } }\n      agreements { id kind title signedOn dealCount totalAmount }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldSigningEvent($input: HoldSigningEventInput!) {\n    holdSigningEvent(input: $input) {\n      signingEvent { ...SigningEventRow }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation HoldSigningEvent($input: HoldSigningEventInput!) {\n    holdSigningEvent(input: $input) {\n      signingEvent { ...SigningEventRow }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSigningEvent($input: UpdateSigningEventInput!) {\n    updateSigningEvent(input: $input) {\n      signingEvent { ...SigningEventRow }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateSigningEvent($input: UpdateSigningEventInput!) {\n    updateSigningEvent(input: $input) {\n      signingEvent { ...SigningEventRow }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Alliances {\n    alliances {\n      id\n      name\n      chain\n      leadOrganisation { id name shortName }\n      members { id name shortName }\n    }\n  }\n"): (typeof documents)["\n  query Alliances {\n    alliances {\n      id\n      name\n      chain\n      leadOrganisation { id name shortName }\n      members { id name shortName }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedDeals($first: Int!, $after: String, $filter: SharedDealFilter) {\n    sharedDeals(first: $first, after: $after, filter: $filter) {\n      nodes { id codeName industry sizeBand stage light updatedOn }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"): (typeof documents)["\n  query SharedDeals($first: Int!, $after: String, $filter: SharedDealFilter) {\n    sharedDeals(first: $first, after: $after, filter: $filter) {\n      nodes { id codeName industry sizeBand stage light updatedOn }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OurShares($first: Int!, $after: String) {\n    deals(first: $first, after: $after, sort: { by: updatedAt, direction: desc }) {\n      nodes {\n        id\n        name\n        codeName\n        stage\n        shares { id level sharedOn expiresOn revokedOn alliance { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"): (typeof documents)["\n  query OurShares($first: Int!, $after: String) {\n    deals(first: $first, after: $after, sort: { by: updatedAt, direction: desc }) {\n      nodes {\n        id\n        name\n        codeName\n        stage\n        shares { id level sharedOn expiresOn revokedOn alliance { id name } }\n      }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeShare($input: RevokeShareInput!) {\n    revokeShare(input: $input) {\n      shareGrant { id revokedOn }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeShare($input: RevokeShareInput!) {\n    revokeShare(input: $input) {\n      shareGrant { id revokedOn }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAlliance($input: CreateAllianceInput!) {\n    createAlliance(input: $input) {\n      alliance { id name }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAlliance($input: CreateAllianceInput!) {\n    createAlliance(input: $input) {\n      alliance { id name }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllianceOrganisations {\n    organisations { id name kind }\n    possibleMembers { id name kind }\n  }\n"): (typeof documents)["\n  query AllianceOrganisations {\n    organisations { id name kind }\n    possibleMembers { id name kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShareRow on ShareGrant {\n    id\n    level\n    sharedOn\n    expiresOn\n    revokedOn\n    alliance { id name }\n  }\n"): (typeof documents)["\n  fragment ShareRow on ShareGrant {\n    id\n    level\n    sharedOn\n    expiresOn\n    revokedOn\n    alliance { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareDeal($input: ShareDealInput!) {\n    shareDeal(input: $input) {\n      shareGrant { ...ShareRow }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ShareDeal($input: ShareDealInput!) {\n    shareDeal(input: $input) {\n      shareGrant { ...ShareRow }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanyRow on Company {\n    id\n    name\n    creditCode\n    regionCode\n    regionName\n    industryCode\n    industryName\n    operatingStatus\n    honours\n    riskFlags { id kind clearedOn }\n    contacts { id name title phone }\n    deals { id stage status }\n    visits { id visitedOn }\n  }\n"): (typeof documents)["\n  fragment CompanyRow on Company {\n    id\n    name\n    creditCode\n    regionCode\n    regionName\n    industryCode\n    industryName\n    operatingStatus\n    honours\n    riskFlags { id kind clearedOn }\n    contacts { id name title phone }\n    deals { id stage status }\n    visits { id visitedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyList($first: Int!, $after: String, $filter: CompanyFilter, $sort: CompanySort) {\n    companies(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...CompanyRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"): (typeof documents)["\n  query CompanyList($first: Int!, $after: String, $filter: CompanyFilter, $sort: CompanySort) {\n    companies(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...CompanyRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanyFacts on Company {\n    id\n    version\n    name\n    aliases\n    creditCode\n    regionCode\n    regionName\n    industryCode\n    industryName\n    ownership\n    legalRepresentative\n    registeredAddress\n    registeredCapital\n    paidInCapital\n    foundedOn\n    chain\n    chainNode\n    chainPosition\n    honours\n    sizeTier\n    operatingStatus\n    operatingStatusNote\n    parent { id name }\n    createdAt\n    viewerCan\n  }\n"): (typeof documents)["\n  fragment CompanyFacts on Company {\n    id\n    version\n    name\n    aliases\n    creditCode\n    regionCode\n    regionName\n    industryCode\n    industryName\n    ownership\n    legalRepresentative\n    registeredAddress\n    registeredCapital\n    paidInCapital\n    foundedOn\n    chain\n    chainNode\n    chainPosition\n    honours\n    sizeTier\n    operatingStatus\n    operatingStatusNote\n    parent { id name }\n    createdAt\n    viewerCan\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactFacts on Contact {\n    id\n    version\n    name\n    title\n    phone\n    wechat\n    email\n    gender\n    nativePlace\n    language\n    ties\n    level\n    basis\n    basisOn\n    source\n    consentWithdrawnOn\n    viewerCan\n  }\n"): (typeof documents)["\n  fragment ContactFacts on Contact {\n    id\n    version\n    name\n    title\n    phone\n    wechat\n    email\n    gender\n    nativePlace\n    language\n    ties\n    level\n    basis\n    basisOn\n    source\n    consentWithdrawnOn\n    viewerCan\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPage($id: ID!) {\n    company(id: $id) {\n      ...CompanyFacts\n      subsidiaries { id name }\n      followedBy { id name shortName }\n      riskFlags { id kind source notedOn note clearedOn clearedNote }\n      contacts { ...ContactFacts }\n      visitActivity {\n        lastWeek\n        notices { on direction planned by organisation { id shortName } visitId }\n      }\n      deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound officer { id name } }\n      visits { id visitedOn direction place summary investorCount nextAction nextActionDueOn }\n    }\n  }\n"): (typeof documents)["\n  query CompanyPage($id: ID!) {\n    company(id: $id) {\n      ...CompanyFacts\n      subsidiaries { id name }\n      followedBy { id name shortName }\n      riskFlags { id kind source notedOn note clearedOn clearedNote }\n      contacts { ...ContactFacts }\n      visitActivity {\n        lastWeek\n        notices { on direction planned by organisation { id shortName } visitId }\n      }\n      deals { id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound officer { id name } }\n      visits { id visitedOn direction place summary investorCount nextAction nextActionDueOn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyEdit($id: ID!) {\n    company(id: $id) { ...CompanyFacts }\n  }\n"): (typeof documents)["\n  query CompanyEdit($id: ID!) {\n    company(id: $id) { ...CompanyFacts }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterCompany($input: RegisterCompanyInput!) {\n    registerCompany(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterCompany($input: RegisterCompanyInput!) {\n    registerCompany(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCompany($input: UpdateCompanyInput!) {\n    updateCompany(input: $input) {\n      company { ...CompanyFacts }\n      current { ...CompanyFacts }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCompany($input: UpdateCompanyInput!) {\n    updateCompany(input: $input) {\n      company { ...CompanyFacts }\n      current { ...CompanyFacts }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateContact($input: UpdateContactInput!) {\n    updateContact(input: $input) {\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateContact($input: UpdateContactInput!) {\n    updateContact(input: $input) {\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealContact($input: RevealContactInput!) {\n    revealContact(input: $input) {\n      phone\n      wechat\n      email\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation RevealContact($input: RevealContactInput!) {\n    revealContact(input: $input) {\n      phone\n      wechat\n      email\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FlagRisk($input: FlagRiskInput!) {\n    flagRisk(input: $input) {\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation FlagRisk($input: FlagRiskInput!) {\n    flagRisk(input: $input) {\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearRisk($input: ClearRiskInput!) {\n    clearRisk(input: $input) {\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ClearRisk($input: ClearRiskInput!) {\n    clearRisk(input: $input) {\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyIndustries($search: String) {\n    industryCodes(search: $search) { code name }\n  }\n"): (typeof documents)["\n  query CompanyIndustries($search: String) {\n    industryCodes(search: $search) { code name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyRegions($search: String) {\n    regionCodes(search: $search) { code fullName }\n  }\n"): (typeof documents)["\n  query CompanyRegions($search: String) {\n    regionCodes(search: $search) { code fullName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyParents($filter: CompanyFilter) {\n    companies(first: 20, filter: $filter) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query CompanyParents($filter: CompanyFilter) {\n    companies(first: 20, filter: $filter) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MergeSide on Company {\n    ...CompanyFacts\n    contacts { id }\n    riskFlags { id }\n    subsidiaries { id }\n    deals { id }\n    visits { id }\n  }\n"): (typeof documents)["\n  fragment MergeSide on Company {\n    ...CompanyFacts\n    contacts { id }\n    riskFlags { id }\n    subsidiaries { id }\n    deals { id }\n    visits { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeSides($keep: ID!, $merge: ID!) {\n    keep: company(id: $keep) { ...MergeSide }\n    merge: company(id: $merge) { ...MergeSide }\n  }\n"): (typeof documents)["\n  query MergeSides($keep: ID!, $merge: ID!) {\n    keep: company(id: $keep) { ...MergeSide }\n    merge: company(id: $merge) { ...MergeSide }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeStart($keep: ID!, $name: String) {\n    company(id: $keep) { id name creditCode viewerCan }\n    similarCompanies(name: $name, exceptId: $keep) { reasons similarity company { id name } }\n  }\n"): (typeof documents)["\n  query MergeStart($keep: ID!, $name: String) {\n    company(id: $keep) { id name creditCode viewerCan }\n    similarCompanies(name: $name, exceptId: $keep) { reasons similarity company { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeChoice($search: String) {\n    companies(first: 20, filter: { search: $search }) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query MergeChoice($search: String) {\n    companies(first: 20, filter: { search: $search }) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeCompanies($input: MergeCompaniesInput!) {\n    mergeCompanies(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation MergeCompanies($input: MergeCompaniesInput!) {\n    mergeCompanies(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMerge($input: UndoMergeInput!) {\n    undoMerge(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoMerge($input: UndoMergeInput!) {\n    undoMerge(input: $input) {\n      company { id name }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyMerging($id: ID!, $name: String!, $creditCode: String) {\n    company(id: $id) {\n      id\n      viewerCan\n      merges { id mergedName mergedBy mergedOn undoUntil viewerCan }\n    }\n    similarCompanies(name: $name, creditCode: $creditCode, exceptId: $id) { reasons similarity company { id name } }\n  }\n"): (typeof documents)["\n  query CompanyMerging($id: ID!, $name: String!, $creditCode: String) {\n    company(id: $id) {\n      id\n      viewerCan\n      merges { id mergedName mergedBy mergedOn undoUntil viewerCan }\n    }\n    similarCompanies(name: $name, creditCode: $creditCode, exceptId: $id) { reasons similarity company { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MilestoneRow on Milestone {\n    id\n    kind\n    actualOn\n    evidence\n    recordedBy\n    createdAt\n    version\n    files { id name size isImage url }\n  }\n"): (typeof documents)["\n  fragment MilestoneRow on Milestone {\n    id\n    kind\n    actualOn\n    evidence\n    recordedBy\n    createdAt\n    version\n    files { id name size isImage url }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PermitRow on Permit {\n    id\n    kind\n    handler\n    needed\n    byDefault\n    state\n    appliedOn\n    acceptedOn\n    issuedOn\n    validUntil\n    number\n    note\n    version\n    files { id name size isImage url }\n  }\n"): (typeof documents)["\n  fragment PermitRow on Permit {\n    id\n    kind\n    handler\n    needed\n    byDefault\n    state\n    appliedOn\n    acceptedOn\n    issuedOn\n    validUntil\n    number\n    note\n    version\n    files { id name size isImage url }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressRow on ProgressReport {\n    id\n    month\n    percent\n    invested\n    investedTotal\n    done\n    problems\n    nextSteps\n    reportedBy\n    reportedOn\n    version\n    files { id name size isImage url }\n  }\n"): (typeof documents)["\n  fragment ProgressRow on ProgressReport {\n    id\n    month\n    percent\n    invested\n    investedTotal\n    done\n    problems\n    nextSteps\n    reportedBy\n    reportedOn\n    version\n    files { id name size isImage url }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatisticsPapers on StatisticsCheck {\n    filingEntity\n    filingOn\n    filingTotal\n    contractEntity\n    contractOn\n    applicationEntity\n    applicationTotal\n    siteStage\n    photos { id name size isImage url }\n    enteredOn\n    version\n    due\n    route\n    findings { code ok message field }\n    ready\n  }\n"): (typeof documents)["\n  fragment StatisticsPapers on StatisticsCheck {\n    filingEntity\n    filingOn\n    filingTotal\n    contractEntity\n    contractOn\n    applicationEntity\n    applicationTotal\n    siteStage\n    photos { id name size isImage url }\n    enteredOn\n    version\n    due\n    route\n    findings { code ok message field }\n    ready\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealBuilding($id: ID!) {\n    deal(id: $id) {\n      id\n      name\n      viewerCan\n      totalInvestment\n      company { id name }\n      permits { ...PermitRow }\n      progressReports { ...ProgressRow }\n      progressState { owedMonth dueOn overdue percent investedTotal timePercent gap }\n      statistics { ...StatisticsPapers }\n    }\n  }\n"): (typeof documents)["\n  query DealBuilding($id: ID!) {\n    deal(id: $id) {\n      id\n      name\n      viewerCan\n      totalInvestment\n      company { id name }\n      permits { ...PermitRow }\n      progressReports { ...ProgressRow }\n      progressState { owedMonth dueOn overdue percent investedTotal timePercent gap }\n      statistics { ...StatisticsPapers }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPermit($input: RecordPermitInput!) {\n    recordPermit(input: $input) {\n      deal { id permits { ...PermitRow } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordPermit($input: RecordPermitInput!) {\n    recordPermit(input: $input) {\n      deal { id permits { ...PermitRow } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportProgress($input: ReportProgressInput!) {\n    reportProgress(input: $input) {\n      deal { id light progressReports { ...ProgressRow } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ReportProgress($input: ReportProgressInput!) {\n    reportProgress(input: $input) {\n      deal { id light progressReports { ...ProgressRow } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanMilestones($input: PlanMilestonesInput!) {\n    planMilestones(input: $input) {\n      deal { id planLanes { ...PlanLaneRow } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanMilestones($input: PlanMilestonesInput!) {\n    planMilestones(input: $input) {\n      deal { id planLanes { ...PlanLaneRow } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveStatistics($input: SaveStatisticsInput!) {\n    saveStatistics(input: $input) {\n      deal { id statistics { ...StatisticsPapers } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveStatistics($input: SaveStatisticsInput!) {\n    saveStatistics(input: $input) {\n      deal { id statistics { ...StatisticsPapers } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterStatistics($input: EnterStatisticsInput!) {\n    enterStatistics(input: $input) {\n      deal { id light statistics { ...StatisticsPapers } milestones { ...MilestoneRow } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation EnterStatistics($input: EnterStatisticsInput!) {\n    enterStatistics(input: $input) {\n      deal { id light statistics { ...StatisticsPapers } milestones { ...MilestoneRow } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCommencement($input: RecordCommencementInput!) {\n    recordCommencement(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordCommencement($input: RecordCommencementInput!) {\n    recordCommencement(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMilestone($input: RecordMilestoneInput!) {\n    recordMilestone(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordMilestone($input: RecordMilestoneInput!) {\n    recordMilestone(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectMilestone($input: CorrectMilestoneInput!) {\n    correctMilestone(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectMilestone($input: CorrectMilestoneInput!) {\n    correctMilestone(input: $input) {\n      milestone { ...MilestoneRow }\n      deal { id stage }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MilestonesNow($id: ID!) {\n    deal(id: $id) { id milestones { ...MilestoneRow } }\n  }\n"): (typeof documents)["\n  query MilestonesNow($id: ID!) {\n    deal(id: $id) { id milestones { ...MilestoneRow } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanLaneRow on PlanLane {\n    kind\n    plannedOn\n    plannedBy\n    dueOn\n    actualOn\n    lateDays\n    extensions { id untilOn reason documentNumber approvedBy }\n  }\n"): (typeof documents)["\n  fragment PlanLaneRow on PlanLane {\n    kind\n    plannedOn\n    plannedBy\n    dueOn\n    actualOn\n    lateDays\n    extensions { id untilOn reason documentNumber approvedBy }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardColumn($first: Int!, $after: String, $filter: DealFilter, $sort: DealSort) {\n    deals(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...DealCard }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query BoardColumn($first: Int!, $after: String, $filter: DealFilter, $sort: DealSort) {\n    deals(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...DealCard }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealTotals($filter: DealFilter, $wholes: DealFilter) {\n    deals(first: 1, filter: $filter) {\n      totalCount\n      totalCountCapped\n      sumInvestment\n    }\n    wholes: deals(first: 1, filter: $wholes) {\n      totalCount\n      totalCountCapped\n    }\n  }\n"): (typeof documents)["\n  query DealTotals($filter: DealFilter, $wholes: DealFilter) {\n    deals(first: 1, filter: $filter) {\n      totalCount\n      totalCountCapped\n      sumInvestment\n    }\n    wholes: deals(first: 1, filter: $wholes) {\n      totalCount\n      totalCountCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardFigures {\n    pipeline {\n      suspended\n      lost\n      stages { stage count phaseCount sumInvestment }\n    }\n  }\n"): (typeof documents)["\n  query BoardFigures {\n    pipeline {\n      suspended\n      lost\n      stages { stage count phaseCount sumInvestment }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewBulkChange($change: BulkChangeInput!) {\n    previewBulkChange(change: $change) {\n      changing\n      unchanged\n      notPermitted\n      refused\n      reasons { code count message }\n      sample { id name number }\n    }\n  }\n"): (typeof documents)["\n  query PreviewBulkChange($change: BulkChangeInput!) {\n    previewBulkChange(change: $change) {\n      changing\n      unchanged\n      notPermitted\n      refused\n      reasons { code count message }\n      sample { id name number }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BulkChange on BulkChange {\n    id\n    at\n    changed\n    change\n    undoableUntil\n    undoneAt\n  }\n"): (typeof documents)["\n  fragment BulkChange on BulkChange {\n    id\n    at\n    changed\n    change\n    undoableUntil\n    undoneAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyBulkChange($input: ApplyBulkChangeInput!) {\n    applyBulkChange(input: $input) {\n      bulkChange { ...BulkChange }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyBulkChange($input: ApplyBulkChangeInput!) {\n    applyBulkChange(input: $input) {\n      bulkChange { ...BulkChange }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoBulkChange($input: UndoBulkChangeInput!) {\n    undoBulkChange(input: $input) {\n      bulkChange { ...BulkChange }\n      kept\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoBulkChange($input: UndoBulkChangeInput!) {\n    undoBulkChange(input: $input) {\n      bulkChange { ...BulkChange }\n      kept\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BulkChanges {\n    bulkChanges { ...BulkChange }\n  }\n"): (typeof documents)["\n  query BulkChanges {\n    bulkChanges { ...BulkChange }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DealCard on Deal {\n    id\n    version\n    number\n    name\n    phaseName\n    kind\n    stage\n    stageEnteredOn\n    stageDays\n    status\n    company { id name }\n    organisation { id shortName }\n    officer { id name }\n    totalInvestment\n    totalInvestmentBound\n    registeredOn\n    lastProgressOn\n    light\n    lightReason { rule since dueOn message }\n    masked\n    relation\n    nextFollowUpOn\n    nextStages { stage blockers { code field params message hard } }\n    viewerCan\n  }\n"): (typeof documents)["\n  fragment DealCard on Deal {\n    id\n    version\n    number\n    name\n    phaseName\n    kind\n    stage\n    stageEnteredOn\n    stageDays\n    status\n    company { id name }\n    organisation { id shortName }\n    officer { id name }\n    totalInvestment\n    totalInvestmentBound\n    registeredOn\n    lastProgressOn\n    light\n    lightReason { rule since dueOn message }\n    masked\n    relation\n    nextFollowUpOn\n    nextStages { stage blockers { code field params message hard } }\n    viewerCan\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DealLine on Deal {\n    id\n    name\n    number\n    masked\n    relation\n    phaseName\n    stage\n    stageEnteredOn\n    status\n    light\n    lightReason { rule since dueOn message }\n    totalInvestment\n    totalInvestmentBound\n    registeredOn\n  }\n"): (typeof documents)["\n  fragment DealLine on Deal {\n    id\n    name\n    number\n    masked\n    relation\n    phaseName\n    stage\n    stageEnteredOn\n    status\n    light\n    lightReason { rule since dueOn message }\n    totalInvestment\n    totalInvestmentBound\n    registeredOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DealLights on Deal {\n    lights { rule state since dueOn litOn message facts }\n    extensions { id rule fromOn untilOn reason documentNumber approvedBy createdAt withdrawn files { id name size isImage url } }\n  }\n"): (typeof documents)["\n  fragment DealLights on Deal {\n    lights { rule state since dueOn litOn message facts }\n    extensions { id rule fromOn untilOn reason documentNumber approvedBy createdAt withdrawn files { id name size isImage url } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DealFacts on Deal {\n    ...DealCard\n    ...DealLights\n    codeName\n    secrecy\n    archived\n    tags\n    projectCode\n    content\n    reasonCode\n    statusNote\n    lostTo\n    source\n    industryCode\n    industryName\n    chain\n    chainRole\n    nature\n    fundOrigin\n    siteKind\n    fixedAssetInvestment\n    equipmentInvestment\n    contractedInward\n    ownInvestment\n    landNeed\n    plantNeed\n    powerNeed\n    energyNeed\n    assessedOn\n    assessment\n    proposalOn\n    dueDiligence\n    createdAt\n    updatedAt\n    leaderPosition\n    organisation { id name }\n    firstContactOrganisation { id name shortName }\n    liaison { id name }\n    members { duty person { id name } }\n    benefits { indicator kind year value }\n    parent { ...DealLine company { id name } parcels { id number } }\n    phases { ...DealLine }\n    offshoots { ...DealLine }\n    parcel { id number }\n    visit { id visitedOn direction place }\n    stagePath { stage enteredOn days medianDays sample current skippable }\n    missing { code field params message hard }\n    stageLog { id event undone fromStage toStage fromStatus toStatus enteredOn at by reason reasonCode overridden unmet days }\n  }\n"): (typeof documents)["\n  fragment DealFacts on Deal {\n    ...DealCard\n    ...DealLights\n    codeName\n    secrecy\n    archived\n    tags\n    projectCode\n    content\n    reasonCode\n    statusNote\n    lostTo\n    source\n    industryCode\n    industryName\n    chain\n    chainRole\n    nature\n    fundOrigin\n    siteKind\n    fixedAssetInvestment\n    equipmentInvestment\n    contractedInward\n    ownInvestment\n    landNeed\n    plantNeed\n    powerNeed\n    energyNeed\n    assessedOn\n    assessment\n    proposalOn\n    dueDiligence\n    createdAt\n    updatedAt\n    leaderPosition\n    organisation { id name }\n    firstContactOrganisation { id name shortName }\n    liaison { id name }\n    members { duty person { id name } }\n    benefits { indicator kind year value }\n    parent { ...DealLine company { id name } parcels { id number } }\n    phases { ...DealLine }\n    offshoots { ...DealLine }\n    parcel { id number }\n    visit { id visitedOn direction place }\n    stagePath { stage enteredOn days medianDays sample current skippable }\n    missing { code field params message hard }\n    stageLog { id event undone fromStage toStage fromStatus toStatus enteredOn at by reason reasonCode overridden unmet days }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterLead($input: RegisterLeadInput!) {\n    registerLead(input: $input) {\n      deal { id name number leadClocks { id step dueOn doneOn } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterLead($input: RegisterLeadInput!) {\n    registerLead(input: $input) {\n      deal { id name number leadClocks { id step dueOn doneOn } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDeal($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      deal { ...DealFacts }\n      current { ...DealFacts }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateDeal($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      deal { ...DealFacts }\n      current { ...DealFacts }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceDeal($input: AdvanceDealInput!) {\n    advanceDeal(input: $input) {\n      deal { ...DealCard }\n      blockers { code field params message hard }\n      warnings { code field params message hard }\n      undoableEntryId\n      current { ...DealCard }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation AdvanceDeal($input: AdvanceDealInput!) {\n    advanceDeal(input: $input) {\n      deal { ...DealCard }\n      blockers { code field params message hard }\n      warnings { code field params message hard }\n      undoableEntryId\n      current { ...DealCard }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMove($input: UndoMoveInput!) {\n    undoMove(input: $input) {\n      deal { ...DealCard }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoMove($input: UndoMoveInput!) {\n    undoMove(input: $input) {\n      deal { ...DealCard }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendClock($input: ExtendClockInput!) {\n    extendClock(input: $input) {\n      deal { id version light ...DealLights }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendClock($input: ExtendClockInput!) {\n    extendClock(input: $input) {\n      deal { id version light ...DealLights }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawExtension($input: WithdrawExtensionInput!) {\n    withdrawExtension(input: $input) {\n      deal { id version light ...DealLights }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawExtension($input: WithdrawExtensionInput!) {\n    withdrawExtension(input: $input) {\n      deal { id version light ...DealLights }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendDeal($input: SuspendDealInput!) {\n    suspendDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SuspendDeal($input: SuspendDealInput!) {\n    suspendDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropDeal($input: DropDealInput!) {\n    dropDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation DropDeal($input: DropDealInput!) {\n    dropDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenDeal($input: ReopenDealInput!) {\n    reopenDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenDeal($input: ReopenDealInput!) {\n    reopenDeal(input: $input) {\n      deal { id version status }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) {\n      nodes { id name }\n    }\n  }\n"): (typeof documents)["\n  query DealCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) {\n      nodes { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealOfficers($search: String) {\n    people(search: $search) { id name }\n  }\n"): (typeof documents)["\n  query DealOfficers($search: String) {\n    people(search: $search) { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealIndustries($search: String) {\n    industryCodes(search: $search) { code name }\n  }\n"): (typeof documents)["\n  query DealIndustries($search: String) {\n    industryCodes(search: $search) { code name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadVisit($id: ID!) {\n    visit(id: $id) {\n      id\n      visitedOn\n      direction\n      kind\n      place\n      intendedAmount\n      companies { id name }\n      deals { id name }\n    }\n  }\n"): (typeof documents)["\n  query LeadVisit($id: ID!) {\n    visit(id: $id) {\n      id\n      visitedOn\n      direction\n      kind\n      place\n      intendedAmount\n      companies { id name }\n      deals { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadClocks on Deal {\n    id\n    name\n    stage\n    status\n    viewerCan\n    leadClocks { id step startedOn dueOn doneOn doneBy note overdue }\n  }\n"): (typeof documents)["\n  fragment LeadClocks on Deal {\n    id\n    name\n    stage\n    status\n    viewerCan\n    leadClocks { id step startedOn dueOn doneOn doneBy note overdue }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordLeadStep($input: RecordLeadStepInput!) {\n    recordLeadStep(input: $input) {\n      deal { id version leadClocks { id step dueOn doneOn } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordLeadStep($input: RecordLeadStepInput!) {\n    recordLeadStep(input: $input) {\n      deal { id version leadClocks { id step dueOn doneOn } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyLeadClocks {\n    late: deals(first: 100, filter: { mine: true, leadOverdue: true }, sort: { by: registeredOn, direction: asc }) {\n      nodes { ...LeadClocks company { id name } }\n    }\n    deals(first: 100, filter: { mine: true, status: active, stages: [lead, talks, review, framework] }, sort: { by: registeredOn, direction: desc }) {\n      nodes { ...LeadClocks company { id name } }\n    }\n  }\n"): (typeof documents)["\n  query MyLeadClocks {\n    late: deals(first: 100, filter: { mine: true, leadOverdue: true }, sort: { by: registeredOn, direction: asc }) {\n      nodes { ...LeadClocks company { id name } }\n    }\n    deals(first: 100, filter: { mine: true, status: active, stages: [lead, talks, review, framework] }, sort: { by: registeredOn, direction: desc }) {\n      nodes { ...LeadClocks company { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadClockSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) {\n      organisation { id name }\n      version\n      answerDays\n      assessDays\n      assessDaysBig\n      bigFrom\n      feedbackDays\n      reportDays\n      workingDays\n    }\n  }\n"): (typeof documents)["\n  query LeadClockSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) {\n      organisation { id name }\n      version\n      answerDays\n      assessDays\n      assessDaysBig\n      bigFrom\n      feedbackDays\n      reportDays\n      workingDays\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadClockCounties {\n    organisations { id name kind }\n  }\n"): (typeof documents)["\n  query LeadClockCounties {\n    organisations { id name kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLeadClocks($input: SetLeadClocksInput!) {\n    setLeadClocks(input: $input) {\n      settings { organisation { id name } version answerDays assessDays assessDaysBig bigFrom feedbackDays reportDays workingDays }\n      current { organisation { id name } version answerDays assessDays assessDaysBig bigFrom feedbackDays reportDays workingDays }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SetLeadClocks($input: SetLeadClocksInput!) {\n    setLeadClocks(input: $input) {\n      settings { organisation { id name } version answerDays assessDays assessDaysBig bigFrom feedbackDays reportDays workingDays }\n      current { organisation { id name } version answerDays assessDays assessDaysBig bigFrom feedbackDays reportDays workingDays }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DealRow on Deal {\n    id\n    version\n    number\n    name\n    masked\n    phaseName\n    relation\n    kind\n    nature\n    chain\n    stage\n    stageEnteredOn\n    stageDays\n    status\n    archived\n    company { id name }\n    organisation { id shortName }\n    officer { id name }\n    leaderPosition\n    projectCode\n    totalInvestment\n    totalInvestmentBound\n    contractedInward\n    registeredOn\n    lastProgressOn\n    nextFollowUpOn\n    tags\n    light\n    lightReason { rule since dueOn message }\n    viewerCan\n  }\n"): (typeof documents)["\n  fragment DealRow on Deal {\n    id\n    version\n    number\n    name\n    masked\n    phaseName\n    relation\n    kind\n    nature\n    chain\n    stage\n    stageEnteredOn\n    stageDays\n    status\n    archived\n    company { id name }\n    organisation { id shortName }\n    officer { id name }\n    leaderPosition\n    projectCode\n    totalInvestment\n    totalInvestmentBound\n    contractedInward\n    registeredOn\n    lastProgressOn\n    nextFollowUpOn\n    tags\n    light\n    lightReason { rule since dueOn message }\n    viewerCan\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealTable($first: Int!, $after: String, $filter: DealFilter, $sort: DealSort) {\n    deals(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...DealRow }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query DealTable($first: Int!, $after: String, $filter: DealFilter, $sort: DealSort) {\n    deals(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...DealRow }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditRow($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      deal { ...DealRow }\n      current { ...DealRow }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation EditRow($input: UpdateDealInput!) {\n    updateDeal(input: $input) {\n      deal { ...DealRow }\n      current { ...DealRow }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealOrganisations {\n    organisations { id name shortName parentId }\n  }\n"): (typeof documents)["\n  query DealOrganisations {\n    organisations { id name shortName parentId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GateRow on GateSetting {\n    code\n    title\n    stage\n    demand\n    minInvestment\n    condition\n    defaultStage\n    defaultDemand\n    allowedStages\n    allowedDemands\n    changed\n    version\n  }\n"): (typeof documents)["\n  fragment GateRow on GateSetting {\n    code\n    title\n    stage\n    demand\n    minInvestment\n    condition\n    defaultStage\n    defaultDemand\n    allowedStages\n    allowedDemands\n    changed\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GateSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) { organisation { id name } }\n    gateSettings(organisationId: $organisationId) { ...GateRow }\n  }\n"): (typeof documents)["\n  query GateSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) { organisation { id name } }\n    gateSettings(organisationId: $organisationId) { ...GateRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetGate($input: SetGateInput!) {\n    setGate(input: $input) {\n      gates { ...GateRow }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SetGate($input: SetGateInput!) {\n    setGate(input: $input) {\n      gates { ...GateRow }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LightRow on LightSetting {\n    rule\n    title\n    explanation\n    source\n    enabled\n    yellow\n    red\n    yellowUnit\n    unit\n    defaultYellow\n    defaultRed\n    changed\n    version\n  }\n"): (typeof documents)["\n  fragment LightRow on LightSetting {\n    rule\n    title\n    explanation\n    source\n    enabled\n    yellow\n    red\n    yellowUnit\n    unit\n    defaultYellow\n    defaultRed\n    changed\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LightSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) { organisation { id name } }\n    lightSettings(organisationId: $organisationId) { ...LightRow }\n  }\n"): (typeof documents)["\n  query LightSettings($organisationId: ID) {\n    leadClockSettings(organisationId: $organisationId) { organisation { id name } }\n    lightSettings(organisationId: $organisationId) { ...LightRow }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLight($input: SetLightInput!) {\n    setLight(input: $input) {\n      lights { ...LightRow }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SetLight($input: SetLightInput!) {\n    setLight(input: $input) {\n      lights { ...LightRow }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedView on SavedView {\n    id\n    name\n    audience\n    query\n    owner { id name }\n    version\n    viewerCan\n  }\n"): (typeof documents)["\n  fragment SavedView on SavedView {\n    id\n    name\n    audience\n    query\n    owner { id name }\n    version\n    viewerCan\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews($list: String!) {\n    savedViews(list: $list) { ...SavedView }\n  }\n"): (typeof documents)["\n  query SavedViews($list: String!) {\n    savedViews(list: $list) { ...SavedView }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      savedView { ...SavedView }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      savedView { ...SavedView }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateView($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      savedView { ...SavedView }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateView($input: UpdateViewInput!) {\n    updateView(input: $input) {\n      savedView { ...SavedView }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteView($input: DeleteViewInput!) {\n    deleteView(input: $input) {\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundRow on FundArrival {\n    id\n    version\n    period\n    amount\n    kind\n    origin\n    evidenceKind\n    state\n    note\n    reportedBy\n    reportedOn\n    checkedBy\n    checkedOn\n    recognisedAmount\n    recognisedBy\n    recognisedOn\n    returnedReason\n    viewerCan\n    files { id name size isImage url }\n    deal { id name number }\n  }\n"): (typeof documents)["\n  fragment FundRow on FundArrival {\n    id\n    version\n    period\n    amount\n    kind\n    origin\n    evidenceKind\n    state\n    note\n    reportedBy\n    reportedOn\n    checkedBy\n    checkedOn\n    recognisedAmount\n    recognisedBy\n    recognisedOn\n    returnedReason\n    viewerCan\n    files { id name size isImage url }\n    deal { id name number }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealFunds($id: ID!) {\n    deal(id: $id) {\n      id\n      name\n      number\n      fundOrigin\n      viewerCan\n      fundSummary { reported checked recognised contractedInward rate }\n      fundArrivals { ...FundRow }\n      phases { id name fundSummary { recognised } }\n    }\n  }\n"): (typeof documents)["\n  query DealFunds($id: ID!) {\n    deal(id: $id) {\n      id\n      name\n      number\n      fundOrigin\n      viewerCan\n      fundSummary { reported checked recognised contractedInward rate }\n      fundArrivals { ...FundRow }\n      phases { id name fundSummary { recognised } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Funds($first: Int!, $after: String, $filter: FundArrivalFilter) {\n    fundArrivals(first: $first, after: $after, filter: $filter) {\n      nodes { ...FundRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n      sumAmount\n      sumRecognised\n    }\n  }\n"): (typeof documents)["\n  query Funds($first: Int!, $after: String, $filter: FundArrivalFilter) {\n    fundArrivals(first: $first, after: $after, filter: $filter) {\n      nodes { ...FundRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n      sumAmount\n      sumRecognised\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundsWaiting {\n    reported: fundArrivals(first: 1, filter: { state: reported }) { totalCount totalCountCapped }\n    checked: fundArrivals(first: 1, filter: { state: checked }) { totalCount totalCountCapped }\n    returned: fundArrivals(first: 1, filter: { state: returned }) { totalCount totalCountCapped }\n  }\n"): (typeof documents)["\n  query FundsWaiting {\n    reported: fundArrivals(first: 1, filter: { state: reported }) { totalCount totalCountCapped }\n    checked: fundArrivals(first: 1, filter: { state: checked }) { totalCount totalCountCapped }\n    returned: fundArrivals(first: 1, filter: { state: returned }) { totalCount totalCountCapped }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundOrganisations {\n    organisations { id name parentId }\n  }\n"): (typeof documents)["\n  query FundOrganisations {\n    organisations { id name parentId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportFunds($input: ReportFundsInput!) {\n    reportFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ReportFunds($input: ReportFundsInput!) {\n    reportFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckFunds($input: CheckFundsInput!) {\n    checkFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation CheckFunds($input: CheckFundsInput!) {\n    checkFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecogniseFunds($input: RecogniseFundsInput!) {\n    recogniseFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation RecogniseFunds($input: RecogniseFundsInput!) {\n    recogniseFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnFunds($input: ReturnFundsInput!) {\n    returnFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnFunds($input: ReturnFundsInput!) {\n    returnFunds(input: $input) {\n      fundArrival { ...FundRow }\n      deal { id fundSummary { recognised } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users {\n    users {\n      id\n      username\n      name\n      disabled\n      grants {\n        role\n        organisation { id name shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Users {\n    users {\n      id\n      username\n      name\n      disabled\n      grants {\n        role\n        organisation { id name shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations {\n    organisations { id name shortName kind parentId path }\n  }\n"): (typeof documents)["\n  query Organisations {\n    organisations { id name shortName kind parentId path }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      user { id name }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateUser($input: CreateUserInput!) {\n    createUser(input: $input) {\n      user { id name }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      organisation { id name }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    createOrganisation(input: $input) {\n      organisation { id name }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      locale\n      demo\n      permissions\n      grants {\n        role\n        organisation { id name shortName kind }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      locale\n      demo\n      permissions\n      grants {\n        role\n        organisation { id name shortName kind }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      viewer { username }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      viewer { username }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Logout {\n    logout { ok }\n  }\n"): (typeof documents)["\n  mutation Logout {\n    logout { ok }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLocale($locale: String!) {\n    setLocale(locale: $locale) { id locale }\n  }\n"): (typeof documents)["\n  mutation SetLocale($locale: String!) {\n    setLocale(locale: $locale) { id locale }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SetUpNeeded {\n    setUpNeeded\n  }\n"): (typeof documents)["\n  query SetUpNeeded {\n    setUpNeeded\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      viewer { username }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      viewer { username }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupplyRow on LandSupply {\n    id\n    area\n    method\n    contractNumber\n    contractOn\n    deliveryOn\n    startOn\n    completionOn\n    parcel { id number location park { id shortName } }\n  }\n"): (typeof documents)["\n  fragment SupplyRow on LandSupply {\n    id\n    area\n    method\n    contractNumber\n    contractOn\n    deliveryOn\n    startOn\n    completionOn\n    parcel { id number location park { id shortName } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParcelRow on Parcel {\n    id\n    number\n    location\n    area\n    suppliedArea\n    availableArea\n    plannedUse\n    state\n    standardLand\n    note\n    park { id shortName }\n    supplies { id area contractOn deal { id name } }\n    viewerCan\n  }\n"): (typeof documents)["\n  fragment ParcelRow on Parcel {\n    id\n    number\n    location\n    area\n    suppliedArea\n    availableArea\n    plannedUse\n    state\n    standardLand\n    note\n    park { id shortName }\n    supplies { id area contractOn deal { id name } }\n    viewerCan\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Parcels($first: Int!, $after: String, $filter: ParcelFilter, $sort: ParcelSort) {\n    parcels(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...ParcelRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n      sumArea\n      sumAvailableArea\n    }\n  }\n"): (typeof documents)["\n  query Parcels($first: Int!, $after: String, $filter: ParcelFilter, $sort: ParcelSort) {\n    parcels(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...ParcelRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n      sumArea\n      sumAvailableArea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupplyParcels($search: String) {\n    parcels(first: 20, filter: { search: $search, available: true }, sort: { by: number, direction: asc }) {\n      nodes { id number location availableArea park { id shortName } }\n    }\n  }\n"): (typeof documents)["\n  query SupplyParcels($search: String) {\n    parcels(first: 20, filter: { search: $search, available: true }, sort: { by: number, direction: asc }) {\n      nodes { id number location availableArea park { id shortName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParcelLeft($id: ID!) {\n    parcel(id: $id) { id number area availableArea state }\n  }\n"): (typeof documents)["\n  query ParcelLeft($id: ID!) {\n    parcel(id: $id) { id number area availableArea state }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupplyLand($input: SupplyLandInput!) {\n    supplyLand(input: $input) {\n      landSupply { ...SupplyRow }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation SupplyLand($input: SupplyLandInput!) {\n    supplyLand(input: $input) {\n      landSupply { ...SupplyRow }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterParcel($input: RegisterParcelInput!) {\n    registerParcel(input: $input) {\n      parcel { ...ParcelRow }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterParcel($input: RegisterParcelInput!) {\n    registerParcel(input: $input) {\n      parcel { ...ParcelRow }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Parks {\n    organisations { id name shortName kind }\n  }\n"): (typeof documents)["\n  query Parks {\n    organisations { id name shortName kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pipeline($year: Int) {\n    pipeline(year: $year) {\n      count\n      sumInvestment\n      suspended\n      lost\n      stages { stage count phaseCount sumInvestment green yellow red }\n      signed { year count sumInvestment frameworkCount commencedCount }\n    }\n  }\n"): (typeof documents)["\n  query Pipeline($year: Int) {\n    pipeline(year: $year) {\n      count\n      sumInvestment\n      suspended\n      lost\n      stages { stage count phaseCount sumInvestment green yellow red }\n      signed { year count sumInvestment frameworkCount commencedCount }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Standstill($first: Int!) {\n    standstill(first: $first) {\n      days\n      deal {\n        id\n        name\n        stage\n        totalInvestment\n        totalInvestmentBound\n        lastProgressOn\n        light\n        lightReason { since dueOn message }\n        officer { id name }\n        organisation { id shortName }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Standstill($first: Int!) {\n    standstill(first: $first) {\n      days\n      deal {\n        id\n        name\n        stage\n        totalInvestment\n        totalInvestmentBound\n        lastProgressOn\n        light\n        lightReason { since dueOn message }\n        officer { id name }\n        organisation { id shortName }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Funnel($organisationId: ID) {\n    funnel(organisationId: $organisationId) { stage count sumInvestment conversion }\n  }\n"): (typeof documents)["\n  query Funnel($organisationId: ID) {\n    funnel(organisationId: $organisationId) { stage count sumInvestment conversion }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicators($filter: IndicatorFilter!) {\n    indicators(filter: $filter) {\n      entered { stage count sumInvestment }\n      contractedInward\n      cohort {\n        signed\n        registered registeredRate\n        landed landedRate\n        commenced commencedRate\n        produced producedRate\n        contractedInward fundsInPlace fundsRate\n      }\n      byChain { chain signed sumInvestment commenced produced }\n    }\n  }\n"): (typeof documents)["\n  query Indicators($filter: IndicatorFilter!) {\n    indicators(filter: $filter) {\n      entered { stage count sumInvestment }\n      contractedInward\n      cohort {\n        signed\n        registered registeredRate\n        landed landedRate\n        commenced commencedRate\n        produced producedRate\n        contractedInward fundsInPlace fundsRate\n      }\n      byChain { chain signed sumInvestment commenced produced }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportOrganisations {\n    organisations { id name parentId }\n  }\n"): (typeof documents)["\n  query ReportOrganisations {\n    organisations { id name parentId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewFacts on Review {\n    id\n    appliedOn\n    dueOn\n    note\n    files { id name size isImage url }\n    opinions { department verdict opinion givenOn givenBy }\n    scores { item title max points }\n    total\n    vetoes\n    conclusion\n    concludedOn\n    concludedBy\n    conclusionNote\n    conditions { id content dueOn owner { id name } }\n    version\n    viewerCan\n  }\n"): (typeof documents)["\n  fragment ReviewFacts on Review {\n    id\n    appliedOn\n    dueOn\n    note\n    files { id name size isImage url }\n    opinions { department verdict opinion givenOn givenBy }\n    scores { item title max points }\n    total\n    vetoes\n    conclusion\n    concludedOn\n    concludedBy\n    conclusionNote\n    conditions { id content dueOn owner { id name } }\n    version\n    viewerCan\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealReviews($id: ID!) {\n    deal(id: $id) {\n      id\n      reviews { ...ReviewFacts }\n    }\n    reviewTemplate { vetoes { code title } }\n  }\n"): (typeof documents)["\n  query DealReviews($id: ID!) {\n    deal(id: $id) {\n      id\n      reviews { ...ReviewFacts }\n    }\n    reviewTemplate { vetoes { code title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewPeople($search: String) {\n    people(search: $search) { id name }\n  }\n"): (typeof documents)["\n  query ReviewPeople($search: String) {\n    people(search: $search) { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyForReview($input: ApplyForReviewInput!) {\n    applyForReview(input: $input) {\n      review { id }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyForReview($input: ApplyForReviewInput!) {\n    applyForReview(input: $input) {\n      review { id }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      review { id version }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      review { id version }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScoreReview($input: ScoreReviewInput!) {\n    scoreReview(input: $input) {\n      review { id version }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ScoreReview($input: ScoreReviewInput!) {\n    scoreReview(input: $input) {\n      review { id version }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeReview($input: ConcludeReviewInput!) {\n    concludeReview(input: $input) {\n      review { id conclusion }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation ConcludeReview($input: ConcludeReviewInput!) {\n    concludeReview(input: $input) {\n      review { id conclusion }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchEverything($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      hits { type id title detail near companyId followedBy { id shortName } }\n      more\n    }\n  }\n"): (typeof documents)["\n  query SearchEverything($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      hits { type id title detail near companyId followedBy { id shortName } }\n      more\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskRow on Task {\n    id\n    version\n    title\n    dueOn\n    state\n    overdue\n    doneOn\n    doneNote\n    postponedTimes\n    owner { id name }\n    subjectType\n    subjectId\n    deal { id name }\n    visit { id direction visitedOn place }\n    viewerCan\n  }\n"): (typeof documents)["\n  fragment TaskRow on Task {\n    id\n    version\n    title\n    dueOn\n    state\n    overdue\n    doneOn\n    doneNote\n    postponedTimes\n    owner { id name }\n    subjectType\n    subjectId\n    deal { id name }\n    visit { id direction visitedOn place }\n    viewerCan\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tasks($first: Int!, $after: String, $filter: TaskFilter, $sort: TaskSort) {\n    tasks(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...TaskRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"): (typeof documents)["\n  query Tasks($first: Int!, $after: String, $filter: TaskFilter, $sort: TaskSort) {\n    tasks(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...TaskRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTasks($today: Date!, $tomorrow: Date!, $week: Date!) {\n    overdue: tasks(first: 20, filter: { mine: true, state: open, overdue: true }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n    dueToday: tasks(first: 20, filter: { mine: true, state: open, dueFrom: $today, dueTo: $today }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n    soon: tasks(first: 20, filter: { mine: true, state: open, dueFrom: $tomorrow, dueTo: $week }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query MyTasks($today: Date!, $tomorrow: Date!, $week: Date!) {\n    overdue: tasks(first: 20, filter: { mine: true, state: open, overdue: true }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n    dueToday: tasks(first: 20, filter: { mine: true, state: open, dueFrom: $today, dueTo: $today }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n    soon: tasks(first: 20, filter: { mine: true, state: open, dueFrom: $tomorrow, dueTo: $week }, sort: { by: dueOn, direction: asc }) {\n      nodes { ...TaskRow }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteTask($input: CompleteTaskInput!) {\n    completeTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostponeTask($input: PostponeTaskInput!) {\n    postponeTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation PostponeTask($input: PostponeTaskInput!) {\n    postponeTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation AssignTask($input: AssignTaskInput!) {\n    assignTask(input: $input) {\n      task { ...TaskRow }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskOwners($search: String) {\n    people(search: $search) { id name }\n  }\n"): (typeof documents)["\n  query TaskOwners($search: String) {\n    people(search: $search) { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskDeals($search: String) {\n    deals(first: 20, filter: { search: $search, status: active }) {\n      nodes { id name }\n    }\n  }\n"): (typeof documents)["\n  query TaskDeals($search: String) {\n    deals(first: 20, filter: { search: $search, status: active }) {\n      nodes { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineFields on TimelineEntry {\n    id\n    at\n    by\n    verb\n    subjectType\n    subjectId\n    sentence\n    changes { field before after }\n  }\n"): (typeof documents)["\n  fragment TimelineFields on TimelineEntry {\n    id\n    at\n    by\n    verb\n    subjectType\n    subjectId\n    sentence\n    changes { field before after }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($subjectType: SubjectType!, $subjectId: ID!, $first: Int!, $after: String) {\n    timeline(subjectType: $subjectType, subjectId: $subjectId, first: $first, after: $after) {\n      nodes { ...TimelineFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"): (typeof documents)["\n  query Timeline($subjectType: SubjectType!, $subjectId: ID!, $first: Int!, $after: String) {\n    timeline(subjectType: $subjectType, subjectId: $subjectId, first: $first, after: $after) {\n      nodes { ...TimelineFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLog($first: Int!, $after: String) {\n    auditLog(first: $first, after: $after) {\n      nodes { ...TimelineFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"): (typeof documents)["\n  query AuditLog($first: Int!, $after: String) {\n    auditLog(first: $first, after: $after) {\n      nodes { ...TimelineFields }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitRow on Visit {\n    id\n    direction\n    kind\n    onSite\n    visitedOn\n    visitTime\n    place\n    summary\n    leaders\n    participants\n    colleagues { id name }\n    createdBy { id name }\n    investorCount\n    intentionLevel\n    allianceName\n    nextAction\n    nextActionDueOn\n    companies { id name }\n    deals { id }\n    files { id isImage }\n  }\n"): (typeof documents)["\n  fragment VisitRow on Visit {\n    id\n    direction\n    kind\n    onSite\n    visitedOn\n    visitTime\n    place\n    summary\n    leaders\n    participants\n    colleagues { id name }\n    createdBy { id name }\n    investorCount\n    intentionLevel\n    allianceName\n    nextAction\n    nextActionDueOn\n    companies { id name }\n    deals { id }\n    files { id isImage }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitLog($first: Int!, $after: String, $filter: VisitFilter, $sort: VisitSort) {\n    visits(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...VisitRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"): (typeof documents)["\n  query VisitLog($first: Int!, $after: String, $filter: VisitFilter, $sort: VisitSort) {\n    visits(first: $first, after: $after, filter: $filter, sort: $sort) {\n      nodes { ...VisitRow }\n      pageInfo { hasNextPage endCursor }\n      totalCount\n      totalCountCapped\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitFigures($filter: VisitFilter) {\n    visits(first: 1, filter: $filter) {\n      counters { visits out in online aftercare investors companyVisits onSiteVisits }\n      summary\n    }\n  }\n"): (typeof documents)["\n  query VisitFigures($filter: VisitFilter) {\n    visits(first: 1, filter: $filter) {\n      counters { visits out in online aftercare investors companyVisits onSiteVisits }\n      summary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query VisitCompanies($search: String) {\n    companies(first: 10, filter: { search: $search }) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitCompany($id: ID!) {\n    company(id: $id) { id name }\n  }\n"): (typeof documents)["\n  query VisitCompany($id: ID!) {\n    company(id: $id) { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitOrganisations {\n    organisations { id name shortName parentId path }\n  }\n"): (typeof documents)["\n  query VisitOrganisations {\n    organisations { id name shortName parentId path }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitDeal on Deal {\n    id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound company { id name }\n  }\n"): (typeof documents)["\n  fragment VisitDeal on Deal {\n    id name number stage status light lightReason { rule since dueOn message } totalInvestment totalInvestmentBound company { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitFacts on Visit {\n    ...VisitRow\n    version\n    endedAt\n    results\n    intendedAmount\n    cost\n    allianceId\n    createdAt\n    organisation { id shortName }\n    contacts { id name title company { id name } }\n    files { id name mediaType size isImage url createdAt }\n    issues { id category content company { id name } }\n    viewerCan\n    deals { ...VisitDeal }\n    aboutDeals { ...VisitDeal }\n  }\n"): (typeof documents)["\n  fragment VisitFacts on Visit {\n    ...VisitRow\n    version\n    endedAt\n    results\n    intendedAmount\n    cost\n    allianceId\n    createdAt\n    organisation { id shortName }\n    contacts { id name title company { id name } }\n    files { id name mediaType size isImage url createdAt }\n    issues { id category content company { id name } }\n    viewerCan\n    deals { ...VisitDeal }\n    aboutDeals { ...VisitDeal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitNow($id: ID!) {\n    visit(id: $id) { ...VisitFacts }\n  }\n"): (typeof documents)["\n  query VisitNow($id: ID!) {\n    visit(id: $id) { ...VisitFacts }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitContacts($id: ID!) {\n    visit(id: $id) { id companies { id name contacts { id name title } } }\n  }\n"): (typeof documents)["\n  query VisitContacts($id: ID!) {\n    visit(id: $id) { id companies { id name contacts { id name title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateVisit($input: UpdateVisitInput!) {\n    updateVisit(input: $input) {\n      visit { ...VisitFacts }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateVisit($input: UpdateVisitInput!) {\n    updateVisit(input: $input) {\n      visit { ...VisitFacts }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitDeals($search: String) {\n    deals(first: 10, filter: { search: $search }) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query VisitDeals($search: String) {\n    deals(first: 10, filter: { search: $search }) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DealVisits on Deal {\n    visits { id visitedOn direction place summary companies { id name } }\n  }\n"): (typeof documents)["\n  fragment DealVisits on Deal {\n    visits { id visitedOn direction place summary companies { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SameDayVisits($filter: VisitFilter!) {\n    visits(first: 50, filter: $filter) {\n      nodes { id direction visitTime summary companies { id name } organisation { id shortName } createdBy { id name } }\n    }\n  }\n"): (typeof documents)["\n  query SameDayVisits($filter: VisitFilter!) {\n    visits(first: 50, filter: $filter) {\n      nodes { id direction visitTime summary companies { id name } organisation { id shortName } createdBy { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitCalendar($filter: VisitFilter!) {\n    visitCalendar(filter: $filter) { on visits plans }\n  }\n"): (typeof documents)["\n  query VisitCalendar($filter: VisitFilter!) {\n    visitCalendar(filter: $filter) { on visits plans }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecentCompanies($first: Int!) {\n    visits(first: $first, filter: { mine: true }) { nodes { id companies { id name aliases } } }\n  }\n"): (typeof documents)["\n  query RecentCompanies($first: Int!) {\n    visits(first: $first, filter: { mine: true }) { nodes { id companies { id name aliases } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCompanies($search: String!) {\n    companies(first: 6, filter: { search: $search }) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query FindCompanies($search: String!) {\n    companies(first: 6, filter: { search: $search }) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitActivity($id: ID!) {\n    company(id: $id) {\n      id\n      visitActivity {\n        lastWeek\n        notices { on planned direction by visitId organisation { id shortName } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query VisitActivity($id: ID!) {\n    company(id: $id) {\n      id\n      visitActivity {\n        lastWeek\n        notices { on planned direction by visitId organisation { id shortName } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues($search: String) {\n    people(search: $search) { id name }\n  }\n"): (typeof documents)["\n  query Colleagues($search: String) {\n    people(search: $search) { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MetContacts($id: ID!) {\n    company(id: $id) { id name contacts { id name title } }\n  }\n"): (typeof documents)["\n  query MetContacts($id: ID!) {\n    company(id: $id) { id name contacts { id name title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MetDeals($id: ID!) {\n    company(id: $id) { id name deals { id name status } }\n  }\n"): (typeof documents)["\n  query MetDeals($id: ID!) {\n    company(id: $id) { id name deals { id name status } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogAlliances {\n    alliances { id name }\n  }\n"): (typeof documents)["\n  query LogAlliances {\n    alliances { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogVisit($input: LogVisitInput!) {\n    logVisit(input: $input) {\n      visit { id direction companies { id name } nextAction nextActionDueOn }\n      alike { visitId by on organisation { id shortName } }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation LogVisit($input: LogVisitInput!) {\n    logVisit(input: $input) {\n      visit { id direction companies { id name } nextAction nextActionDueOn }\n      alike { visitId by on organisation { id shortName } }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinVisits($input: JoinVisitsInput!) {\n    joinVisits(input: $input) {\n      visit { id }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinVisits($input: JoinVisitsInput!) {\n    joinVisits(input: $input) {\n      visit { id }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoIsThere {\n    viewer { id }\n  }\n"): (typeof documents)["\n  query WhoIsThere {\n    viewer { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlannedVisit on VisitPlan {\n    id\n    on\n    direction\n    note\n    company { id name }\n    organisation { id shortName path }\n    createdBy { id name }\n    viewerCan\n  }\n"): (typeof documents)["\n  fragment PlannedVisit on VisitPlan {\n    id\n    on\n    direction\n    note\n    company { id name }\n    organisation { id shortName path }\n    createdBy { id name }\n    viewerCan\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitPlans($from: Date!, $to: Date!, $companyId: ID, $mine: Boolean) {\n    visitPlans(from: $from, to: $to, companyId: $companyId, mine: $mine) { ...PlannedVisit }\n  }\n"): (typeof documents)["\n  query VisitPlans($from: Date!, $to: Date!, $companyId: ID, $mine: Boolean) {\n    visitPlans(from: $from, to: $to, companyId: $companyId, mine: $mine) { ...PlannedVisit }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanVisit($input: PlanVisitInput!) {\n    planVisit(input: $input) {\n      plan { ...PlannedVisit }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanVisit($input: PlanVisitInput!) {\n    planVisit(input: $input) {\n      plan { ...PlannedVisit }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelVisitPlan($input: CancelVisitPlanInput!) {\n    cancelVisitPlan(input: $input) {\n      plan { id }\n      userErrors { code field message }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelVisitPlan($input: CancelVisitPlanInput!) {\n    cancelVisitPlan(input: $input) {\n      plan { id }\n      userErrors { code field message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarCompanies($name: String, $creditCode: String, $phone: String, $exceptId: ID) {\n    similarCompanies(name: $name, creditCode: $creditCode, phone: $phone, exceptId: $exceptId) {\n      reasons\n      similarity\n      company { id name }\n    }\n  }\n"): (typeof documents)["\n  query SimilarCompanies($name: String, $creditCode: String, $phone: String, $exceptId: ID) {\n    similarCompanies(name: $name, creditCode: $creditCode, phone: $phone, exceptId: $exceptId) {\n      reasons\n      similarity\n      company { id name }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;