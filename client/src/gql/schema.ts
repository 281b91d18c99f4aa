export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in Asia/Shanghai, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 with offset. */
  DateTime: { input: string; output: string; }
  /** A plain decimal string. */
  Decimal: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** Square metres as a decimal string with at most two decimals. 1 亩 = 2000/3 m². */
  SquareMetres: { input: string; output: string; }
  /** Yuan as a decimal string with at most two decimals, e.g. "80000000.00". 1 万元 = 10000. */
  Yuan: { input: string; output: string; }
};

export type AddContactInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  companyId: Scalars['ID']['input'];
  contact: ContactInput;
};

/** override needs deal.override and a reason; a move back needs a reason. */
export type AdvanceDealInput = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  /** Left out: the date of the fact behind the gate, else today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  override?: InputMaybe<Scalars['Boolean']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  to: Stage;
};

export type Agreement = {
  __typename?: 'Agreement';
  agreedCompletionOn?: Maybe<Scalars['Date']['output']>;
  agreedProductionOn?: Maybe<Scalars['Date']['output']>;
  agreedStartOn?: Maybe<Scalars['Date']['output']>;
  breachTerms?: Maybe<Scalars['String']['output']>;
  commitments: Array<Commitment>;
  createdAt: Scalars['DateTime']['output'];
  /** Of the deals within your reach. */
  dealCount: Scalars['Int']['output'];
  /** The covered deals within your reach, the largest amount first. */
  deals: Array<AgreementDeal>;
  deposit?: Maybe<Scalars['Yuan']['output']>;
  depositDueOn?: Maybe<Scalars['Date']['output']>;
  depositPaidOn?: Maybe<Scalars['Date']['output']>;
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  fairCompetitionNumber?: Maybe<Scalars['String']['output']>;
  fairCompetitionOn?: Maybe<Scalars['Date']['output']>;
  fairCompetitionResult?: Maybe<FairCompetitionResult>;
  fairCompetitionReview?: Maybe<Scalars['String']['output']>;
  files: Array<StoredFile>;
  /** Supplements and terminations of it, oldest first. */
  followers: Array<Agreement>;
  id: Scalars['ID']['output'];
  kind: AgreementKind;
  legalReview?: Maybe<Scalars['String']['output']>;
  legalReviewOn?: Maybe<Scalars['Date']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  organisation: Organisation;
  parent?: Maybe<Agreement>;
  parties: Array<AgreementParty>;
  place?: Maybe<Scalars['String']['output']>;
  promises: Array<Promise>;
  registrationDueOn?: Maybe<Scalars['Date']['output']>;
  signedOn: Scalars['Date']['output'];
  signingEvent?: Maybe<SigningEvent>;
  /** true: a termination of it was signed. */
  terminated: Scalars['Boolean']['output'];
  title: Scalars['String']['output'];
  /** Yuan, exact, of the deals within your reach: of the whole agreement when they all are. */
  totalAmount: Scalars['Yuan']['output'];
  version: Scalars['Int']['output'];
  /** Verbs: updateAgreement; what may be done about commitments and promises stands on each of them. */
  viewerCan: Array<Scalars['String']['output']>;
};

export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  edges: Array<AgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  /** All rows of the filter, counted only if asked for, up to 10000. */
  totalCount: Scalars['Int']['output'];
  /** There are more than totalCount. */
  totalCountCapped: Scalars['Boolean']['output'];
};

export type AgreementDeal = {
  __typename?: 'AgreementDeal';
  amount: Scalars['Yuan']['output'];
  deal: Deal;
  inwardAmount?: Maybe<Scalars['Yuan']['output']>;
};

export type AgreementDealInput = {
  amount: Scalars['Yuan']['input'];
  dealId: Scalars['ID']['input'];
  inwardAmount?: InputMaybe<Scalars['Yuan']['input']>;
};

export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  cursor: Scalars['String']['output'];
  node: Agreement;
};

export type AgreementFilter = {
  dealId?: InputMaybe<Scalars['ID']['input']>;
  expiringBy?: InputMaybe<Scalars['Date']['input']>;
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<AgreementKind>;
  /** In title, number and names of the covered deals. */
  search?: InputMaybe<Scalars['String']['input']>;
  signingEventId?: InputMaybe<Scalars['ID']['input']>;
};

/** 意向协议, 框架协议, 正式合同. Only a contract counts as signed (签约). */
export type AgreementKind =
  | 'contract'
  | 'framework'
  | 'intent'
  | 'supplement'
  | 'termination';

export type AgreementParty = {
  __typename?: 'AgreementParty';
  company?: Maybe<Company>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  side: PartySide;
};

export type AgreementPartyInput = {
  companyId?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  side: PartySide;
};

export type AgreementPayload = {
  __typename?: 'AgreementPayload';
  agreement?: Maybe<Agreement>;
  current?: Maybe<Agreement>;
  userErrors: Array<UserError>;
};

export type Alliance = {
  __typename?: 'Alliance';
  /** The industry chain 产业链 that it serves. */
  chain?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  leadOrganisation: Organisation;
  members: Array<Organisation>;
  name: Scalars['String']['output'];
};

export type AlliancePayload = {
  __typename?: 'AlliancePayload';
  alliance?: Maybe<Alliance>;
  userErrors: Array<UserError>;
};

export type ApplyBulkChangeInput = {
  change: BulkChangeInput;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** As the preview said; another number is refused with COUNT_CHANGED. */
  expectedCount: Scalars['Int']['input'];
};

export type ApplyForReviewInput = {
  appliedOn?: InputMaybe<Scalars['Date']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type AreaInput = {
  unit: AreaUnit;
  value: Scalars['Decimal']['input'];
};

/** mu 亩 = 2000/3 m² */
export type AreaUnit =
  | 'mu'
  | 'squareMetres';

/** ownerId left out: the caller. subjectType and subjectId go together. */
export type AssignTaskInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dueOn: Scalars['Date']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  subjectType?: InputMaybe<SubjectType>;
  title: Scalars['String']['input'];
};

export type Benefit = {
  __typename?: 'Benefit';
  indicator: BenefitIndicator;
  kind: BenefitKind;
  /** Yuan, people, tonnes of standard coal or per cent. */
  value: Scalars['Decimal']['output'];
  year: Scalars['Int']['output'];
};

export type BenefitIndicator =
  | 'energy'
  | 'jobs'
  | 'output'
  | 'researchShare'
  | 'revenue'
  | 'tax';

export type BenefitInput = {
  indicator: BenefitIndicator;
  kind: BenefitKind;
  value: Scalars['Decimal']['input'];
  year: Scalars['Int']['input'];
};

export type BenefitKind =
  | 'actual'
  | 'promised';

export type Blocker = {
  __typename?: 'Blocker';
  code: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
  /** true: the move is refused; false: a warning. */
  hard: Scalars['Boolean']['output'];
  message: Scalars['String']['output'];
  params?: Maybe<Scalars['JSON']['output']>;
};

/** exact, about 约, atLeast 以上/余, atMost 不超过 */
export type Bound =
  | 'about'
  | 'atLeast'
  | 'atMost'
  | 'exact';

export type BulkChange = {
  __typename?: 'BulkChange';
  at: Scalars['DateTime']['output'];
  change: Scalars['JSON']['output'];
  changed: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  undoableUntil: Scalars['DateTime']['output'];
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
};

export type BulkChangeInput = {
  addTags?: InputMaybe<Array<Scalars['String']['input']>>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** … or all of this filter (at most 5,000). */
  filter?: InputMaybe<DealFilter>;
  /** Either these … */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  nextFollowUpOn?: InputMaybe<Scalars['Date']['input']>;
  /** Exactly one of the following. */
  officerId?: InputMaybe<Scalars['ID']['input']>;
  removeTags?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type BulkChangePayload = {
  __typename?: 'BulkChangePayload';
  bulkChange?: Maybe<BulkChange>;
  /** Of an undo: deals that somebody changed since, left as they are. */
  kept: Scalars['Int']['output'];
  userErrors: Array<UserError>;
};

export type BulkPreview = {
  __typename?: 'BulkPreview';
  changing: Scalars['Int']['output'];
  notPermitted: Scalars['Int']['output'];
  /** Why, one line each kind. */
  reasons: Array<BulkReason>;
  refused: Scalars['Int']['output'];
  sample: Array<Deal>;
  unchanged: Scalars['Int']['output'];
};

export type BulkReason = {
  __typename?: 'BulkReason';
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type CancelVisitPlanInput = {
  id: Scalars['ID']['input'];
};

export type ChainIndicators = {
  __typename?: 'ChainIndicators';
  chain?: Maybe<Scalars['String']['output']>;
  commenced: Scalars['Int']['output'];
  produced: Scalars['Int']['output'];
  signed: Scalars['Int']['output'];
  sumInvestment: Scalars['Yuan']['output'];
};

/** 上游 中游 下游 */
export type ChainPosition =
  | 'downstream'
  | 'midstream'
  | 'upstream';

export type ChainRole =
  | 'expand'
  | 'extend'
  | 'fill'
  | 'strengthen';

export type ChangedField = {
  __typename?: 'ChangedField';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
};

export type CheckFundsInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type ClearRiskInput = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  /** Left out: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type ClockExtension = {
  __typename?: 'ClockExtension';
  approvedBy: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  documentNumber: Scalars['String']['output'];
  files: Array<StoredFile>;
  fromOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  rule: Scalars['String']['output'];
  untilOn: Scalars['Date']['output'];
  withdrawn: Scalars['Boolean']['output'];
};

/** Of deals signed together: how many came further. Rates in per cent with one decimal, null for a denominator of 0. */
export type CohortRates = {
  __typename?: 'CohortRates';
  commenced: Scalars['Int']['output'];
  commencedRate?: Maybe<Scalars['Decimal']['output']>;
  contractedInward: Scalars['Yuan']['output'];
  fundsInPlace: Scalars['Yuan']['output'];
  fundsRate?: Maybe<Scalars['Decimal']['output']>;
  landed: Scalars['Int']['output'];
  landedRate?: Maybe<Scalars['Decimal']['output']>;
  produced: Scalars['Int']['output'];
  producedRate?: Maybe<Scalars['Decimal']['output']>;
  registered: Scalars['Int']['output'];
  registeredRate?: Maybe<Scalars['Decimal']['output']>;
  signed: Scalars['Int']['output'];
};

/** 注册 落地 开工 投产 */
export type CohortStep =
  | 'commenced'
  | 'landed'
  | 'produced'
  | 'registered';

export type Commitment = {
  __typename?: 'Commitment';
  content: Scalars['String']['output'];
  deal: Deal;
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  indicator: CommitmentIndicator;
  metOn?: Maybe<Scalars['Date']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  overdue: Scalars['Boolean']['output'];
  value?: Maybe<Scalars['Decimal']['output']>;
  version: Scalars['Int']['output'];
  /** Verbs: meetCommitment. */
  viewerCan: Array<Scalars['String']['output']>;
};

export type CommitmentIndicator =
  | 'fixedAssets'
  | 'investPerMu'
  | 'investment'
  | 'jobs'
  | 'other'
  | 'output'
  | 'tax'
  | 'taxPerMu';

export type CommitmentInput = {
  content: Scalars['String']['input'];
  dealId: Scalars['ID']['input'];
  dueOn: Scalars['Date']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  indicator: CommitmentIndicator;
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

export type Company = {
  __typename?: 'Company';
  /** 曾用名与简称: other names it goes by; search and duplicates know them. */
  aliases: Array<Scalars['String']['output']>;
  /** 所属产业链. */
  chain?: Maybe<Scalars['String']['output']>;
  /** 环节 within the chain. */
  chainNode?: Maybe<Scalars['String']['output']>;
  chainPosition?: Maybe<ChainPosition>;
  contacts: Array<Contact>;
  createdAt: Scalars['DateTime']['output'];
  /** 统一社会信用代码, GB 32100-2015. */
  creditCode?: Maybe<Scalars['String']['output']>;
  /** Within the viewer’s reach, newest first. */
  deals: Array<Deal>;
  /** Organisations of the county that have a live deal with it or visited it in the last 180 days. */
  followedBy: Array<Organisation>;
  foundedOn?: Maybe<Scalars['Date']['output']>;
  honours: Array<Honour>;
  id: Scalars['ID']['output'];
  /** 行业代码, GB/T 4754-2017. */
  industryCode?: Maybe<Scalars['String']['output']>;
  industryName?: Maybe<Scalars['String']['output']>;
  legalRepresentative?: Maybe<Scalars['String']['output']>;
  /** Companies merged into this one in the last 30 days, newest first: each can be undone. */
  merges: Array<CompanyMerge>;
  name: Scalars['String']['output'];
  operatingStatus: OperatingStatus;
  /** Why it stands where it stands: 停产原因 and the like. */
  operatingStatusNote?: Maybe<Scalars['String']['output']>;
  /** 企业类型. */
  ownership?: Maybe<Ownership>;
  /** 实缴资本, yuan. */
  paidInCapital?: Maybe<Scalars['Yuan']['output']>;
  /** 母公司. */
  parent?: Maybe<Company>;
  /** 行政区划代码, GB/T 2260. */
  regionCode?: Maybe<Scalars['String']['output']>;
  /** Such as 江西省赣州市南康区; null for a code that the list does not know. */
  regionName?: Maybe<Scalars['String']['output']>;
  registeredAddress?: Maybe<Scalars['String']['output']>;
  /** 注册资本, yuan. */
  registeredCapital?: Maybe<Scalars['Yuan']['output']>;
  /** Those not cleared first, newest first. */
  riskFlags: Array<RiskFlag>;
  sizeTier?: Maybe<SizeTier>;
  subsidiaries: Array<Company>;
  version: Scalars['Int']['output'];
  /** Mutations that the viewer may call for this company. */
  viewerCan: Array<Scalars['String']['output']>;
  /** Who of the whole county was there lately and who plans to go: days and organisations, never what was said. */
  visitActivity: CompanyVisitActivity;
  /** The latest 20 in reach, latest first. */
  visits: Array<Visit>;
};

export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  edges: Array<CompanyEdge>;
  nodes: Array<Company>;
  pageInfo: PageInfo;
  /** All rows of the filter, counted only if asked for, up to 10000. */
  totalCount: Scalars['Int']['output'];
  /** There are more than totalCount. */
  totalCountCapped: Scalars['Boolean']['output'];
};

export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  cursor: Scalars['String']['output'];
  node: Company;
};

export type CompanyFilter = {
  /** true: with a risk flag that is not cleared. */
  atRisk?: InputMaybe<Scalars['Boolean']['input']>;
  chain?: InputMaybe<Scalars['String']['input']>;
  honour?: InputMaybe<Honour>;
  /** With everything under it. */
  industryCode?: InputMaybe<Scalars['String']['input']>;
  operatingStatus?: InputMaybe<OperatingStatus>;
  /** With everything under it. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** A part of the name, or the whole credit code. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** One company that was merged into another. */
export type CompanyMerge = {
  __typename?: 'CompanyMerge';
  id: Scalars['ID']['output'];
  mergedBy: Scalars['String']['output'];
  mergedName: Scalars['String']['output'];
  mergedOn: Scalars['Date']['output'];
  /** The last day on which it can be undone. */
  undoUntil: Scalars['Date']['output'];
  viewerCan: Array<Scalars['String']['output']>;
};

/** A field that a merge can take from the one that goes. */
export type CompanyMergeField =
  | 'chain'
  | 'chainNode'
  | 'chainPosition'
  | 'creditCode'
  | 'foundedOn'
  | 'industryCode'
  | 'legalRepresentative'
  | 'name'
  | 'operatingStatus'
  | 'ownership'
  | 'paidInCapital'
  | 'parent'
  | 'regionCode'
  | 'registeredAddress'
  | 'registeredCapital'
  | 'sizeTier';

export type CompanyPayload = {
  __typename?: 'CompanyPayload';
  company?: Maybe<Company>;
  /** The company as it is now, given with a CONFLICT. */
  current?: Maybe<Company>;
  userErrors: Array<UserError>;
};

export type CompanySort = {
  by: CompanySortField;
  direction: SortDirection;
};

export type CompanySortField =
  | 'createdAt'
  | 'name';

export type CompanyVisitActivity = {
  __typename?: 'CompanyVisitActivity';
  /** Visits of the last seven days, of the whole county. */
  lastWeek: Scalars['Int']['output'];
  /** Of the last 30 days, then what is planned, in the order of days; at most 20. */
  notices: Array<VisitNotice>;
};

export type CompleteTaskInput = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ConcludeReviewInput = {
  conclusion: ReviewConclusion;
  /** Of a conditional conclusion: each becomes a task. */
  conditions?: InputMaybe<Array<ReviewConditionInput>>;
  expectedVersion: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  reviewId: Scalars['ID']['input'];
};

export type ConstructionPayload = {
  __typename?: 'ConstructionPayload';
  deal?: Maybe<Deal>;
  userErrors: Array<UserError>;
};

/** 客商/联系人. phone, wechat and email are always masked here (138****5678); revealContact shows them, for a purpose that is written down. */
export type Contact = {
  __typename?: 'Contact';
  basis?: Maybe<ContactBasis>;
  basisOn?: Maybe<Scalars['Date']['output']>;
  company: Company;
  /** The person asked us not to use this any more: nothing can be revealed. */
  consentWithdrawnOn?: Maybe<Scalars['Date']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  gender?: Maybe<ContactGender>;
  id: Scalars['ID']['output'];
  /** The language that they like to speak. */
  language?: Maybe<Scalars['String']['output']>;
  level?: Maybe<ContactLevel>;
  name: Scalars['String']['output'];
  /** 籍贯, for 乡贤招商. */
  nativePlace?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  /** Where it comes from: the card of a fair, a web page, a referral. */
  source?: Maybe<Scalars['String']['output']>;
  /** 校友/商会: what ties them to us. */
  ties?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  /** revealContact, updateContact. */
  viewerCan: Array<Scalars['String']['output']>;
  wechat?: Maybe<Scalars['String']['output']>;
};

/** 名片交换, 公开信息, 本人同意, 履职: why we may keep it (PIPL 13). */
export type ContactBasis =
  | 'cardExchange'
  | 'consent'
  | 'duty'
  | 'publicSource';

/** 女 男 */
export type ContactGender =
  | 'female'
  | 'male';

export type ContactInput = {
  basis?: InputMaybe<ContactBasis>;
  basisOn?: InputMaybe<Scalars['Date']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  gender?: InputMaybe<ContactGender>;
  language?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<ContactLevel>;
  name: Scalars['String']['input'];
  nativePlace?: InputMaybe<Scalars['String']['input']>;
  /** A mobile number, or a landline with its area code. */
  phone?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  ties?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  wechat?: InputMaybe<Scalars['String']['input']>;
};

/** 决策 执行 中间人 */
export type ContactLevel =
  | 'decision'
  | 'execution'
  | 'intermediary';

export type CorrectMilestoneInput = {
  /** At least four characters. */
  evidence: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** Left out: they stay. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  /** The right day; the same where the evidence alone was wrong. */
  on: Scalars['Date']['input'];
  /** What was wrong, for the story. */
  reason: Scalars['String']['input'];
};

export type CreateAllianceInput = {
  chain?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Left out: the caller's own organisation. */
  leadOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  memberOrganisationIds: Array<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
};

export type CreateOrganisationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  kind: OrganisationKind;
  name: Scalars['String']['input'];
  parentId: Scalars['ID']['input'];
  /** Left out: the name. */
  shortName?: InputMaybe<Scalars['String']['input']>;
};

export type CreateUserInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** A position, such as 招商专员岗. */
  name: Scalars['String']['input'];
  organisationId: Scalars['ID']['input'];
  password: Scalars['String']['input'];
  role: Role;
  username: Scalars['String']['input'];
};

export type Deal = {
  __typename?: 'Deal';
  /** In the order of signing. */
  agreements: Array<Agreement>;
  archived: Scalars['Boolean']['output'];
  assessedOn?: Maybe<Scalars['Date']['output']>;
  assessment?: Maybe<Scalars['String']['output']>;
  benefits: Array<Benefit>;
  chain?: Maybe<Scalars['String']['output']>;
  chainRole?: Maybe<ChainRole>;
  /** What partners see instead of the name. */
  codeName: Scalars['String']['output'];
  commitments: Array<Commitment>;
  company?: Maybe<Company>;
  content?: Maybe<Scalars['String']['output']>;
  /** Of the contract that stands, as its newest supplement says; of a phase without one, of the contract of its whole. Null without any. */
  contractAmount?: Maybe<Scalars['Yuan']['output']>;
  /** 合同引资额: outside money only, apart from the total. */
  contractedInward?: Maybe<Scalars['Yuan']['output']>;
  createdAt: Scalars['DateTime']['output'];
  dueDiligence?: Maybe<Scalars['String']['output']>;
  /** Tonnes of standard coal a year. */
  energyNeed?: Maybe<Scalars['Decimal']['output']>;
  equipmentInvestment?: Maybe<Scalars['Yuan']['output']>;
  extensions: Array<ClockExtension>;
  firstContactOrganisation?: Maybe<Organisation>;
  fixedAssetInvestment?: Maybe<Scalars['Yuan']['output']>;
  /** The newest period first. */
  fundArrivals: Array<FundArrival>;
  fundOrigin?: Maybe<FundOrigin>;
  fundSummary: FundSummary;
  id: Scalars['ID']['output'];
  industryCode?: Maybe<Scalars['String']['output']>;
  industryName?: Maybe<Scalars['String']['output']>;
  kind: DealKind;
  landNeed?: Maybe<Scalars['SquareMetres']['output']>;
  /** The oldest contract first. */
  landSupplies: Array<LandSupply>;
  /** The last day on which anything moved. */
  lastProgressOn: Scalars['Date']['output'];
  /** In the order of their due days. */
  leadClocks: Array<LeadClock>;
  /** 包联领导, a position. */
  leaderPosition?: Maybe<Scalars['String']['output']>;
  liaison?: Maybe<Person>;
  light: Light;
  lightReason?: Maybe<LightReason>;
  /** Everything lit or paused, the worst first. */
  lights: Array<DealLight>;
  lostTo?: Maybe<Scalars['String']['output']>;
  /** true: name, investor, content and project code are withheld from the viewer; `name` is the code name. */
  masked: Scalars['Boolean']['output'];
  members: Array<DealMember>;
  /** In the order of their days. */
  milestones: Array<Milestone>;
  /** Gates of stages it has passed (by override or since) that are still unmet. */
  missing: Array<Blocker>;
  name: Scalars['String']['output'];
  nature?: Maybe<DealNature>;
  nextFollowUpOn?: Maybe<Scalars['Date']['output']>;
  nextStages: Array<NextStage>;
  number: Scalars['String']['output'];
  officer?: Maybe<Person>;
  /** Deals that grew from this one: expansions and second attractions. */
  offshoots: Array<Deal>;
  organisation: Organisation;
  /** What it stands for in sums: its total without what its phases account for. */
  ownInvestment?: Maybe<Scalars['Yuan']['output']>;
  /** Of an expansion or second attraction: where it happens. */
  parcel?: Maybe<Parcel>;
  /** The parcels of which it was supplied all or a part. */
  parcels: Array<Parcel>;
  parent?: Maybe<Deal>;
  permits: Array<Permit>;
  phaseName?: Maybe<Scalars['String']['output']>;
  phases: Array<Deal>;
  planLanes: Array<PlanLane>;
  plantNeed?: Maybe<Scalars['SquareMetres']['output']>;
  /** kVA. */
  powerNeed?: Maybe<Scalars['Decimal']['output']>;
  /** The newest month first. */
  progressReports: Array<ProgressReport>;
  /** null until work has begun. */
  progressState?: Maybe<ProgressState>;
  projectCode?: Maybe<Scalars['String']['output']>;
  promises: Array<Promise>;
  proposalOn?: Maybe<Scalars['Date']['output']>;
  reasonCode?: Maybe<ReasonCode>;
  registeredOn: Scalars['Date']['output'];
  relation?: Maybe<DealRelation>;
  /** The oldest first. */
  reviews: Array<Review>;
  /** 0 public, 1 internal, 2 sensitive (strangers to the deal see the code name), 3 only its people see it. */
  secrecy: Scalars['Int']['output'];
  /** Grants to alliances, live and ended, newest first. */
  shares: Array<ShareGrant>;
  siteKind?: Maybe<SiteKind>;
  source: LeadSource;
  stage: Stage;
  stageDays: Scalars['Int']['output'];
  stageEnteredOn: Scalars['Date']['output'];
  /** Oldest first. */
  stageLog: Array<StageLogEntry>;
  /** Stages up to now and to come, with days and the median of peers. */
  stagePath: Array<StageStep>;
  statistics: StatisticsCheck;
  status: DealStatus;
  statusNote?: Maybe<Scalars['String']['output']>;
  tags: Array<Scalars['String']['output']>;
  /** Open ones first, by due date; then those done. */
  tasks: Array<Task>;
  totalInvestment?: Maybe<Scalars['Yuan']['output']>;
  totalInvestmentBound: Bound;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** The verbs that the viewer may use on this deal, from grants and status. */
  viewerCan: Array<Scalars['String']['output']>;
  /** The visit that the lead comes from, if it is in reach. */
  visit?: Maybe<Visit>;
  visitId?: Maybe<Scalars['ID']['output']>;
  /** The latest 20 visits about it in reach, latest first. */
  visits: Array<Visit>;
};

export type DealConnection = {
  __typename?: 'DealConnection';
  edges: Array<DealEdge>;
  nodes: Array<Deal>;
  pageInfo: PageInfo;
  /** Yuan, over the whole filter; phases are counted in their deal. */
  sumInvestment: Scalars['Yuan']['output'];
  /** All rows of the filter, counted only if asked for, up to 10000. */
  totalCount: Scalars['Int']['output'];
  /** There are more than totalCount. */
  totalCountCapped: Scalars['Boolean']['output'];
};

export type DealEdge = {
  __typename?: 'DealEdge';
  cursor: Scalars['String']['output'];
  node: Deal;
};

export type DealFilter = {
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Deals that came so far, as the rates of what was signed count it. */
  cameTo?: InputMaybe<CohortStep>;
  chain?: InputMaybe<Scalars['String']['input']>;
  /** First entry into 开工, in the same way. */
  commencedIn?: InputMaybe<Scalars['Int']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** true: without phases, which numbers count in their deal. */
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  enteredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** First counted entry into `enteredStage` within these days. */
  enteredStage?: InputMaybe<Stage>;
  enteredTo?: InputMaybe<Scalars['Date']['input']>;
  /** First entry into 框架协议, in the same way. */
  frameworkIn?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<DealKind>;
  /** Whose last progress was on this day or before: 久未更新. */
  lastProgressTo?: InputMaybe<Scalars['Date']['input']>;
  /** true: leads with an open step whose day is past. */
  leadOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Leads whose next open step is this one. */
  leadStep?: InputMaybe<LeadStep>;
  /** Today’s light. */
  light?: InputMaybe<Light>;
  /** Today’s light is one of these. */
  lights?: InputMaybe<Array<Light>>;
  /** Yuan. */
  minInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  /** true: the viewer is the officer. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  nature?: InputMaybe<DealNature>;
  nextFollowUpTo?: InputMaybe<Scalars['Date']['input']>;
  officerId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation and all below it. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  relation?: InputMaybe<DealRelation>;
  /** Light rule that is lit. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name, the number or the company’s name. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** First entry into 正式签约 in this calendar year, wherever the deal stands now; no infrastructure. */
  signedIn?: InputMaybe<Scalars['Int']['input']>;
  /** Deals signed at this event. */
  signingEventId?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<Stage>;
  stages?: InputMaybe<Array<Stage>>;
  status?: InputMaybe<DealStatus>;
  /** Any of these. */
  statuses?: InputMaybe<Array<DealStatus>>;
  tag?: InputMaybe<Scalars['String']['input']>;
  visitId?: InputMaybe<Scalars['ID']['input']>;
  /** true: deals of no chain. */
  withoutChain?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 产业 基建 商业 载体 配套 */
export type DealKind =
  | 'carrier'
  | 'commercial'
  | 'facility'
  | 'industry'
  | 'infrastructure';

export type DealLight = {
  __typename?: 'DealLight';
  dueOn: Scalars['Date']['output'];
  facts: Scalars['JSON']['output'];
  litOn: Scalars['Date']['output'];
  /** 约定 2024-10-31 开工，已逾期 22 天，规则 START_PLAN */
  message: Scalars['String']['output'];
  rule: Scalars['String']['output'];
  since: Scalars['Date']['output'];
  state: LightState;
};

export type DealMember = {
  __typename?: 'DealMember';
  duty?: Maybe<Scalars['String']['output']>;
  person: Person;
};

export type DealMemberInput = {
  duty?: InputMaybe<Scalars['String']['input']>;
  userId: Scalars['ID']['input'];
};

export type DealNature =
  | 'expansion'
  | 'lease'
  | 'newBuild'
  | 'relocation'
  | 'technicalUpgrade';

export type DealPayload = {
  __typename?: 'DealPayload';
  /** Every unmet condition when a move was refused. */
  blockers: Array<Blocker>;
  /** The deal as it is now, given with a CONFLICT. */
  current?: Maybe<Deal>;
  deal?: Maybe<Deal>;
  /** Of a move: what undoMove takes back, until a minute from now. */
  undoableEntryId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
  /** Soft conditions that were not met. */
  warnings: Array<Blocker>;
};

export type DealRelation =
  | 'expansion'
  | 'phase'
  | 'secondAttraction';

export type DealSort = {
  by: DealSortField;
  direction: SortDirection;
};

export type DealSortField =
  | 'lastProgressOn'
  | 'name'
  | 'nextFollowUpOn'
  | 'registeredOn'
  | 'stageEnteredOn'
  | 'totalInvestment'
  | 'updatedAt';

/** 推进中 搁置 流失 终止 已流转 */
export type DealStatus =
  | 'active'
  | 'lost'
  | 'suspended'
  | 'terminated'
  | 'transferred';

export type DeleteViewInput = {
  id: Scalars['ID']['input'];
};

/** out 走出去, in 请进来, online 视频洽谈, aftercare 走访帮扶 */
export type Direction =
  | 'aftercare'
  | 'in'
  | 'online'
  | 'out';

export type DropDealInput = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  /** Of a lost deal: where it went. */
  lostTo?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** Left out: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  reasonCode: ReasonCode;
  /** lost, terminated or transferred. */
  status: DealStatus;
};

export type EnterStatisticsInput = {
  dealId: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};

export type EventLevel =
  | 'city'
  | 'county'
  | 'park'
  | 'province';

export type EvidenceKind =
  | 'bankSlip'
  | 'capitalVerification'
  | 'equipmentContract'
  | 'invoice'
  | 'landReceipt'
  | 'paymentVoucher'
  | 'statistics'
  | 'taxReceipt';

export type ExtendClockInput = {
  /** The position that approved it. */
  approvedBy: Scalars['String']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  documentNumber: Scalars['String']['input'];
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  fromOn?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
  rule: Scalars['String']['input'];
  /** The new day. */
  untilOn: Scalars['Date']['input'];
};

export type FairCompetitionResult =
  | 'compliant'
  | 'exempt'
  | 'violating';

export type Favour =
  | 'energyPrice'
  | 'fiscalAward'
  | 'landPrice'
  | 'none'
  | 'other'
  | 'rent'
  | 'taxFavour';

export type FlagRiskInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  companyId: Scalars['ID']['input'];
  kind: RiskKind;
  note?: InputMaybe<Scalars['String']['input']>;
  notedOn: Scalars['Date']['input'];
  /** Where it was read: 中国执行信息公开网 and the like. */
  source: Scalars['String']['input'];
};

export type FundArrival = {
  __typename?: 'FundArrival';
  amount: Scalars['Yuan']['output'];
  checkedBy?: Maybe<Scalars['String']['output']>;
  checkedOn?: Maybe<Scalars['Date']['output']>;
  deal: Deal;
  evidenceKind: EvidenceKind;
  files: Array<StoredFile>;
  id: Scalars['ID']['output'];
  kind: FundKind;
  note?: Maybe<Scalars['String']['output']>;
  origin: FundOrigin;
  /** YYYY-MM */
  period: Scalars['String']['output'];
  recognisedAmount?: Maybe<Scalars['Yuan']['output']>;
  recognisedBy?: Maybe<Scalars['String']['output']>;
  recognisedOn?: Maybe<Scalars['Date']['output']>;
  reportedBy: Scalars['String']['output'];
  reportedOn: Scalars['Date']['output'];
  returnedReason?: Maybe<Scalars['String']['output']>;
  state: FundState;
  version: Scalars['Int']['output'];
  /** Verbs: checkFunds, recogniseFunds, returnFunds, reportFunds (again, when sent back). */
  viewerCan: Array<Scalars['String']['output']>;
};

export type FundArrivalConnection = {
  __typename?: 'FundArrivalConnection';
  edges: Array<FundArrivalEdge>;
  nodes: Array<FundArrival>;
  pageInfo: PageInfo;
  sumAmount: Scalars['Yuan']['output'];
  sumRecognised: Scalars['Yuan']['output'];
  /** All rows of the filter, counted only if asked for, up to 10000. */
  totalCount: Scalars['Int']['output'];
  /** There are more than totalCount. */
  totalCountCapped: Scalars['Boolean']['output'];
};

export type FundArrivalEdge = {
  __typename?: 'FundArrivalEdge';
  cursor: Scalars['String']['output'];
  node: FundArrival;
};

export type FundArrivalFilter = {
  dealId?: InputMaybe<Scalars['ID']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  periodFrom?: InputMaybe<Scalars['String']['input']>;
  periodTo?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<FundState>;
};

export type FundArrivalPayload = {
  __typename?: 'FundArrivalPayload';
  deal?: Maybe<Deal>;
  fundArrival?: Maybe<FundArrival>;
  userErrors: Array<UserError>;
};

export type FundKind =
  | 'equipment'
  | 'fixedAssets'
  | 'landPayment'
  | 'registeredCapital'
  | 'workingCapital';

export type FundOrigin =
  | 'local'
  | 'otherCity'
  | 'otherCounty'
  | 'otherProvince'
  | 'overseas';

export type FundState =
  | 'checked'
  | 'recognised'
  | 'reported'
  | 'returned';

export type FundSummary = {
  __typename?: 'FundSummary';
  checked: Scalars['Yuan']['output'];
  contractedInward?: Maybe<Scalars['Yuan']['output']>;
  /** per cent, recognised ÷ contracted inward; null without one. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  recognised: Scalars['Yuan']['output'];
  reported: Scalars['Yuan']['output'];
};

export type FunnelStep = {
  __typename?: 'FunnelStep';
  /** per cent of the step before that came this far; null for the first */
  conversion?: Maybe<Scalars['Decimal']['output']>;
  count: Scalars['Int']['output'];
  stage: Stage;
  sumInvestment: Scalars['Yuan']['output'];
};

export type GateDemand =
  | 'hard'
  | 'off'
  | 'soft';

export type GateSetting = {
  __typename?: 'GateSetting';
  allowedDemands: Array<GateDemand>;
  allowedStages: Array<Stage>;
  changed: Scalars['Boolean']['output'];
  code: Scalars['String']['output'];
  /** In words, such as: only where the deal is not in a leased plant. */
  condition?: Maybe<Scalars['String']['output']>;
  defaultDemand: GateDemand;
  defaultStage: Stage;
  demand: GateDemand;
  minInvestment?: Maybe<Scalars['Yuan']['output']>;
  stage: Stage;
  /** What it asks, in words. */
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type GateSettingsPayload = {
  __typename?: 'GateSettingsPayload';
  gates: Array<GateSetting>;
  userErrors: Array<UserError>;
};

export type GiveOpinionInput = {
  department: ReviewDepartment;
  givenOn?: InputMaybe<Scalars['Date']['input']>;
  opinion?: InputMaybe<Scalars['String']['input']>;
  reviewId: Scalars['ID']['input'];
  verdict: ReviewVerdict;
};

export type Grant = {
  __typename?: 'Grant';
  organisation: Organisation;
  role: Role;
};

export type HoldSigningEventInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  heldOn: Scalars['Date']['input'];
  level: EventLevel;
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  venue?: InputMaybe<Scalars['String']['input']>;
};

/** 世界500强 中国500强 民企500强 上市 独角兽 专精特新 小巨人 单项冠军 链主 绿色工厂 */
export type Honour =
  | 'chainLeader'
  | 'champion'
  | 'china500'
  | 'global500'
  | 'greenFactory'
  | 'listed'
  | 'littleGiant'
  | 'private500'
  | 'specialised'
  | 'unicorn';

export type IndicatorFilter = {
  chain?: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};

export type Indicators = {
  __typename?: 'Indicators';
  byChain: Array<ChainIndicators>;
  /** Of the deals signed in the period. */
  cohort: CohortRates;
  contractedInward: Scalars['Yuan']['output'];
  /** First counted entries within the period. */
  entered: Array<StageCount>;
};

export type IndustryCode = {
  __typename?: 'IndustryCode';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

/** 意向 A 强, B 中, C 弱 */
export type IntentionLevel =
  | 'a'
  | 'b'
  | 'c';

/** 用地 用工 融资 用能 审批 基础设施 政策兑现 纠纷 环保安全 物流 其他 */
export type IssueCategory =
  | 'approval'
  | 'dispute'
  | 'energy'
  | 'environment'
  | 'finance'
  | 'infrastructure'
  | 'labour'
  | 'land'
  | 'logistics'
  | 'other'
  | 'policy';

/** Two records of one visit become one: people, files and companies of both are kept, the sentence is added to the other's. */
export type JoinVisitsInput = {
  id: Scalars['ID']['input'];
  intoId: Scalars['ID']['input'];
};

export type LandSupply = {
  __typename?: 'LandSupply';
  area: Scalars['SquareMetres']['output'];
  completionOn?: Maybe<Scalars['Date']['output']>;
  contractNumber: Scalars['String']['output'];
  contractOn: Scalars['Date']['output'];
  /** null: the deal is out of your reach. */
  deal?: Maybe<Deal>;
  /** Agreed hand-over of the land. */
  deliveryOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  method: SupplyMethod;
  parcel: Parcel;
  /** Agreed start of the work (约定动工日). */
  startOn: Scalars['Date']['output'];
};

export type LandSupplyPayload = {
  __typename?: 'LandSupplyPayload';
  landSupply?: Maybe<LandSupply>;
  userErrors: Array<UserError>;
};

export type LeadClock = {
  __typename?: 'LeadClock';
  doneBy?: Maybe<Scalars['String']['output']>;
  doneOn?: Maybe<Scalars['Date']['output']>;
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Its day is past and it is not done, or was done late. */
  overdue: Scalars['Boolean']['output'];
  startedOn: Scalars['Date']['output'];
  step: LeadStep;
};

/** Days until each step of a lead is due, counted from its registration (report: from the last one). */
export type LeadClockSettings = {
  __typename?: 'LeadClockSettings';
  answerDays: Scalars['Int']['output'];
  assessDays: Scalars['Int']['output'];
  /** For leads of bigFrom and more. */
  assessDaysBig: Scalars['Int']['output'];
  /** Yuan. */
  bigFrom: Scalars['Yuan']['output'];
  feedbackDays: Scalars['Int']['output'];
  organisation: Organisation;
  reportDays: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
  /** true: days off and holidays do not count; false: every day does, and a due day that is off moves to the next working day. */
  workingDays: Scalars['Boolean']['output'];
};

export type LeadClockSettingsPayload = {
  __typename?: 'LeadClockSettingsPayload';
  current?: Maybe<LeadClockSettings>;
  settings?: Maybe<LeadClockSettings>;
  userErrors: Array<UserError>;
};

/** 走出去 请进来 以商招商 产业链 商会 联盟 中介 云招商 展会 驻外 网站来电 上级推介 二次招商 增资扩产 */
export type LeadSource =
  | 'agent'
  | 'alliance'
  | 'chain'
  | 'chamber'
  | 'exhibition'
  | 'expansion'
  | 'investorReferral'
  | 'online'
  | 'outpost'
  | 'secondAttraction'
  | 'superior'
  | 'visitIn'
  | 'visitOut'
  | 'website';

/** 响应 研判 反馈 跟进报告 */
export type LeadStep =
  | 'answer'
  | 'assess'
  | 'feedback'
  | 'report';

/** 正常 预警 滞后 不计 */
export type Light =
  | 'green'
  | 'grey'
  | 'red'
  | 'yellow';

/** What lit the light: the rule, the day its clock started, the day this colour fell due. */
export type LightReason = {
  __typename?: 'LightReason';
  dueOn: Scalars['Date']['output'];
  message: Scalars['String']['output'];
  rule: Scalars['String']['output'];
  since: Scalars['Date']['output'];
};

export type LightSetting = {
  __typename?: 'LightSetting';
  changed: Scalars['Boolean']['output'];
  defaultRed: Scalars['Decimal']['output'];
  defaultYellow: Scalars['Decimal']['output'];
  enabled: Scalars['Boolean']['output'];
  explanation: Scalars['String']['output'];
  red: Scalars['Decimal']['output'];
  rule: Scalars['String']['output'];
  source?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** Of the red threshold. */
  unit: ThresholdUnit;
  version: Scalars['Int']['output'];
  yellow: Scalars['Decimal']['output'];
  /** Of the yellow threshold: sources set one colour in days and the other in months. */
  yellowUnit: ThresholdUnit;
};

export type LightSettingsPayload = {
  __typename?: 'LightSettingsPayload';
  lights: Array<LightSetting>;
  userErrors: Array<UserError>;
};

export type LightState =
  | 'paused'
  | 'red'
  | 'yellow';

/** companyIds: known companies; companyNames: names typed in place, registered in the same transaction. */
export type LogVisitInput = {
  allianceId?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  colleagueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  companyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  companyNames?: InputMaybe<Array<Scalars['String']['input']>>;
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  cost?: InputMaybe<Scalars['Yuan']['input']>;
  /** Deals that it was about. */
  dealIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  direction: Direction;
  /** HH:MM of the same day. */
  endedAt?: InputMaybe<Scalars['String']['input']>;
  /** Files uploaded by the caller before, through POST /api/files. */
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  intendedAmount?: InputMaybe<Scalars['Yuan']['input']>;
  intentionLevel?: InputMaybe<IntentionLevel>;
  investorCount?: InputMaybe<Scalars['Int']['input']>;
  issues?: InputMaybe<Array<RaisedIssueInput>>;
  /** Left out: call for out and aftercare, inspection for in, video for online. */
  kind?: InputMaybe<VisitKind>;
  leaders?: InputMaybe<Array<Scalars['String']['input']>>;
  nextAction?: InputMaybe<Scalars['String']['input']>;
  nextActionDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Left out: true for out and aftercare calls and discussions, else false. */
  onSite?: InputMaybe<Scalars['Boolean']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  participants?: InputMaybe<Array<Scalars['String']['input']>>;
  place?: InputMaybe<Scalars['String']['input']>;
  results?: InputMaybe<Scalars['String']['input']>;
  summary: Scalars['String']['input'];
  visitTime?: InputMaybe<Scalars['String']['input']>;
  visitedOn: Scalars['Date']['input'];
};

export type LoginInput = {
  password: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

export type LoginPayload = {
  __typename?: 'LoginPayload';
  userErrors: Array<UserError>;
  viewer?: Maybe<Viewer>;
};

export type LogoutPayload = {
  __typename?: 'LogoutPayload';
  ok: Scalars['Boolean']['output'];
  userErrors: Array<UserError>;
};

export type MeetCommitmentInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  metOn?: InputMaybe<Scalars['Date']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Fields named in take come from the one that goes; aliases, honours, risk flags and contacts of both are kept. The name that is not kept becomes an alias. */
export type MergeCompaniesInput = {
  keptId: Scalars['ID']['input'];
  keptVersion: Scalars['Int']['input'];
  mergedId: Scalars['ID']['input'];
  mergedVersion: Scalars['Int']['input'];
  take: Array<CompanyMergeField>;
};

export type Milestone = {
  __typename?: 'Milestone';
  actualOn: Scalars['Date']['output'];
  createdAt: Scalars['DateTime']['output'];
  evidence: Scalars['String']['output'];
  files: Array<StoredFile>;
  id: Scalars['ID']['output'];
  kind: MilestoneKind;
  recordedBy: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** 注册 备案 用地报批 厂房租赁 开工 入统 竣工 投产 上规 达产达效 */
export type MilestoneKind =
  | 'aboveScale'
  | 'capacity'
  | 'commencement'
  | 'completion'
  | 'filing'
  | 'landApplication'
  | 'plantLease'
  | 'production'
  | 'registration'
  | 'statistics';

export type MilestonePayload = {
  __typename?: 'MilestonePayload';
  deal?: Maybe<Deal>;
  milestone?: Maybe<Milestone>;
  userErrors: Array<UserError>;
};

export type Mutation = {
  __typename?: 'Mutation';
  addContact: CompanyPayload;
  advanceDeal: DealPayload;
  applyBulkChange: BulkChangePayload;
  applyForReview: ReviewPayload;
  assignTask: TaskPayload;
  cancelVisitPlan: VisitPlanPayload;
  checkFunds: FundArrivalPayload;
  clearRisk: CompanyPayload;
  completeTask: TaskPayload;
  concludeReview: ReviewPayload;
  /** Puts right what was recorded wrong, the stage log and what counts with it. */
  correctMilestone: MilestonePayload;
  createAlliance: AlliancePayload;
  createOrganisation: OrganisationPayload;
  createUser: UserPayload;
  deleteView: SavedViewPayload;
  dropDeal: DealPayload;
  /** Refused while a finding is open. */
  enterStatistics: ConstructionPayload;
  extendClock: DealPayload;
  flagRisk: CompanyPayload;
  giveOpinion: ReviewPayload;
  holdSigningEvent: SigningEventPayload;
  joinVisits: VisitPayload;
  logVisit: VisitPayload;
  login: LoginPayload;
  logout: LogoutPayload;
  meetCommitment: AgreementPayload;
  mergeCompanies: CompanyPayload;
  planMilestones: ConstructionPayload;
  planVisit: VisitPlanPayload;
  postponeTask: TaskPayload;
  recogniseFunds: FundArrivalPayload;
  recordCommencement: MilestonePayload;
  recordLeadStep: DealPayload;
  recordMilestone: MilestonePayload;
  recordPermit: ConstructionPayload;
  registerCompany: CompanyPayload;
  registerLead: DealPayload;
  registerParcel: ParcelPayload;
  reopenDeal: DealPayload;
  reportFunds: FundArrivalPayload;
  reportProgress: ConstructionPayload;
  returnFunds: FundArrivalPayload;
  revealContact: RevealContactPayload;
  revokeShare: ShareGrantPayload;
  saveStatistics: ConstructionPayload;
  saveView: SavedViewPayload;
  scoreReview: ReviewPayload;
  setGate: GateSettingsPayload;
  setLeadClocks: LeadClockSettingsPayload;
  setLight: LightSettingsPayload;
  setLocale: Viewer;
  setUp: LoginPayload;
  settlePromise: AgreementPayload;
  shareDeal: ShareGrantPayload;
  signAgreement: AgreementPayload;
  supplyLand: LandSupplyPayload;
  suspendDeal: DealPayload;
  undoBulkChange: BulkChangePayload;
  undoMerge: CompanyPayload;
  /** Takes back a slip of the hand: the last move of the deal, by its own actor, within a minute. It counts for nothing afterwards. */
  undoMove: DealPayload;
  updateAgreement: AgreementPayload;
  updateCompany: CompanyPayload;
  updateContact: CompanyPayload;
  updateDeal: DealPayload;
  updateSigningEvent: SigningEventPayload;
  updateView: SavedViewPayload;
  updateVisit: VisitPayload;
  withdrawExtension: DealPayload;
};


export type MutationAddContactArgs = {
  input: AddContactInput;
};


export type MutationAdvanceDealArgs = {
  input: AdvanceDealInput;
};


export type MutationApplyBulkChangeArgs = {
  input: ApplyBulkChangeInput;
};


export type MutationApplyForReviewArgs = {
  input: ApplyForReviewInput;
};


export type MutationAssignTaskArgs = {
  input: AssignTaskInput;
};


export type MutationCancelVisitPlanArgs = {
  input: CancelVisitPlanInput;
};


export type MutationCheckFundsArgs = {
  input: CheckFundsInput;
};


export type MutationClearRiskArgs = {
  input: ClearRiskInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
};


export type MutationConcludeReviewArgs = {
  input: ConcludeReviewInput;
};


export type MutationCorrectMilestoneArgs = {
  input: CorrectMilestoneInput;
};


export type MutationCreateAllianceArgs = {
  input: CreateAllianceInput;
};


export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationDeleteViewArgs = {
  input: DeleteViewInput;
};


export type MutationDropDealArgs = {
  input: DropDealInput;
};


export type MutationEnterStatisticsArgs = {
  input: EnterStatisticsInput;
};


export type MutationExtendClockArgs = {
  input: ExtendClockInput;
};


export type MutationFlagRiskArgs = {
  input: FlagRiskInput;
};


export type MutationGiveOpinionArgs = {
  input: GiveOpinionInput;
};


export type MutationHoldSigningEventArgs = {
  input: HoldSigningEventInput;
};


export type MutationJoinVisitsArgs = {
  input: JoinVisitsInput;
};


export type MutationLogVisitArgs = {
  input: LogVisitInput;
};


export type MutationLoginArgs = {
  input: LoginInput;
};


export type MutationMeetCommitmentArgs = {
  input: MeetCommitmentInput;
};


export type MutationMergeCompaniesArgs = {
  input: MergeCompaniesInput;
};


export type MutationPlanMilestonesArgs = {
  input: PlanMilestonesInput;
};


export type MutationPlanVisitArgs = {
  input: PlanVisitInput;
};


export type MutationPostponeTaskArgs = {
  input: PostponeTaskInput;
};


export type MutationRecogniseFundsArgs = {
  input: RecogniseFundsInput;
};


export type MutationRecordCommencementArgs = {
  input: RecordCommencementInput;
};


export type MutationRecordLeadStepArgs = {
  input: RecordLeadStepInput;
};


export type MutationRecordMilestoneArgs = {
  input: RecordMilestoneInput;
};


export type MutationRecordPermitArgs = {
  input: RecordPermitInput;
};


export type MutationRegisterCompanyArgs = {
  input: RegisterCompanyInput;
};


export type MutationRegisterLeadArgs = {
  input: RegisterLeadInput;
};


export type MutationRegisterParcelArgs = {
  input: RegisterParcelInput;
};


export type MutationReopenDealArgs = {
  input: ReopenDealInput;
};


export type MutationReportFundsArgs = {
  input: ReportFundsInput;
};


export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


export type MutationReturnFundsArgs = {
  input: ReturnFundsInput;
};


export type MutationRevealContactArgs = {
  input: RevealContactInput;
};


export type MutationRevokeShareArgs = {
  input: RevokeShareInput;
};


export type MutationSaveStatisticsArgs = {
  input: SaveStatisticsInput;
};


export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


export type MutationScoreReviewArgs = {
  input: ScoreReviewInput;
};


export type MutationSetGateArgs = {
  input: SetGateInput;
};


export type MutationSetLeadClocksArgs = {
  input: SetLeadClocksInput;
};


export type MutationSetLightArgs = {
  input: SetLightInput;
};


export type MutationSetLocaleArgs = {
  locale: Scalars['String']['input'];
};


export type MutationSetUpArgs = {
  input: SetUpInput;
};


export type MutationSettlePromiseArgs = {
  input: SettlePromiseInput;
};


export type MutationShareDealArgs = {
  input: ShareDealInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationSupplyLandArgs = {
  input: SupplyLandInput;
};


export type MutationSuspendDealArgs = {
  input: SuspendDealInput;
};


export type MutationUndoBulkChangeArgs = {
  input: UndoBulkChangeInput;
};


export type MutationUndoMergeArgs = {
  input: UndoMergeInput;
};


export type MutationUndoMoveArgs = {
  input: UndoMoveInput;
};


export type MutationUpdateAgreementArgs = {
  input: UpdateAgreementInput;
};


export type MutationUpdateCompanyArgs = {
  input: UpdateCompanyInput;
};


export type MutationUpdateContactArgs = {
  input: UpdateContactInput;
};


export type MutationUpdateDealArgs = {
  input: UpdateDealInput;
};


export type MutationUpdateSigningEventArgs = {
  input: UpdateSigningEventInput;
};


export type MutationUpdateViewArgs = {
  input: UpdateViewInput;
};


export type MutationUpdateVisitArgs = {
  input: UpdateVisitInput;
};


export type MutationWithdrawExtensionArgs = {
  input: WithdrawExtensionInput;
};

/** A stage that could come next; it may be entered when there are no blockers. */
export type NextStage = {
  __typename?: 'NextStage';
  blockers: Array<Blocker>;
  stage: Stage;
};

/** 正常 停产 半停产 关闭 迁出 破产 僵尸 */
export type OperatingStatus =
  | 'bankrupt'
  | 'closed'
  | 'movedAway'
  | 'normal'
  | 'partlySuspended'
  | 'suspended'
  | 'zombie';

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  name: Scalars['String']['output'];
  parentId?: Maybe<Scalars['ID']['output']>;
  /** '/1/4/9/': the path of everything below begins with it. */
  path: Scalars['String']['output'];
  shortName: Scalars['String']['output'];
};

/** 市, 县区, 园区, 开发区, 部门, 乡镇, 驻外招商组, 企业, 商会协会 */
export type OrganisationKind =
  | 'association'
  | 'city'
  | 'county'
  | 'department'
  | 'enterprise'
  | 'outreach'
  | 'park'
  | 'township'
  | 'zone';

export type OrganisationPayload = {
  __typename?: 'OrganisationPayload';
  organisation?: Maybe<Organisation>;
  userErrors: Array<UserError>;
};

/** 国有 民营 外资 港澳台 混合 */
export type Ownership =
  | 'foreign'
  | 'hongKongMacaoTaiwan'
  | 'mixed'
  | 'private'
  | 'stateOwned';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Parcel = {
  __typename?: 'Parcel';
  area: Scalars['SquareMetres']['output'];
  /** What is left of it. */
  availableArea: Scalars['SquareMetres']['output'];
  id: Scalars['ID']['output'];
  location?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  number: Scalars['String']['output'];
  park: Organisation;
  plannedUse?: Maybe<Scalars['String']['output']>;
  standardLand: Scalars['Boolean']['output'];
  state: ParcelState;
  suppliedArea: Scalars['SquareMetres']['output'];
  /** The oldest contract first. */
  supplies: Array<LandSupply>;
  /** Counts supplies too: each changes what is left. */
  version: Scalars['Int']['output'];
  /** Verbs: supplyLand. */
  viewerCan: Array<Scalars['String']['output']>;
};

export type ParcelConnection = {
  __typename?: 'ParcelConnection';
  edges: Array<ParcelEdge>;
  nodes: Array<Parcel>;
  pageInfo: PageInfo;
  /** Over the whole filter. */
  sumArea: Scalars['SquareMetres']['output'];
  /** Over the whole filter. */
  sumAvailableArea: Scalars['SquareMetres']['output'];
  /** All rows of the filter, counted only if asked for, up to 10000. */
  totalCount: Scalars['Int']['output'];
  /** There are more than totalCount. */
  totalCountCapped: Scalars['Boolean']['output'];
};

export type ParcelEdge = {
  __typename?: 'ParcelEdge';
  cursor: Scalars['String']['output'];
  node: Parcel;
};

export type ParcelFilter = {
  /** true: something is left of it; false: nothing is. */
  available?: InputMaybe<Scalars['Boolean']['input']>;
  minAvailableArea?: InputMaybe<Scalars['SquareMetres']['input']>;
  /** The park and its zones. */
  parkId?: InputMaybe<Scalars['ID']['input']>;
  /** In number, location and planned use. */
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ParcelState>;
};

export type ParcelPayload = {
  __typename?: 'ParcelPayload';
  parcel?: Maybe<Parcel>;
  userErrors: Array<UserError>;
};

export type ParcelSort = {
  by: ParcelSortField;
  direction: SortDirection;
};

export type ParcelSortField =
  | 'area'
  | 'availableArea'
  | 'number';

/** 储备, 批而未供, 平整, 拟出让, 闲置 */
export type ParcelState =
  | 'approved'
  | 'idle'
  | 'levelling'
  | 'offered'
  | 'reserve';

export type PartySide =
  | 'government'
  | 'guarantor'
  | 'investor';

export type Permit = {
  __typename?: 'Permit';
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  appliedOn?: Maybe<Scalars['Date']['output']>;
  /** A deal of its kind needs it. */
  byDefault: Scalars['Boolean']['output'];
  files: Array<StoredFile>;
  handler: PermitHandler;
  /** null: a default of the checklist that nobody touched. */
  id?: Maybe<Scalars['ID']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  kind: PermitKind;
  needed: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  /** Follows from the days. */
  state: PermitState;
  validUntil?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

export type PermitHandler =
  | 'department'
  | 'joint'
  | 'park';

export type PermitKind =
  | 'buildingPlanning'
  | 'construction'
  | 'drainage'
  | 'drawingReview'
  | 'energy'
  | 'environment'
  | 'filing'
  | 'fire'
  | 'landPlanning'
  | 'occupationalHealth'
  | 'safety'
  | 'waterSoil';

export type PermitState =
  | 'accepted'
  | 'applied'
  | 'expired'
  | 'issued'
  | 'notNeeded'
  | 'toApply';

/** A colleague, as far as colleagues may know: no username. */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type Pipeline = {
  __typename?: 'Pipeline';
  count: Scalars['Int']['output'];
  lost: Scalars['Int']['output'];
  signed: SignedSummary;
  stages: Array<PipelineStage>;
  sumInvestment: Scalars['Yuan']['output'];
  suspended: Scalars['Int']['output'];
};

/** count and sumInvestment (yuan) of active deals at a stage; phases of a deal are counted in their deal, once. */
export type PipelineStage = {
  __typename?: 'PipelineStage';
  count: Scalars['Int']['output'];
  green: Scalars['Int']['output'];
  /** Phases that stand there; their money is in the sum, once. */
  phaseCount: Scalars['Int']['output'];
  red: Scalars['Int']['output'];
  stage: Stage;
  sumInvestment: Scalars['Yuan']['output'];
  yellow: Scalars['Int']['output'];
};

/** One lane of the plan: what was agreed or planned, what came, and the extensions between. */
export type PlanLane = {
  __typename?: 'PlanLane';
  actualOn?: Maybe<Scalars['Date']['output']>;
  /** After approved extensions. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Those that stand, the last recorded first. */
  extensions: Array<ClockExtension>;
  kind: PlannedMilestone;
  /** On the day it came, or today; 0 while there is time. null without a due day, and for a deal that is not active. */
  lateDays?: Maybe<Scalars['Int']['output']>;
  /** contract, supply or typed */
  plannedBy?: Maybe<Scalars['String']['output']>;
  /** Of the contract, the supply or typed. */
  plannedOn?: Maybe<Scalars['Date']['output']>;
};

export type PlanMilestoneInput = {
  kind: PlannedMilestone;
  /** null takes it away */
  plannedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PlanMilestonesInput = {
  dealId: Scalars['ID']['input'];
  plans: Array<PlanMilestoneInput>;
};

/** companyId or companyName, not both. */
export type PlanVisitInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  companyName?: InputMaybe<Scalars['String']['input']>;
  direction: Direction;
  note?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type PlannedMilestone =
  | 'aboveScale'
  | 'capacity'
  | 'commencement'
  | 'completion'
  | 'filing'
  | 'land'
  | 'landApplication'
  | 'plantLease'
  | 'production'
  | 'registration'
  | 'signing'
  | 'statistics';

export type PostponeTaskInput = {
  dueOn: Scalars['Date']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ProgressReport = {
  __typename?: 'ProgressReport';
  done: Scalars['String']['output'];
  files: Array<StoredFile>;
  id: Scalars['ID']['output'];
  invested: Scalars['Yuan']['output'];
  investedTotal: Scalars['Yuan']['output'];
  /** YYYY-MM */
  month: Scalars['String']['output'];
  nextSteps?: Maybe<Scalars['String']['output']>;
  percent: Scalars['Decimal']['output'];
  problems?: Maybe<Scalars['String']['output']>;
  reportedBy: Scalars['String']['output'];
  reportedOn: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

export type ProgressState = {
  __typename?: 'ProgressState';
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** percent − timePercent, percentage points */
  gap?: Maybe<Scalars['Decimal']['output']>;
  investedTotal: Scalars['Yuan']['output'];
  overdue: Scalars['Boolean']['output'];
  /** YYYY-MM of the oldest month that owes a report */
  owedMonth?: Maybe<Scalars['String']['output']>;
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Elapsed share of the time from commencement to agreed completion, per cent */
  timePercent?: Maybe<Scalars['Decimal']['output']>;
};

export type Promise = {
  __typename?: 'Promise';
  basis?: Maybe<Scalars['String']['output']>;
  content: Scalars['String']['output'];
  deal: Deal;
  dueOn: Scalars['Date']['output'];
  favour: Favour;
  flagMessages: Array<Scalars['String']['output']>;
  /** Why it is flagged under 公平竞争审查条例 (in force since 2024-08-01): TAX_FAVOUR, SELECTIVE_AWARD, SELECTIVE_FAVOUR, NOT_REVIEWED, VIOLATING; in words in `flagMessages`. */
  flags: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  organisation: Organisation;
  overdue: Scalars['Boolean']['output'];
  reviewNumber?: Maybe<Scalars['String']['output']>;
  reviewOn?: Maybe<Scalars['Date']['output']>;
  reviewResult?: Maybe<FairCompetitionResult>;
  selective: Scalars['Boolean']['output'];
  settledOn?: Maybe<Scalars['Date']['output']>;
  state: PromiseState;
  version: Scalars['Int']['output'];
  /** Verbs: settlePromise. */
  viewerCan: Array<Scalars['String']['output']>;
};

export type PromiseInput = {
  basis?: InputMaybe<Scalars['String']['input']>;
  content: Scalars['String']['input'];
  dealId: Scalars['ID']['input'];
  dueOn: Scalars['Date']['input'];
  favour: Favour;
  id?: InputMaybe<Scalars['ID']['input']>;
  organisationId: Scalars['ID']['input'];
  reviewNumber?: InputMaybe<Scalars['String']['input']>;
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
  reviewResult?: InputMaybe<FairCompetitionResult>;
  selective: Scalars['Boolean']['input'];
};

export type PromiseState =
  | 'kept'
  | 'notKept'
  | 'open';

export type Query = {
  __typename?: 'Query';
  agreement: Agreement;
  /** The newest signing first. */
  agreements: AgreementConnection;
  /** Alliances that the viewer's organisations lead or are members of. */
  alliances: Array<Alliance>;
  /** the auditor's view of every recorded verb in reach */
  auditLog: TimelineConnection;
  /** The viewer's own, of the last 24 hours, newest first. */
  bulkChanges: Array<BulkChange>;
  companies: CompanyConnection;
  company: Company;
  deal: Deal;
  deals: DealConnection;
  /** What waits to be checked or recognised, and what was: the newest period first. */
  fundArrivals: FundArrivalConnection;
  /** Deals in reach, not dropped, that came at least this far. */
  funnel: Array<FunnelStep>;
  gateSettings: Array<GateSetting>;
  indicators: Indicators;
  industryCodes: Array<IndustryCode>;
  leadClockSettings: LeadClockSettings;
  lightSettings: Array<LightSetting>;
  organisations: Array<Organisation>;
  parcel: Parcel;
  /** The land of your county. */
  parcels: ParcelConnection;
  /** colleagues who may own deals and tasks within the viewer's reach */
  people: Array<Person>;
  pipeline: Pipeline;
  /** Organisations that can be asked to join: of the viewer's own tree, and counties, enterprises and associations anywhere. */
  possibleMembers: Array<Organisation>;
  previewBulkChange: BulkPreview;
  regionCodes: Array<RegionCode>;
  reviewTemplate: ReviewTemplate;
  savedViews: Array<SavedView>;
  search: SearchResult;
  /** does this deployment still wait for its first administrator */
  setUpNeeded: Scalars['Boolean']['output'];
  sharedDeals: SharedDealConnection;
  signingEvent: SigningEvent;
  signingEvents: SigningEventConnection;
  /** Companies of the county that may be the same, the most alike first; at most 8. */
  similarCompanies: Array<SimilarCompany>;
  /** Active deals longest without progress first. */
  standstill: Array<Standstill>;
  tasks: TaskConnection;
  timeline: TimelineConnection;
  users: Array<User>;
  /** anonymous: null */
  viewer?: Maybe<Viewer>;
  visit: Visit;
  /** Days with visits or plans; from and to of the filter must span at most 62 days. */
  visitCalendar: Array<VisitDay>;
  visitPlans: Array<VisitPlan>;
  visits: VisitConnection;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<CompanySort>;
};


export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDealArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DealFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<DealSort>;
};


export type QueryFundArrivalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundArrivalFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryFunnelArgs = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGateSettingsArgs = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryIndicatorsArgs = {
  filter: IndicatorFilter;
};


export type QueryIndustryCodesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLeadClockSettingsArgs = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLightSettingsArgs = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrganisationsArgs = {
  kind?: InputMaybe<OrganisationKind>;
};


export type QueryParcelArgs = {
  id: Scalars['ID']['input'];
};


export type QueryParcelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParcelFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<ParcelSort>;
};


export type QueryPeopleArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPipelineArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPreviewBulkChangeArgs = {
  change: BulkChangeInput;
};


export type QueryRegionCodesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySavedViewsArgs = {
  list: Scalars['String']['input'];
};


export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QuerySharedDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedDealFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerySigningEventArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySigningEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySimilarCompaniesArgs = {
  creditCode?: InputMaybe<Scalars['String']['input']>;
  exceptId?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStandstillArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<TaskSort>;
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  subjectId: Scalars['ID']['input'];
  subjectType: SubjectType;
};


export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitCalendarArgs = {
  filter: VisitFilter;
};


export type QueryVisitPlansArgs = {
  companyId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['Date']['input'];
};


export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: Scalars['Int']['input'];
  sort?: InputMaybe<VisitSort>;
};

/** 诉求: what a company asked for in a visit. */
export type RaisedIssue = {
  __typename?: 'RaisedIssue';
  category: IssueCategory;
  company?: Maybe<Company>;
  content: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

export type RaisedIssueInput = {
  category: IssueCategory;
  content: Scalars['String']['input'];
};

/** 市场 资金 用地 能耗环评 政策 竞争落选 企业战略 政府原因 其他; of a termination alone, 退出情形: 未交履约保证金 未注册公司 投资方自愿终止 虚假信息 逾期未动工 久拖慢建 未达约定指标 不符政策 */
export type ReasonCode =
  | 'againstPolicy'
  | 'companyUnregistered'
  | 'depositUnpaid'
  | 'energyEnvironment'
  | 'falseInformation'
  | 'funding'
  | 'government'
  | 'investorStrategy'
  | 'investorWithdrew'
  | 'land'
  | 'lostToCompetitor'
  | 'market'
  | 'other'
  | 'policy'
  | 'slowConstruction'
  | 'startOverdue'
  | 'targetsMissed';

export type RecogniseFundsInput = {
  amount: Scalars['Yuan']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type RecordCommencementInput = {
  /** Left out: true, the deal moves to the stage of the milestone where its gates allow. */
  advance?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  /** At least four characters. What shows it: number of the permit, photographs and their day, first invoice, tax paid. */
  evidence: Scalars['String']['input'];
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  on: Scalars['Date']['input'];
};

export type RecordLeadStepInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  /** Left out: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  step: LeadStep;
};

export type RecordMilestoneInput = {
  /** Left out: true, the deal moves to the stage of the milestone where its gates allow. */
  advance?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  /** At least four characters. What shows it: number of the permit, photographs and their day, first invoice, tax paid. */
  evidence: Scalars['String']['input'];
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not commencement: that is recordCommencement. Not statistics: that is enterStatistics. */
  kind: MilestoneKind;
  on: Scalars['Date']['input'];
};

/** undefined leaves, null clears. */
export type RecordPermitInput = {
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  appliedOn?: InputMaybe<Scalars['Date']['input']>;
  dealId: Scalars['ID']['input'];
  /** 0 for one that has no row yet. */
  expectedVersion: Scalars['Int']['input'];
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  handler?: InputMaybe<PermitHandler>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  kind: PermitKind;
  /** false: the note says why. */
  needed?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type RegionCode = {
  __typename?: 'RegionCode';
  code: Scalars['String']['output'];
  /** 江西省赣州市南康区 */
  fullName: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type RegisterCompanyInput = {
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  chain?: InputMaybe<Scalars['String']['input']>;
  chainNode?: InputMaybe<Scalars['String']['input']>;
  chainPosition?: InputMaybe<ChainPosition>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contacts?: InputMaybe<Array<ContactInput>>;
  creditCode?: InputMaybe<Scalars['String']['input']>;
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  honours?: InputMaybe<Array<Honour>>;
  industryCode?: InputMaybe<Scalars['String']['input']>;
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  operatingStatus?: InputMaybe<OperatingStatus>;
  operatingStatusNote?: InputMaybe<Scalars['String']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  ownership?: InputMaybe<Ownership>;
  paidInCapital?: InputMaybe<Scalars['Yuan']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  registeredAddress?: InputMaybe<Scalars['String']['input']>;
  registeredCapital?: InputMaybe<Scalars['Yuan']['input']>;
  sizeTier?: InputMaybe<SizeTier>;
};

export type RegisterLeadInput = {
  chain?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** A name typed in place, registered in the same transaction. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  content?: InputMaybe<Scalars['String']['input']>;
  contractedInward?: InputMaybe<Scalars['Yuan']['input']>;
  /** Tonnes of standard coal a year. */
  energyNeed?: InputMaybe<Scalars['Decimal']['input']>;
  fixedAssetInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  fundOrigin?: InputMaybe<FundOrigin>;
  industryCode?: InputMaybe<Scalars['String']['input']>;
  /** Left out: industry. */
  kind?: InputMaybe<DealKind>;
  landNeed?: InputMaybe<AreaInput>;
  name: Scalars['String']['input'];
  nature?: InputMaybe<DealNature>;
  /** Left out: the one who registers. */
  officerId?: InputMaybe<Scalars['ID']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  parcelId?: InputMaybe<Scalars['ID']['input']>;
  /** The deal of which this is a phase, or which it expands. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phaseName?: InputMaybe<Scalars['String']['input']>;
  /** kVA. */
  powerNeed?: InputMaybe<Scalars['Decimal']['input']>;
  /** Left out: the day of the visit, else today. */
  registeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** With parentId. Left out: expansion or secondAttraction by the source, else phase. */
  relation?: InputMaybe<DealRelation>;
  secrecy?: InputMaybe<Scalars['Int']['input']>;
  source: LeadSource;
  totalInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  totalInvestmentBound?: InputMaybe<Bound>;
  visitId?: InputMaybe<Scalars['ID']['input']>;
};

export type RegisterParcelInput = {
  area: AreaInput;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** Once in the county. */
  number: Scalars['String']['input'];
  /** A park or zone of your county. */
  parkId: Scalars['ID']['input'];
  plannedUse?: InputMaybe<Scalars['String']['input']>;
  standardLand?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: reserve. */
  state?: InputMaybe<ParcelState>;
};

export type ReopenDealInput = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  /** Left out: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type ReportFundsInput = {
  amount: Scalars['Yuan']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  evidenceKind: EvidenceKind;
  /** At least one. */
  fileIds: Array<Scalars['ID']['input']>;
  /** To report again what was sent back. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: FundKind;
  note?: InputMaybe<Scalars['String']['input']>;
  origin: FundOrigin;
  /** YYYY-MM */
  period: Scalars['String']['input'];
};

export type ReportProgressInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  done: Scalars['String']['input'];
  /** 0 for a new month. */
  expectedVersion: Scalars['Int']['input'];
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  invested: Scalars['Yuan']['input'];
  /** Only with the first report. */
  investedBefore?: InputMaybe<Scalars['Yuan']['input']>;
  /** YYYY-MM */
  month: Scalars['String']['input'];
  nextSteps?: InputMaybe<Scalars['String']['input']>;
  percent: Scalars['Decimal']['input'];
  /** Also why the percentage fell, or more is invested than planned. */
  problems?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnFundsInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RevealContactInput = {
  id: Scalars['ID']['input'];
  /** At least two characters; kept in the audit log. */
  purpose: Scalars['String']['input'];
};

export type RevealContactPayload = {
  __typename?: 'RevealContactPayload';
  email?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
  wechat?: Maybe<Scalars['String']['output']>;
};

export type Review = {
  __typename?: 'Review';
  appliedOn: Scalars['Date']['output'];
  concludedBy?: Maybe<Scalars['String']['output']>;
  concludedOn?: Maybe<Scalars['Date']['output']>;
  conclusion?: Maybe<ReviewConclusion>;
  conclusionNote?: Maybe<Scalars['String']['output']>;
  conditions: Array<ReviewCondition>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  files: Array<StoredFile>;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  opinions: Array<ReviewOpinion>;
  scores: Array<ReviewScore>;
  /** Of 100; null while no item is scored. */
  total?: Maybe<Scalars['Decimal']['output']>;
  version: Scalars['Int']['output'];
  vetoes: Array<Scalars['String']['output']>;
  /** Verbs: giveOpinion, scoreReview, concludeReview. */
  viewerCan: Array<Scalars['String']['output']>;
};

export type ReviewConclusion =
  | 'conditional'
  | 'passed'
  | 'refused';

export type ReviewCondition = {
  __typename?: 'ReviewCondition';
  content: Scalars['String']['output'];
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  owner: Person;
};

export type ReviewConditionInput = {
  content: Scalars['String']['input'];
  dueOn: Scalars['Date']['input'];
  ownerId: Scalars['ID']['input'];
};

export type ReviewDepartment =
  | 'emergency'
  | 'environment'
  | 'finance'
  | 'housing'
  | 'industry'
  | 'naturalResources'
  | 'reform'
  | 'taxation';

export type ReviewOpinion = {
  __typename?: 'ReviewOpinion';
  department: ReviewDepartment;
  givenBy: Scalars['String']['output'];
  givenOn: Scalars['Date']['output'];
  opinion?: Maybe<Scalars['String']['output']>;
  verdict: ReviewVerdict;
};

export type ReviewPayload = {
  __typename?: 'ReviewPayload';
  deal?: Maybe<Deal>;
  review?: Maybe<Review>;
  userErrors: Array<UserError>;
};

export type ReviewScore = {
  __typename?: 'ReviewScore';
  item: Scalars['String']['output'];
  max: Scalars['Int']['output'];
  points?: Maybe<Scalars['Decimal']['output']>;
  title: Scalars['String']['output'];
};

export type ReviewScoreInput = {
  item: Scalars['String']['input'];
  points: Scalars['Decimal']['input'];
};

export type ReviewTemplate = {
  __typename?: 'ReviewTemplate';
  items: Array<ReviewScore>;
  vetoes: Array<ReviewVeto>;
};

export type ReviewVerdict =
  | 'agree'
  | 'conditional'
  | 'disagree';

export type ReviewVeto = {
  __typename?: 'ReviewVeto';
  code: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type RevokeShareInput = {
  id: Scalars['ID']['input'];
};

export type RiskFlag = {
  __typename?: 'RiskFlag';
  clearedNote?: Maybe<Scalars['String']['output']>;
  clearedOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  kind: RiskKind;
  note?: Maybe<Scalars['String']['output']>;
  notedOn: Scalars['Date']['output'];
  source: Scalars['String']['output'];
};

/** 失信 被执行 经营异常 虚假央企 其他 */
export type RiskKind =
  | 'abnormal'
  | 'dishonest'
  | 'enforced'
  | 'falseCentral'
  | 'other';

/** 招商专员, 科室负责人, 领导, 用地专员, 联盟成员, 系统管理员, 审计员 */
export type Role =
  | 'administrator'
  | 'allianceMember'
  | 'auditor'
  | 'head'
  | 'landClerk'
  | 'leader'
  | 'officer';

/** undefined leaves, null clears. */
export type SaveStatisticsInput = {
  applicationEntity?: InputMaybe<Scalars['String']['input']>;
  applicationTotal?: InputMaybe<Scalars['Yuan']['input']>;
  contractEntity?: InputMaybe<Scalars['String']['input']>;
  contractOn?: InputMaybe<Scalars['Date']['input']>;
  dealId: Scalars['ID']['input'];
  /** 0 while nothing is there. */
  expectedVersion: Scalars['Int']['input'];
  filingEntity?: InputMaybe<Scalars['String']['input']>;
  filingOn?: InputMaybe<Scalars['Date']['input']>;
  filingTotal?: InputMaybe<Scalars['Yuan']['input']>;
  photoIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  siteStage?: InputMaybe<SiteStage>;
};

export type SaveViewInput = {
  audience: ViewAudience;
  list: Scalars['String']['input'];
  name: Scalars['String']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  query: Scalars['String']['input'];
};

export type SavedView = {
  __typename?: 'SavedView';
  audience: ViewAudience;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  owner: Person;
  query: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  /** updateView, deleteView */
  viewerCan: Array<Scalars['String']['output']>;
};

export type SavedViewPayload = {
  __typename?: 'SavedViewPayload';
  savedView?: Maybe<SavedView>;
  userErrors: Array<UserError>;
};

export type ScoreReviewInput = {
  expectedVersion: Scalars['Int']['input'];
  reviewId: Scalars['ID']['input'];
  scores: Array<ReviewScoreInput>;
  vetoes: Array<Scalars['String']['input']>;
};

export type SearchHit = {
  __typename?: 'SearchHit';
  /** The company of a contact. */
  companyId?: Maybe<Scalars['ID']['output']>;
  /** A second line: number, stage, day, masked phone. None for what another organisation follows. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Only of a company that the viewer's organisations do not follow: who does. The rest of it is not shown. */
  followedBy: Array<Organisation>;
  id: Scalars['ID']['output'];
  /** Nothing matched exactly: this comes near (a slip of the thumb). */
  near: Scalars['Boolean']['output'];
  title: Scalars['String']['output'];
  type: SearchType;
};

export type SearchResult = {
  __typename?: 'SearchResult';
  hits: Array<SearchHit>;
  /** There are more than these. */
  more: Scalars['Boolean']['output'];
};

export type SearchType =
  | 'company'
  | 'contact'
  | 'deal'
  | 'parcel'
  | 'visit';

export type SetGateInput = {
  code: Scalars['String']['input'];
  demand: GateDemand;
  expectedVersion: Scalars['Int']['input'];
  minInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  organisationId: Scalars['ID']['input'];
  stage: Stage;
};

export type SetLeadClocksInput = {
  answerDays: Scalars['Int']['input'];
  assessDays: Scalars['Int']['input'];
  assessDaysBig: Scalars['Int']['input'];
  bigFrom: Scalars['Yuan']['input'];
  expectedVersion: Scalars['Int']['input'];
  feedbackDays: Scalars['Int']['input'];
  organisationId: Scalars['ID']['input'];
  reportDays: Scalars['Int']['input'];
  workingDays: Scalars['Boolean']['input'];
};

export type SetLightInput = {
  enabled: Scalars['Boolean']['input'];
  expectedVersion: Scalars['Int']['input'];
  organisationId: Scalars['ID']['input'];
  red: Scalars['Decimal']['input'];
  rule: Scalars['String']['input'];
  yellow: Scalars['Decimal']['input'];
};

export type SetUpInput = {
  name: Scalars['String']['input'];
  organisationName: Scalars['String']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

export type SettlePromiseInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  state: PromiseState;
};

export type ShareDealInput = {
  allianceId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  /** The last day on which partners see the deal; left out: until it is revoked. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  level?: InputMaybe<ShareLevel>;
};

export type ShareGrant = {
  __typename?: 'ShareGrant';
  alliance: Alliance;
  /** The last day on which partners see the deal. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  level: ShareLevel;
  revokedOn?: Maybe<Scalars['Date']['output']>;
  sharedOn: Scalars['Date']['output'];
};

export type ShareGrantPayload = {
  __typename?: 'ShareGrantPayload';
  shareGrant?: Maybe<ShareGrant>;
  userErrors: Array<UserError>;
};

/** status: code name, industry, size band, stage, light, date of the last progress */
export type ShareLevel =
  | 'status';

/** All that a partner sees of a shared deal: nothing else, ever. */
export type SharedDeal = {
  __typename?: 'SharedDeal';
  codeName: Scalars['String']['output'];
  /** Of the share grant, not of the deal. */
  id: Scalars['ID']['output'];
  /** The division 大类 of GB/T 4754-2017. */
  industry?: Maybe<Scalars['String']['output']>;
  light: Light;
  /** Such as 5–10亿元; 未披露 when no amount is known. */
  sizeBand: Scalars['String']['output'];
  stage: Stage;
  /** The last day on which anything moved. */
  updatedOn: Scalars['Date']['output'];
};

export type SharedDealConnection = {
  __typename?: 'SharedDealConnection';
  edges: Array<SharedDealEdge>;
  nodes: Array<SharedDeal>;
  pageInfo: PageInfo;
  /** All rows of the filter, counted only if asked for, up to 10000. */
  totalCount: Scalars['Int']['output'];
  /** There are more than totalCount. */
  totalCountCapped: Scalars['Boolean']['output'];
};

export type SharedDealEdge = {
  __typename?: 'SharedDealEdge';
  cursor: Scalars['String']['output'];
  node: SharedDeal;
};

export type SharedDealFilter = {
  allianceId?: InputMaybe<Scalars['ID']['input']>;
  stage?: InputMaybe<Stage>;
};

export type SignAgreementInput = {
  /** Left out: true, the deals move to the stage of the agreement where their gates allow. */
  advance?: InputMaybe<Scalars['Boolean']['input']>;
  agreedCompletionOn?: InputMaybe<Scalars['Date']['input']>;
  agreedProductionOn?: InputMaybe<Scalars['Date']['input']>;
  agreedStartOn?: InputMaybe<Scalars['Date']['input']>;
  breachTerms?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  commitments?: InputMaybe<Array<CommitmentInput>>;
  deals: Array<AgreementDealInput>;
  deposit?: InputMaybe<Scalars['Yuan']['input']>;
  depositDueOn?: InputMaybe<Scalars['Date']['input']>;
  depositPaidOn?: InputMaybe<Scalars['Date']['input']>;
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  fairCompetitionNumber?: InputMaybe<Scalars['String']['input']>;
  fairCompetitionOn?: InputMaybe<Scalars['Date']['input']>;
  fairCompetitionResult?: InputMaybe<FairCompetitionResult>;
  fairCompetitionReview?: InputMaybe<Scalars['String']['input']>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  kind: AgreementKind;
  legalReview?: InputMaybe<Scalars['String']['input']>;
  legalReviewOn?: InputMaybe<Scalars['Date']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  /** Left out: the organisation of the first deal. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a supplement or termination: what it adds to or ends. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  parties?: InputMaybe<Array<AgreementPartyInput>>;
  place?: InputMaybe<Scalars['String']['input']>;
  promises?: InputMaybe<Array<PromiseInput>>;
  registrationDueOn?: InputMaybe<Scalars['Date']['input']>;
  signedOn: Scalars['Date']['input'];
  signingEventId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
};

/** signed: deals that entered 正式签约 in the period, each once, at its first contract. A framework never counts. */
export type SignedSummary = {
  __typename?: 'SignedSummary';
  commencedCount: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
  frameworkCount: Scalars['Int']['output'];
  sumInvestment: Scalars['Yuan']['output'];
  year: Scalars['Int']['output'];
};

export type SigningEvent = {
  __typename?: 'SigningEvent';
  agreements: Array<Agreement>;
  contractedInward: Scalars['Yuan']['output'];
  dealCount: Scalars['Int']['output'];
  /** Deals that count here: whose first contract was signed at it. */
  deals: Array<Deal>;
  heldOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  level: EventLevel;
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  organisation: Organisation;
  rates: CohortRates;
  totalInvestment: Scalars['Yuan']['output'];
  venue?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  /** Verbs: updateSigningEvent. */
  viewerCan: Array<Scalars['String']['output']>;
};

export type SigningEventConnection = {
  __typename?: 'SigningEventConnection';
  edges: Array<SigningEventEdge>;
  nodes: Array<SigningEvent>;
  pageInfo: PageInfo;
  /** All rows of the filter, counted only if asked for, up to 10000. */
  totalCount: Scalars['Int']['output'];
  /** There are more than totalCount. */
  totalCountCapped: Scalars['Boolean']['output'];
};

export type SigningEventEdge = {
  __typename?: 'SigningEventEdge';
  cursor: Scalars['String']['output'];
  node: SigningEvent;
};

export type SigningEventPayload = {
  __typename?: 'SigningEventPayload';
  signingEvent?: Maybe<SigningEvent>;
  userErrors: Array<UserError>;
};

export type SimilarCompany = {
  __typename?: 'SimilarCompany';
  company: Company;
  reasons: Array<SimilarReason>;
  /** Per cent, of the core names. */
  similarity: Scalars['Int']['output'];
};

/** 信用代码相同, 电话相同, 名称相似, 疑似同一集团 */
export type SimilarReason =
  | 'group'
  | 'name'
  | 'sameCreditCode'
  | 'samePhone';

export type SiteKind =
  | 'newLand'
  | 'plant'
  | 'stockLand';

export type SiteStage =
  | 'equipment'
  | 'foundation'
  | 'levelling'
  | 'mainStructure';

/** 个体 小微 规上 亿元 十亿 二十亿 百亿 (annual revenue) */
export type SizeTier =
  | 'aboveScale'
  | 'individual'
  | 'micro'
  | 'over1bn'
  | 'over2bn'
  | 'over10bn'
  | 'over100m';

export type SortDirection =
  | 'asc'
  | 'desc';

/** 线索 在谈 评审 框架协议 正式签约 供地 开工 竣工 投产 达产达效. A framework never counts as signed. */
export type Stage =
  | 'capacity'
  | 'completion'
  | 'construction'
  | 'contract'
  | 'framework'
  | 'land'
  | 'lead'
  | 'production'
  | 'review'
  | 'talks';

export type StageCount = {
  __typename?: 'StageCount';
  /** Wholes; a phase is counted in its deal. */
  count: Scalars['Int']['output'];
  stage: Stage;
  sumInvestment: Scalars['Yuan']['output'];
};

export type StageLogEntry = {
  __typename?: 'StageLogEntry';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  /** Days until the next entry, or until today; null once the deal is dropped. */
  days?: Maybe<Scalars['Int']['output']>;
  enteredOn: Scalars['Date']['output'];
  event: StageLogEvent;
  fromStage?: Maybe<Stage>;
  fromStatus?: Maybe<DealStatus>;
  id: Scalars['ID']['output'];
  overridden: Scalars['Boolean']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  reasonCode?: Maybe<ReasonCode>;
  toStage: Stage;
  toStatus: DealStatus;
  undone: Scalars['Boolean']['output'];
  /** Codes of what was missing when it was overridden, in words. */
  unmet: Array<Scalars['String']['output']>;
};

export type StageLogEvent =
  | 'corrected'
  | 'investorChanged'
  | 'move'
  | 'signedAnew'
  | 'status'
  | 'undone';

export type StageStep = {
  __typename?: 'StageStep';
  current: Scalars['Boolean']['output'];
  /** Days spent there, until today for the present one. */
  days?: Maybe<Scalars['Int']['output']>;
  enteredOn?: Maybe<Scalars['Date']['output']>;
  /** Median of deals of the same kind in the county; null below 5 of them. */
  medianDays?: Maybe<Scalars['Decimal']['output']>;
  sample: Scalars['Int']['output'];
  skippable: Scalars['Boolean']['output'];
  stage: Stage;
};

export type Standstill = {
  __typename?: 'Standstill';
  days: Scalars['Int']['output'];
  deal: Deal;
};

export type StatisticsCheck = {
  __typename?: 'StatisticsCheck';
  applicationEntity?: Maybe<Scalars['String']['output']>;
  applicationTotal?: Maybe<Scalars['Yuan']['output']>;
  /** Who commissions the work in the construction contract. */
  contractEntity?: Maybe<Scalars['String']['output']>;
  /** Of the construction contract. */
  contractOn?: Maybe<Scalars['Date']['output']>;
  /** Planned total of 500 万 and more: it has to enter. null: no total is known. */
  due?: Maybe<Scalars['Boolean']['output']>;
  enteredOn?: Maybe<Scalars['Date']['output']>;
  filingEntity?: Maybe<Scalars['String']['output']>;
  filingOn?: Maybe<Scalars['Date']['output']>;
  filingTotal?: Maybe<Scalars['Yuan']['output']>;
  findings: Array<StatisticsFinding>;
  photos: Array<StoredFile>;
  ready: Scalars['Boolean']['output'];
  /** byHand: 500–5000 万, monthly by hand; onLine: from 5000 万. */
  route?: Maybe<Scalars['String']['output']>;
  siteStage?: Maybe<SiteStage>;
  version: Scalars['Int']['output'];
};

export type StatisticsFinding = {
  __typename?: 'StatisticsFinding';
  code: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  ok: Scalars['Boolean']['output'];
};

/** A file of a visit. The address is signed for ten minutes, and always downloads. */
export type StoredFile = {
  __typename?: 'StoredFile';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isImage: Scalars['Boolean']['output'];
  mediaType: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  url: Scalars['String']['output'];
};

/** What a task or an entry of the timeline is about. */
export type SubjectType =
  | 'agreement'
  | 'alliance'
  | 'company'
  | 'deal'
  | 'organisation'
  | 'parcel'
  | 'task'
  | 'user'
  | 'visit';

export type SupplyLandInput = {
  /** Left out: true, the deal moves to the stage of land where its gates allow. */
  advance?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: all that is left of the parcel. */
  area?: InputMaybe<AreaInput>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  completionOn?: InputMaybe<Scalars['Date']['input']>;
  contractNumber: Scalars['String']['input'];
  contractOn: Scalars['Date']['input'];
  dealId: Scalars['ID']['input'];
  deliveryOn: Scalars['Date']['input'];
  method: SupplyMethod;
  parcelId: Scalars['ID']['input'];
  startOn: Scalars['Date']['input'];
};

/** 挂牌, 招标, 拍卖, 网上竞价, 协议, 划拨, 租赁, 先租后让, 弹性年期, 二级转让, 司法拍卖 */
export type SupplyMethod =
  | 'agreement'
  | 'allocation'
  | 'auction'
  | 'flexibleTerm'
  | 'judicialAuction'
  | 'lease'
  | 'leaseThenTransfer'
  | 'listing'
  | 'online'
  | 'tender'
  | 'transfer';

export type SuspendDealInput = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Left out: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  reasonCode: ReasonCode;
};

export type Task = {
  __typename?: 'Task';
  createdAt: Scalars['DateTime']['output'];
  /** The deal it is about, if it is in reach. */
  deal?: Maybe<Deal>;
  doneNote?: Maybe<Scalars['String']['output']>;
  doneOn?: Maybe<Scalars['Date']['output']>;
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Open, and its day is past: on the day itself there is still time. */
  overdue: Scalars['Boolean']['output'];
  owner: Person;
  postponedTimes: Scalars['Int']['output'];
  state: TaskState;
  subjectId?: Maybe<Scalars['ID']['output']>;
  subjectType?: Maybe<SubjectType>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  /** Verbs that the viewer may call now: completeTask, postponeTask. */
  viewerCan: Array<Scalars['String']['output']>;
  /** The visit it is about, if it is in reach. */
  visit?: Maybe<Visit>;
};

export type TaskConnection = {
  __typename?: 'TaskConnection';
  edges: Array<TaskEdge>;
  nodes: Array<Task>;
  pageInfo: PageInfo;
  /** All rows of the filter, counted only if asked for, up to 10000. */
  totalCount: Scalars['Int']['output'];
  /** There are more than totalCount. */
  totalCountCapped: Scalars['Boolean']['output'];
};

export type TaskEdge = {
  __typename?: 'TaskEdge';
  cursor: Scalars['String']['output'];
  node: Task;
};

export type TaskFilter = {
  dealId?: InputMaybe<Scalars['ID']['input']>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<TaskState>;
};

export type TaskPayload = {
  __typename?: 'TaskPayload';
  task?: Maybe<Task>;
  userErrors: Array<UserError>;
};

export type TaskSort = {
  by: TaskSortField;
  direction: SortDirection;
};

export type TaskSortField =
  | 'createdAt'
  | 'dueOn';

/** open 未完成, done 已完成 */
export type TaskState =
  | 'done'
  | 'open';

export type ThresholdUnit =
  | 'days'
  | 'months'
  | 'percentagePoints'
  | 'workingDays';

export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  edges: Array<TimelineEdge>;
  nodes: Array<TimelineEntry>;
  pageInfo: PageInfo;
  /** All rows of the filter, counted only if asked for, up to 10000. */
  totalCount: Scalars['Int']['output'];
  /** There are more than totalCount. */
  totalCountCapped: Scalars['Boolean']['output'];
};

export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  cursor: Scalars['String']['output'];
  node: TimelineEntry;
};

export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  at: Scalars['DateTime']['output'];
  /** Who did it, by the name at that time. */
  by: Scalars['String']['output'];
  /** Values in the caller's language. Phone numbers and secrets are never among them. */
  changes: Array<ChangedField>;
  id: Scalars['ID']['output'];
  /** What was done, in the caller's language. */
  sentence: Scalars['String']['output'];
  subjectId: Scalars['ID']['output'];
  subjectType: SubjectType;
  verb: Scalars['String']['output'];
};

export type UndoBulkChangeInput = {
  id: Scalars['ID']['input'];
};

export type UndoMergeInput = {
  id: Scalars['ID']['input'];
};

export type UndoMoveInput = {
  entryId: Scalars['ID']['input'];
};

export type UpdateAgreementInput = {
  agreedCompletionOn?: InputMaybe<Scalars['Date']['input']>;
  agreedProductionOn?: InputMaybe<Scalars['Date']['input']>;
  agreedStartOn?: InputMaybe<Scalars['Date']['input']>;
  breachTerms?: InputMaybe<Scalars['String']['input']>;
  commitments?: InputMaybe<Array<CommitmentInput>>;
  /** The whole list, each: those left out are taken away. */
  deals?: InputMaybe<Array<AgreementDealInput>>;
  deposit?: InputMaybe<Scalars['Yuan']['input']>;
  depositDueOn?: InputMaybe<Scalars['Date']['input']>;
  depositPaidOn?: InputMaybe<Scalars['Date']['input']>;
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  expectedVersion: Scalars['Int']['input'];
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  fairCompetitionNumber?: InputMaybe<Scalars['String']['input']>;
  fairCompetitionOn?: InputMaybe<Scalars['Date']['input']>;
  fairCompetitionResult?: InputMaybe<FairCompetitionResult>;
  fairCompetitionReview?: InputMaybe<Scalars['String']['input']>;
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  legalReview?: InputMaybe<Scalars['String']['input']>;
  legalReviewOn?: InputMaybe<Scalars['Date']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  parties?: InputMaybe<Array<AgreementPartyInput>>;
  place?: InputMaybe<Scalars['String']['input']>;
  promises?: InputMaybe<Array<PromiseInput>>;
  registrationDueOn?: InputMaybe<Scalars['Date']['input']>;
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  signingEventId?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

/** undefined leaves, null clears. */
export type UpdateCompanyInput = {
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  chain?: InputMaybe<Scalars['String']['input']>;
  chainNode?: InputMaybe<Scalars['String']['input']>;
  chainPosition?: InputMaybe<ChainPosition>;
  creditCode?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  honours?: InputMaybe<Array<Honour>>;
  id: Scalars['ID']['input'];
  industryCode?: InputMaybe<Scalars['String']['input']>;
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  operatingStatus?: InputMaybe<OperatingStatus>;
  operatingStatusNote?: InputMaybe<Scalars['String']['input']>;
  ownership?: InputMaybe<Ownership>;
  paidInCapital?: InputMaybe<Scalars['Yuan']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  registeredAddress?: InputMaybe<Scalars['String']['input']>;
  registeredCapital?: InputMaybe<Scalars['Yuan']['input']>;
  sizeTier?: InputMaybe<SizeTier>;
};

/** undefined leaves, null clears. */
export type UpdateContactInput = {
  basis?: InputMaybe<ContactBasis>;
  basisOn?: InputMaybe<Scalars['Date']['input']>;
  consentWithdrawnOn?: InputMaybe<Scalars['Date']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  gender?: InputMaybe<ContactGender>;
  id: Scalars['ID']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<ContactLevel>;
  name?: InputMaybe<Scalars['String']['input']>;
  nativePlace?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  ties?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  wechat?: InputMaybe<Scalars['String']['input']>;
};

/** undefined leaves, null clears. */
export type UpdateDealInput = {
  assessedOn?: InputMaybe<Scalars['Date']['input']>;
  assessment?: InputMaybe<Scalars['String']['input']>;
  /** The whole table. */
  benefits?: InputMaybe<Array<BenefitInput>>;
  chain?: InputMaybe<Scalars['String']['input']>;
  chainRole?: InputMaybe<ChainRole>;
  codeName?: InputMaybe<Scalars['String']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  content?: InputMaybe<Scalars['String']['input']>;
  contractedInward?: InputMaybe<Scalars['Yuan']['input']>;
  dueDiligence?: InputMaybe<Scalars['String']['input']>;
  /** Tonnes of standard coal a year. */
  energyNeed?: InputMaybe<Scalars['Decimal']['input']>;
  equipmentInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  expectedVersion: Scalars['Int']['input'];
  firstContactOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  fixedAssetInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  fundOrigin?: InputMaybe<FundOrigin>;
  id: Scalars['ID']['input'];
  industryCode?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<DealKind>;
  landNeed?: InputMaybe<AreaInput>;
  leaderPosition?: InputMaybe<Scalars['String']['input']>;
  liaisonId?: InputMaybe<Scalars['ID']['input']>;
  /** The whole list. */
  members?: InputMaybe<Array<DealMemberInput>>;
  name?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<DealNature>;
  nextFollowUpOn?: InputMaybe<Scalars['Date']['input']>;
  officerId?: InputMaybe<Scalars['ID']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Of an expansion or second attraction: where it happens. */
  parcelId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a deal that has a parent. */
  phaseName?: InputMaybe<Scalars['String']['input']>;
  plantNeed?: InputMaybe<AreaInput>;
  /** kVA. */
  powerNeed?: InputMaybe<Scalars['Decimal']['input']>;
  projectCode?: InputMaybe<Scalars['String']['input']>;
  proposalOn?: InputMaybe<Scalars['Date']['input']>;
  secrecy?: InputMaybe<Scalars['Int']['input']>;
  siteKind?: InputMaybe<SiteKind>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  totalInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  totalInvestmentBound?: InputMaybe<Bound>;
};

export type UpdateSigningEventInput = {
  expectedVersion: Scalars['Int']['input'];
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  level?: InputMaybe<EventLevel>;
  name?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  venue?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateViewInput = {
  audience?: InputMaybe<ViewAudience>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
};

/** undefined leaves, null clears; lists are replaced. */
export type UpdateVisitInput = {
  allianceId?: InputMaybe<Scalars['ID']['input']>;
  colleagueIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  companyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  cost?: InputMaybe<Scalars['Yuan']['input']>;
  /** Deals that it was about. */
  dealIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  direction?: InputMaybe<Direction>;
  /** HH:MM of the same day. */
  endedAt?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  fileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  id: Scalars['ID']['input'];
  intendedAmount?: InputMaybe<Scalars['Yuan']['input']>;
  intentionLevel?: InputMaybe<IntentionLevel>;
  investorCount?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<VisitKind>;
  leaders?: InputMaybe<Array<Scalars['String']['input']>>;
  onSite?: InputMaybe<Scalars['Boolean']['input']>;
  participants?: InputMaybe<Array<Scalars['String']['input']>>;
  place?: InputMaybe<Scalars['String']['input']>;
  results?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  visitTime?: InputMaybe<Scalars['String']['input']>;
  visitedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type User = {
  __typename?: 'User';
  disabled: Scalars['Boolean']['output'];
  grants: Array<Grant>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  username: Scalars['String']['output'];
};

export type UserError = {
  __typename?: 'UserError';
  code: Scalars['String']['output'];
  /** Path of the input field, e.g. ["input", "deals", "0", "amount"]. */
  field: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  params?: Maybe<Scalars['JSON']['output']>;
};

export type UserPayload = {
  __typename?: 'UserPayload';
  user?: Maybe<User>;
  userErrors: Array<UserError>;
};

export type ViewAudience =
  | 'department'
  | 'everyone'
  | 'mine';

export type Viewer = {
  __typename?: 'Viewer';
  /** This deployment shows demo data. */
  demo: Scalars['Boolean']['output'];
  grants: Array<Grant>;
  id: Scalars['ID']['output'];
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** What the viewer may do somewhere; where exactly, each row tells in viewerCan. */
  permissions: Array<Scalars['String']['output']>;
  username: Scalars['String']['output'];
};

export type Visit = {
  __typename?: 'Visit';
  /** Deals that it was about, as far as they are in reach. */
  aboutDeals: Array<Deal>;
  allianceId?: Maybe<Scalars['ID']['output']>;
  allianceName?: Maybe<Scalars['String']['output']>;
  colleagues: Array<Person>;
  companies: Array<Company>;
  contacts: Array<Contact>;
  /** Yuan. */
  cost?: Maybe<Scalars['Yuan']['output']>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Person>;
  /** Leads registered from this visit. */
  deals: Array<Deal>;
  direction: Direction;
  /** HH:MM of the same day, when it ended. */
  endedAt?: Maybe<Scalars['String']['output']>;
  files: Array<StoredFile>;
  id: Scalars['ID']['output'];
  /** Yuan. */
  intendedAmount?: Maybe<Scalars['Yuan']['output']>;
  intentionLevel?: Maybe<IntentionLevel>;
  /** 接洽客商人次: investors met. */
  investorCount: Scalars['Int']['output'];
  issues: Array<RaisedIssue>;
  kind: VisitKind;
  /** Leaders who took part, by position. */
  leaders: Array<Scalars['String']['output']>;
  nextAction?: Maybe<Scalars['String']['output']>;
  nextActionDueOn?: Maybe<Scalars['Date']['output']>;
  /** 入企: at the company's own place. */
  onSite: Scalars['Boolean']['output'];
  organisation: Organisation;
  /** Our people, by position. */
  participants: Array<Scalars['String']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  results?: Maybe<Scalars['String']['output']>;
  summary: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  /** Verbs that the viewer may go on with: registerLead, updateVisit, joinVisits. */
  viewerCan: Array<Scalars['String']['output']>;
  /** HH:MM in Asia/Shanghai. */
  visitTime?: Maybe<Scalars['String']['output']>;
  visitedOn: Scalars['Date']['output'];
};

export type VisitConnection = {
  __typename?: 'VisitConnection';
  counters: VisitCounters;
  edges: Array<VisitEdge>;
  nodes: Array<Visit>;
  pageInfo: PageInfo;
  /** The sentence that an official report would print for this filter, in the caller's language. */
  summary: Scalars['String']['output'];
  /** All rows of the filter, counted only if asked for, up to 10000. */
  totalCount: Scalars['Int']['output'];
  /** There are more than totalCount. */
  totalCountCapped: Scalars['Boolean']['output'];
};

/** visits 走请次数 = visits out and in; investors 接洽客商人次 = sum of investors met. Both over the whole filter, not the page. */
export type VisitCounters = {
  __typename?: 'VisitCounters';
  aftercare: Scalars['Int']['output'];
  /** 走访企业次数: companies called on, out and aftercare, each visit of each company. */
  companyVisits: Scalars['Int']['output'];
  in: Scalars['Int']['output'];
  investors: Scalars['Int']['output'];
  /** 入企走访次数: of those, at the company's own place. */
  onSiteVisits: Scalars['Int']['output'];
  online: Scalars['Int']['output'];
  out: Scalars['Int']['output'];
  visits: Scalars['Int']['output'];
};

export type VisitDay = {
  __typename?: 'VisitDay';
  on: Scalars['Date']['output'];
  plans: Scalars['Int']['output'];
  visits: Scalars['Int']['output'];
};

export type VisitEdge = {
  __typename?: 'VisitEdge';
  cursor: Scalars['String']['output'];
  node: Visit;
};

export type VisitFilter = {
  allianceId?: InputMaybe<Scalars['ID']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  direction?: InputMaybe<Direction>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<VisitKind>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** The organisation and all below it. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Logged it, or took part as a colleague. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** 拜访 考察接待 座谈 推介会 签约活动 展会 电话 视频 */
export type VisitKind =
  | 'call'
  | 'discussion'
  | 'exhibition'
  | 'inspection'
  | 'phone'
  | 'promotion'
  | 'signing'
  | 'video';

/** That somebody was there or will be: not what was said. */
export type VisitNotice = {
  __typename?: 'VisitNotice';
  by?: Maybe<Scalars['String']['output']>;
  direction: Direction;
  on: Scalars['Date']['output'];
  organisation: Organisation;
  planned: Scalars['Boolean']['output'];
  /** The visit, if it is in the viewer's reach. */
  visitId?: Maybe<Scalars['ID']['output']>;
};

export type VisitPayload = {
  __typename?: 'VisitPayload';
  /** Visits of others on that day to one of these companies in the same direction: perhaps the same one. */
  alike: Array<VisitNotice>;
  userErrors: Array<UserError>;
  visit?: Maybe<Visit>;
};

export type VisitPlan = {
  __typename?: 'VisitPlan';
  company: Company;
  createdBy?: Maybe<Person>;
  direction: Direction;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  on: Scalars['Date']['output'];
  organisation: Organisation;
  /** cancelVisitPlan. */
  viewerCan: Array<Scalars['String']['output']>;
};

export type VisitPlanPayload = {
  __typename?: 'VisitPlanPayload';
  plan?: Maybe<VisitPlan>;
  userErrors: Array<UserError>;
};

export type VisitSort = {
  by: VisitSortField;
  direction: SortDirection;
};

export type VisitSortField =
  | 'createdAt'
  | 'visitedOn';

export type WithdrawExtensionInput = {
  id: Scalars['ID']['input'];
};
