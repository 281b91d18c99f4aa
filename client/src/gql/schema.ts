export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  /** A plain decimal string. */
  Decimal: { input: string; output: string; }
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
  createdAt: Scalars['DateTime']['output'];
  dealCount: Scalars['Int']['output'];
  deals: Array<AgreementDeal>;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  fairCompetitionReview?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: AgreementKind;
  legalReview?: Maybe<Scalars['String']['output']>;
  number?: Maybe<Scalars['String']['output']>;
  organisation: Organisation;
  place?: Maybe<Scalars['String']['output']>;
  signedOn: Scalars['Date']['output'];
  title: Scalars['String']['output'];
  totalAmount: Scalars['Yuan']['output'];
  version: Scalars['Int']['output'];
};

export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  edges: Array<AgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountCapped: Scalars['Boolean']['output'];
};

export type AgreementDeal = {
  __typename?: 'AgreementDeal';
  amount: Scalars['Yuan']['output'];
  deal: Deal;
};

export type AgreementDealInput = {
  amount: Scalars['Yuan']['input'];
  dealId: Scalars['ID']['input'];
};

export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  cursor: Scalars['String']['output'];
  node: Agreement;
};

export type AgreementFilter = {
  dealId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<AgreementKind>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type AgreementKind =
  | 'contract'
  | 'framework'
  | 'intent';

export type AgreementPayload = {
  __typename?: 'AgreementPayload';
  agreement?: Maybe<Agreement>;
  userErrors: Array<UserError>;
};

export type Alliance = {
  __typename?: 'Alliance';
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

export type AreaInput = {
  unit: AreaUnit;
  value: Scalars['Decimal']['input'];
};

export type AreaUnit =
  | 'mu'
  | 'squareMetres';

export type AssignTaskInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dueOn: Scalars['Date']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  subjectType?: InputMaybe<SubjectType>;
  title: Scalars['String']['input'];
};

export type Blocker = {
  __typename?: 'Blocker';
  code: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  params?: Maybe<Scalars['JSON']['output']>;
};

/** How exact an amount is: exact, about 约, atLeast 以上/余, atMost 不超过. */
export type Bound =
  | 'about'
  | 'atLeast'
  | 'atMost'
  | 'exact';

export type ChangedField = {
  __typename?: 'ChangedField';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
};

export type Company = {
  __typename?: 'Company';
  contacts: Array<Contact>;
  createdAt: Scalars['DateTime']['output'];
  creditCode?: Maybe<Scalars['String']['output']>;
  deals: Array<Deal>;
  id: Scalars['ID']['output'];
  industryCode?: Maybe<Scalars['String']['output']>;
  industryName?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  regionCode?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  viewerCan: Array<Scalars['String']['output']>;
  visits: Array<Visit>;
};

export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  edges: Array<CompanyEdge>;
  nodes: Array<Company>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountCapped: Scalars['Boolean']['output'];
};

export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  cursor: Scalars['String']['output'];
  node: Company;
};

export type CompanyFilter = {
  industryCode?: InputMaybe<Scalars['String']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** current: the values now in the database, given with a CONFLICT. */
export type CompanyPayload = {
  __typename?: 'CompanyPayload';
  company?: Maybe<Company>;
  userErrors: Array<UserError>;
};

export type CompanySort = {
  by: CompanySortField;
  direction: SortDirection;
};

export type CompanySortField =
  | 'createdAt'
  | 'name';

export type CompleteTaskInput = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

/** phone is masked (138****5678) unless the viewer holds contact.reveal. */
export type Contact = {
  __typename?: 'Contact';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  phoneMasked: Scalars['Boolean']['output'];
  title?: Maybe<Scalars['String']['output']>;
};

export type ContactInput = {
  name: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type CreateAllianceInput = {
  chain?: InputMaybe<Scalars['String']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  leadOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  memberOrganisationIds: Array<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
};

export type CreateOrganisationInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  kind: OrganisationKind;
  name: Scalars['String']['input'];
  parentId: Scalars['ID']['input'];
  shortName?: InputMaybe<Scalars['String']['input']>;
};

export type CreateUserInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  organisationId: Scalars['ID']['input'];
  password: Scalars['String']['input'];
  role: Role;
  username: Scalars['String']['input'];
};

export type Deal = {
  __typename?: 'Deal';
  agreements: Array<Agreement>;
  assessedOn?: Maybe<Scalars['Date']['output']>;
  assessment?: Maybe<Scalars['String']['output']>;
  codeName: Scalars['String']['output'];
  company?: Maybe<Company>;
  content?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  dueDiligence?: Maybe<Scalars['String']['output']>;
  fixedAssetInvestment?: Maybe<Scalars['Yuan']['output']>;
  id: Scalars['ID']['output'];
  industryCode?: Maybe<Scalars['String']['output']>;
  industryName?: Maybe<Scalars['String']['output']>;
  kind: DealKind;
  landNeed?: Maybe<Scalars['SquareMetres']['output']>;
  landSupplies: Array<LandSupply>;
  lastProgressOn: Scalars['Date']['output'];
  light: Light;
  lightReason?: Maybe<LightReason>;
  lostTo?: Maybe<Scalars['String']['output']>;
  milestones: Array<Milestone>;
  name: Scalars['String']['output'];
  nextStages: Array<NextStage>;
  number: Scalars['String']['output'];
  officer?: Maybe<Person>;
  organisation: Organisation;
  parcels: Array<Parcel>;
  parent?: Maybe<Deal>;
  phaseName?: Maybe<Scalars['String']['output']>;
  phases: Array<Deal>;
  proposalOn?: Maybe<Scalars['Date']['output']>;
  reasonCode?: Maybe<ReasonCode>;
  registeredOn: Scalars['Date']['output'];
  shares: Array<ShareGrant>;
  source: LeadSource;
  stage: Stage;
  stageDays: Scalars['Int']['output'];
  stageEnteredOn: Scalars['Date']['output'];
  stageLog: Array<StageLogEntry>;
  status: DealStatus;
  statusNote?: Maybe<Scalars['String']['output']>;
  tasks: Array<Task>;
  totalInvestment?: Maybe<Scalars['Yuan']['output']>;
  totalInvestmentBound: Bound;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  viewerCan: Array<Scalars['String']['output']>;
  visit?: Maybe<Visit>;
  visitId?: Maybe<Scalars['ID']['output']>;
};

/** sumInvestment: yuan, over the whole filter. */
export type DealConnection = {
  __typename?: 'DealConnection';
  edges: Array<DealEdge>;
  nodes: Array<Deal>;
  pageInfo: PageInfo;
  sumInvestment: Scalars['Yuan']['output'];
  totalCount: Scalars['Int']['output'];
  totalCountCapped: Scalars['Boolean']['output'];
};

export type DealEdge = {
  __typename?: 'DealEdge';
  cursor: Scalars['String']['output'];
  node: Deal;
};

export type DealFilter = {
  companyId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<DealKind>;
  minInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  officerId?: InputMaybe<Scalars['ID']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Stage>;
  stages?: InputMaybe<Array<Stage>>;
  status?: InputMaybe<DealStatus>;
  visitId?: InputMaybe<Scalars['ID']['input']>;
};

export type DealKind =
  | 'carrier'
  | 'commercial'
  | 'facility'
  | 'industry'
  | 'infrastructure';

/** blockers: every unmet condition when a move was refused. current: the deal as it is now, given with a CONFLICT. */
export type DealPayload = {
  __typename?: 'DealPayload';
  blockers: Array<Blocker>;
  current?: Maybe<Deal>;
  deal?: Maybe<Deal>;
  userErrors: Array<UserError>;
};

export type DealSort = {
  by: DealSortField;
  direction: SortDirection;
};

export type DealSortField =
  | 'lastProgressOn'
  | 'name'
  | 'registeredOn'
  | 'stageEnteredOn'
  | 'totalInvestment'
  | 'updatedAt';

export type DealStatus =
  | 'active'
  | 'lost'
  | 'suspended'
  | 'terminated'
  | 'transferred';

export type Direction =
  | 'aftercare'
  | 'in'
  | 'online'
  | 'out';

export type DropDealInput = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  lostTo?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  reasonCode: ReasonCode;
  status: DealStatus;
};

export type Grant = {
  __typename?: 'Grant';
  organisation: Organisation;
  role: Role;
};

export type IndustryCode = {
  __typename?: 'IndustryCode';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type LandSupply = {
  __typename?: 'LandSupply';
  area: Scalars['SquareMetres']['output'];
  completionOn?: Maybe<Scalars['Date']['output']>;
  contractNumber: Scalars['String']['output'];
  contractOn: Scalars['Date']['output'];
  deal?: Maybe<Deal>;
  deliveryOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  method: SupplyMethod;
  parcel: Parcel;
  startOn: Scalars['Date']['output'];
};

export type LandSupplyPayload = {
  __typename?: 'LandSupplyPayload';
  landSupply?: Maybe<LandSupply>;
  userErrors: Array<UserError>;
};

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

export type Light =
  | 'green'
  | 'grey'
  | 'red'
  | 'yellow';

/** What lit the light: rule code, the date the clock started, the date it fell due, a sentence in the caller's language. */
export type LightReason = {
  __typename?: 'LightReason';
  dueOn: Scalars['Date']['output'];
  message: Scalars['String']['output'];
  rule: Scalars['String']['output'];
  since: Scalars['Date']['output'];
};

/** companyIds: known companies; companyNames: names typed in place, registered in the same transaction. */
export type LogVisitInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  companyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  companyNames?: InputMaybe<Array<Scalars['String']['input']>>;
  direction: Direction;
  investorCount?: InputMaybe<Scalars['Int']['input']>;
  nextAction?: InputMaybe<Scalars['String']['input']>;
  nextActionDueOn?: InputMaybe<Scalars['Date']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  participants?: InputMaybe<Array<Scalars['String']['input']>>;
  place?: InputMaybe<Scalars['String']['input']>;
  summary: Scalars['String']['input'];
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

export type Milestone = {
  __typename?: 'Milestone';
  actualOn: Scalars['Date']['output'];
  createdAt: Scalars['DateTime']['output'];
  evidence: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: MilestoneKind;
  recordedBy: Scalars['String']['output'];
};

export type MilestoneKind =
  | 'capacity'
  | 'commencement'
  | 'completion'
  | 'production';

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
  assignTask: TaskPayload;
  completeTask: TaskPayload;
  createAlliance: AlliancePayload;
  createOrganisation: OrganisationPayload;
  createUser: UserPayload;
  dropDeal: DealPayload;
  logVisit: VisitPayload;
  login: LoginPayload;
  logout: LogoutPayload;
  postponeTask: TaskPayload;
  recordCommencement: MilestonePayload;
  recordMilestone: MilestonePayload;
  registerCompany: CompanyPayload;
  registerLead: DealPayload;
  registerParcel: ParcelPayload;
  reopenDeal: DealPayload;
  revokeShare: ShareGrantPayload;
  setLocale: Viewer;
  setUp: LoginPayload;
  shareDeal: ShareGrantPayload;
  signAgreement: AgreementPayload;
  supplyLand: LandSupplyPayload;
  suspendDeal: DealPayload;
  updateCompany: CompanyPayload;
  updateDeal: DealPayload;
};


export type MutationAddContactArgs = {
  input: AddContactInput;
};


export type MutationAdvanceDealArgs = {
  input: AdvanceDealInput;
};


export type MutationAssignTaskArgs = {
  input: AssignTaskInput;
};


export type MutationCompleteTaskArgs = {
  input: CompleteTaskInput;
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


export type MutationDropDealArgs = {
  input: DropDealInput;
};


export type MutationLogVisitArgs = {
  input: LogVisitInput;
};


export type MutationLoginArgs = {
  input: LoginInput;
};


export type MutationPostponeTaskArgs = {
  input: PostponeTaskInput;
};


export type MutationRecordCommencementArgs = {
  input: RecordCommencementInput;
};


export type MutationRecordMilestoneArgs = {
  input: RecordMilestoneInput;
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


export type MutationRevokeShareArgs = {
  input: RevokeShareInput;
};


export type MutationSetLocaleArgs = {
  locale: Scalars['String']['input'];
};


export type MutationSetUpArgs = {
  input: SetUpInput;
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


export type MutationUpdateCompanyArgs = {
  input: UpdateCompanyInput;
};


export type MutationUpdateDealArgs = {
  input: UpdateDealInput;
};

/** allowed: no blockers. skippable: stages passed over on the way there. */
export type NextStage = {
  __typename?: 'NextStage';
  blockers: Array<Blocker>;
  stage: Stage;
};

export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  name: Scalars['String']['output'];
  parentId?: Maybe<Scalars['ID']['output']>;
  path: Scalars['String']['output'];
  shortName: Scalars['String']['output'];
};

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
  supplies: Array<LandSupply>;
  version: Scalars['Int']['output'];
  viewerCan: Array<Scalars['String']['output']>;
};

export type ParcelConnection = {
  __typename?: 'ParcelConnection';
  edges: Array<ParcelEdge>;
  nodes: Array<Parcel>;
  pageInfo: PageInfo;
  sumArea: Scalars['SquareMetres']['output'];
  sumAvailableArea: Scalars['SquareMetres']['output'];
  totalCount: Scalars['Int']['output'];
  totalCountCapped: Scalars['Boolean']['output'];
};

export type ParcelEdge = {
  __typename?: 'ParcelEdge';
  cursor: Scalars['String']['output'];
  node: Parcel;
};

export type ParcelFilter = {
  available?: InputMaybe<Scalars['Boolean']['input']>;
  minAvailableArea?: InputMaybe<Scalars['SquareMetres']['input']>;
  parkId?: InputMaybe<Scalars['ID']['input']>;
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

export type ParcelState =
  | 'approved'
  | 'idle'
  | 'levelling'
  | 'offered'
  | 'reserve';

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
  red: Scalars['Int']['output'];
  stage: Stage;
  sumInvestment: Scalars['Yuan']['output'];
  yellow: Scalars['Int']['output'];
};

export type PostponeTaskInput = {
  dueOn: Scalars['Date']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  agreement: Agreement;
  agreements: AgreementConnection;
  alliances: Array<Alliance>;
  /** the auditor's view of every recorded verb in reach */
  auditLog: TimelineConnection;
  companies: CompanyConnection;
  company: Company;
  deal: Deal;
  deals: DealConnection;
  industryCodes: Array<IndustryCode>;
  organisations: Array<Organisation>;
  parcel: Parcel;
  parcels: ParcelConnection;
  /** colleagues who may own deals and tasks within the viewer's reach */
  people: Array<Person>;
  pipeline: Pipeline;
  /** does this deployment still wait for its first administrator */
  setUpNeeded: Scalars['Boolean']['output'];
  sharedDeals: SharedDealConnection;
  /** active deals longest without progress first */
  standstill: Array<Standstill>;
  tasks: TaskConnection;
  timeline: TimelineConnection;
  users: Array<User>;
  /** anonymous: null */
  viewer?: Maybe<Viewer>;
  visit: Visit;
  visits: VisitConnection;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DealSort>;
};


export type QueryIndustryCodesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
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
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ParcelSort>;
};


export type QueryPeopleArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPipelineArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySharedDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedDealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStandstillArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TaskSort>;
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  subjectId: Scalars['ID']['input'];
  subjectType: SubjectType;
};


export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<VisitSort>;
};

export type ReasonCode =
  | 'energyEnvironment'
  | 'funding'
  | 'government'
  | 'investorStrategy'
  | 'land'
  | 'lostToCompetitor'
  | 'market'
  | 'other'
  | 'policy';

export type RecordCommencementInput = {
  advance?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  evidence: Scalars['String']['input'];
  on: Scalars['Date']['input'];
};

export type RecordMilestoneInput = {
  advance?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  evidence: Scalars['String']['input'];
  kind: MilestoneKind;
  on: Scalars['Date']['input'];
};

export type RegisterCompanyInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  contacts?: InputMaybe<Array<ContactInput>>;
  creditCode?: InputMaybe<Scalars['String']['input']>;
  industryCode?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterLeadInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  companyName?: InputMaybe<Scalars['String']['input']>;
  content?: InputMaybe<Scalars['String']['input']>;
  fixedAssetInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  industryCode?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<DealKind>;
  landNeed?: InputMaybe<AreaInput>;
  name: Scalars['String']['input'];
  officerId?: InputMaybe<Scalars['ID']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phaseName?: InputMaybe<Scalars['String']['input']>;
  registeredOn?: InputMaybe<Scalars['Date']['input']>;
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
  number: Scalars['String']['input'];
  parkId: Scalars['ID']['input'];
  plannedUse?: InputMaybe<Scalars['String']['input']>;
  standardLand?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<ParcelState>;
};

export type ReopenDealInput = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type RevokeShareInput = {
  id: Scalars['ID']['input'];
};

export type Role =
  | 'administrator'
  | 'allianceMember'
  | 'auditor'
  | 'head'
  | 'landClerk'
  | 'leader'
  | 'officer';

export type SetUpInput = {
  name: Scalars['String']['input'];
  organisationName: Scalars['String']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

export type ShareDealInput = {
  allianceId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  level?: InputMaybe<ShareLevel>;
};

export type ShareGrant = {
  __typename?: 'ShareGrant';
  alliance: Alliance;
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

export type ShareLevel =
  | 'status';

/** All that a partner sees of a shared deal: nothing else, ever. */
export type SharedDeal = {
  __typename?: 'SharedDeal';
  codeName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  industry?: Maybe<Scalars['String']['output']>;
  light: Light;
  sizeBand: Scalars['String']['output'];
  stage: Stage;
  updatedOn: Scalars['Date']['output'];
};

export type SharedDealConnection = {
  __typename?: 'SharedDealConnection';
  edges: Array<SharedDealEdge>;
  nodes: Array<SharedDeal>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
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
  advance?: InputMaybe<Scalars['Boolean']['input']>;
  agreedCompletionOn?: InputMaybe<Scalars['Date']['input']>;
  agreedProductionOn?: InputMaybe<Scalars['Date']['input']>;
  agreedStartOn?: InputMaybe<Scalars['Date']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  deals: Array<AgreementDealInput>;
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  fairCompetitionReview?: InputMaybe<Scalars['String']['input']>;
  kind: AgreementKind;
  legalReview?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  signedOn: Scalars['Date']['input'];
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

export type SortDirection =
  | 'asc'
  | 'desc';

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

export type StageLogEntry = {
  __typename?: 'StageLogEntry';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  days?: Maybe<Scalars['Int']['output']>;
  enteredOn: Scalars['Date']['output'];
  fromStage?: Maybe<Stage>;
  fromStatus?: Maybe<DealStatus>;
  id: Scalars['ID']['output'];
  overridden: Scalars['Boolean']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  reasonCode?: Maybe<ReasonCode>;
  toStage: Stage;
  toStatus: DealStatus;
};

export type Standstill = {
  __typename?: 'Standstill';
  days: Scalars['Int']['output'];
  deal: Deal;
};

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

/** area left out: all that is left of the parcel. */
export type SupplyLandInput = {
  advance?: InputMaybe<Scalars['Boolean']['input']>;
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
  on?: InputMaybe<Scalars['Date']['input']>;
  reasonCode: ReasonCode;
};

export type Task = {
  __typename?: 'Task';
  createdAt: Scalars['DateTime']['output'];
  deal?: Maybe<Deal>;
  doneNote?: Maybe<Scalars['String']['output']>;
  doneOn?: Maybe<Scalars['Date']['output']>;
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  overdue: Scalars['Boolean']['output'];
  owner: Person;
  postponedTimes: Scalars['Int']['output'];
  state: TaskState;
  subjectId?: Maybe<Scalars['ID']['output']>;
  subjectType?: Maybe<SubjectType>;
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: Array<Scalars['String']['output']>;
  visit?: Maybe<Visit>;
};

export type TaskConnection = {
  __typename?: 'TaskConnection';
  edges: Array<TaskEdge>;
  nodes: Array<Task>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
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

export type TaskState =
  | 'done'
  | 'open';

export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  edges: Array<TimelineEdge>;
  nodes: Array<TimelineEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
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
  by: Scalars['String']['output'];
  changes: Array<ChangedField>;
  id: Scalars['ID']['output'];
  sentence: Scalars['String']['output'];
  subjectId: Scalars['ID']['output'];
  subjectType: SubjectType;
  verb: Scalars['String']['output'];
};

export type UpdateCompanyInput = {
  creditCode?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  industryCode?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
};

/** undefined leaves, null clears. */
export type UpdateDealInput = {
  assessedOn?: InputMaybe<Scalars['Date']['input']>;
  assessment?: InputMaybe<Scalars['String']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  content?: InputMaybe<Scalars['String']['input']>;
  dueDiligence?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  fixedAssetInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  id: Scalars['ID']['input'];
  industryCode?: InputMaybe<Scalars['String']['input']>;
  landNeed?: InputMaybe<AreaInput>;
  name?: InputMaybe<Scalars['String']['input']>;
  officerId?: InputMaybe<Scalars['ID']['input']>;
  proposalOn?: InputMaybe<Scalars['Date']['input']>;
  totalInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  totalInvestmentBound?: InputMaybe<Bound>;
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
  field: Array<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  params?: Maybe<Scalars['JSON']['output']>;
};

export type UserPayload = {
  __typename?: 'UserPayload';
  user?: Maybe<User>;
  userErrors: Array<UserError>;
};

export type Viewer = {
  __typename?: 'Viewer';
  demo: Scalars['Boolean']['output'];
  grants: Array<Grant>;
  id: Scalars['ID']['output'];
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
  permissions: Array<Scalars['String']['output']>;
  username: Scalars['String']['output'];
};

export type Visit = {
  __typename?: 'Visit';
  companies: Array<Company>;
  createdAt: Scalars['DateTime']['output'];
  createdBy?: Maybe<Person>;
  deals: Array<Deal>;
  direction: Direction;
  id: Scalars['ID']['output'];
  investorCount: Scalars['Int']['output'];
  nextAction?: Maybe<Scalars['String']['output']>;
  nextActionDueOn?: Maybe<Scalars['Date']['output']>;
  organisation: Organisation;
  participants: Array<Scalars['String']['output']>;
  place?: Maybe<Scalars['String']['output']>;
  summary: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: Array<Scalars['String']['output']>;
  visitedOn: Scalars['Date']['output'];
};

export type VisitConnection = {
  __typename?: 'VisitConnection';
  counters: VisitCounters;
  edges: Array<VisitEdge>;
  nodes: Array<Visit>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountCapped: Scalars['Boolean']['output'];
};

/** visits 走请次数 = visits out and in; investors 接洽客商人次 = sum of investors met. Both over the whole filter, not the page. */
export type VisitCounters = {
  __typename?: 'VisitCounters';
  aftercare: Scalars['Int']['output'];
  in: Scalars['Int']['output'];
  investors: Scalars['Int']['output'];
  online: Scalars['Int']['output'];
  out: Scalars['Int']['output'];
  visits: Scalars['Int']['output'];
};

export type VisitEdge = {
  __typename?: 'VisitEdge';
  cursor: Scalars['String']['output'];
  node: Visit;
};

export type VisitFilter = {
  companyId?: InputMaybe<Scalars['ID']['input']>;
  direction?: InputMaybe<Direction>;
  from?: InputMaybe<Scalars['Date']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type VisitPayload = {
  __typename?: 'VisitPayload';
  userErrors: Array<UserError>;
  visit?: Maybe<Visit>;
};

export type VisitSort = {
  by: VisitSortField;
  direction: SortDirection;
};

export type VisitSortField =
  | 'createdAt'
  | 'visitedOn';
