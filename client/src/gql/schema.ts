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
  createdAt: Scalars['DateTime']['output'];
  /** Of the deals within your reach. */
  dealCount: Scalars['Int']['output'];
  /** The covered deals within your reach, the largest amount first. */
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
  /** Yuan, exact, of the deals within your reach: of the whole agreement when they all are. */
  totalAmount: Scalars['Yuan']['output'];
  version: Scalars['Int']['output'];
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
  /** In title, number and names of the covered deals. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** 意向协议, 框架协议, 正式合同. Only a contract counts as signed (签约). */
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

export type Blocker = {
  __typename?: 'Blocker';
  code: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  params?: Maybe<Scalars['JSON']['output']>;
};

/** exact, about 约, atLeast 以上/余, atMost 不超过 */
export type Bound =
  | 'about'
  | 'atLeast'
  | 'atMost'
  | 'exact';

export type CancelVisitPlanInput = {
  id: Scalars['ID']['input'];
};

/** 上游 中游 下游 */
export type ChainPosition =
  | 'downstream'
  | 'midstream'
  | 'upstream';

export type ChangedField = {
  __typename?: 'ChangedField';
  after?: Maybe<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
};

export type ClearRiskInput = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  /** Left out: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
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
  assessedOn?: Maybe<Scalars['Date']['output']>;
  assessment?: Maybe<Scalars['String']['output']>;
  /** What partners see instead of the name. */
  codeName: Scalars['String']['output'];
  company?: Maybe<Company>;
  content?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  dueDiligence?: Maybe<Scalars['String']['output']>;
  /** Tonnes of standard coal a year. */
  energyNeed?: Maybe<Scalars['Decimal']['output']>;
  fixedAssetInvestment?: Maybe<Scalars['Yuan']['output']>;
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
  light: Light;
  lightReason?: Maybe<LightReason>;
  lostTo?: Maybe<Scalars['String']['output']>;
  /** In the order of their days. */
  milestones: Array<Milestone>;
  name: Scalars['String']['output'];
  nextStages: Array<NextStage>;
  number: Scalars['String']['output'];
  officer?: Maybe<Person>;
  organisation: Organisation;
  /** The parcels of which it was supplied all or a part. */
  parcels: Array<Parcel>;
  parent?: Maybe<Deal>;
  phaseName?: Maybe<Scalars['String']['output']>;
  phases: Array<Deal>;
  /** kVA. */
  powerNeed?: Maybe<Scalars['Decimal']['output']>;
  proposalOn?: Maybe<Scalars['Date']['output']>;
  reasonCode?: Maybe<ReasonCode>;
  registeredOn: Scalars['Date']['output'];
  /** Grants to alliances, live and ended, newest first. */
  shares: Array<ShareGrant>;
  source: LeadSource;
  stage: Stage;
  stageDays: Scalars['Int']['output'];
  stageEnteredOn: Scalars['Date']['output'];
  /** Oldest first. */
  stageLog: Array<StageLogEntry>;
  status: DealStatus;
  statusNote?: Maybe<Scalars['String']['output']>;
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
  /** First entry into 开工, in the same way. */
  commencedIn?: InputMaybe<Scalars['Int']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** true: without phases, which numbers count in their deal. */
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  /** First entry into 框架协议, in the same way. */
  frameworkIn?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<DealKind>;
  /** true: leads with an open step whose day is past. */
  leadOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Leads whose next open step is this one. */
  leadStep?: InputMaybe<LeadStep>;
  /** Today’s light. */
  light?: InputMaybe<Light>;
  /** Yuan. */
  minInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  /** true: the viewer is the officer. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  officerId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation and all below it. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name, the number or the company’s name. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** First entry into 正式签约 in this calendar year, wherever the deal stands now; no infrastructure. */
  signedIn?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<Stage>;
  stages?: InputMaybe<Array<Stage>>;
  status?: InputMaybe<DealStatus>;
  visitId?: InputMaybe<Scalars['ID']['input']>;
};

/** 产业 基建 商业 载体 配套 */
export type DealKind =
  | 'carrier'
  | 'commercial'
  | 'facility'
  | 'industry'
  | 'infrastructure';

export type DealPayload = {
  __typename?: 'DealPayload';
  /** Every unmet condition when a move was refused. */
  blockers: Array<Blocker>;
  /** The deal as it is now, given with a CONFLICT. */
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

/** 推进中 搁置 流失 终止 已流转 */
export type DealStatus =
  | 'active'
  | 'lost'
  | 'suspended'
  | 'terminated'
  | 'transferred';

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

export type FlagRiskInput = {
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  companyId: Scalars['ID']['input'];
  kind: RiskKind;
  note?: InputMaybe<Scalars['String']['input']>;
  notedOn: Scalars['Date']['input'];
  /** Where it was read: 中国执行信息公开网 and the like. */
  source: Scalars['String']['input'];
};

export type Grant = {
  __typename?: 'Grant';
  organisation: Organisation;
  role: Role;
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
  id: Scalars['ID']['output'];
  kind: MilestoneKind;
  recordedBy: Scalars['String']['output'];
};

/** 开工, 竣工, 投产, 达产达效 */
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
  cancelVisitPlan: VisitPlanPayload;
  clearRisk: CompanyPayload;
  completeTask: TaskPayload;
  createAlliance: AlliancePayload;
  createOrganisation: OrganisationPayload;
  createUser: UserPayload;
  dropDeal: DealPayload;
  flagRisk: CompanyPayload;
  joinVisits: VisitPayload;
  logVisit: VisitPayload;
  login: LoginPayload;
  logout: LogoutPayload;
  mergeCompanies: CompanyPayload;
  planVisit: VisitPlanPayload;
  postponeTask: TaskPayload;
  recordCommencement: MilestonePayload;
  recordLeadStep: DealPayload;
  recordMilestone: MilestonePayload;
  registerCompany: CompanyPayload;
  registerLead: DealPayload;
  registerParcel: ParcelPayload;
  reopenDeal: DealPayload;
  revealContact: RevealContactPayload;
  revokeShare: ShareGrantPayload;
  setLeadClocks: LeadClockSettingsPayload;
  setLocale: Viewer;
  setUp: LoginPayload;
  shareDeal: ShareGrantPayload;
  signAgreement: AgreementPayload;
  supplyLand: LandSupplyPayload;
  suspendDeal: DealPayload;
  undoMerge: CompanyPayload;
  updateCompany: CompanyPayload;
  updateContact: CompanyPayload;
  updateDeal: DealPayload;
  updateVisit: VisitPayload;
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


export type MutationCancelVisitPlanArgs = {
  input: CancelVisitPlanInput;
};


export type MutationClearRiskArgs = {
  input: ClearRiskInput;
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


export type MutationFlagRiskArgs = {
  input: FlagRiskInput;
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


export type MutationMergeCompaniesArgs = {
  input: MergeCompaniesInput;
};


export type MutationPlanVisitArgs = {
  input: PlanVisitInput;
};


export type MutationPostponeTaskArgs = {
  input: PostponeTaskInput;
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


export type MutationRevealContactArgs = {
  input: RevealContactInput;
};


export type MutationRevokeShareArgs = {
  input: RevokeShareInput;
};


export type MutationSetLeadClocksArgs = {
  input: SetLeadClocksInput;
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


export type MutationUndoMergeArgs = {
  input: UndoMergeInput;
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


export type MutationUpdateVisitArgs = {
  input: UpdateVisitInput;
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

export type PostponeTaskInput = {
  dueOn: Scalars['Date']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type Query = {
  __typename?: 'Query';
  agreement: Agreement;
  /** The newest signing first. */
  agreements: AgreementConnection;
  /** Alliances that the viewer's organisations lead or are members of. */
  alliances: Array<Alliance>;
  /** the auditor's view of every recorded verb in reach */
  auditLog: TimelineConnection;
  companies: CompanyConnection;
  company: Company;
  deal: Deal;
  deals: DealConnection;
  industryCodes: Array<IndustryCode>;
  leadClockSettings: LeadClockSettings;
  organisations: Array<Organisation>;
  parcel: Parcel;
  /** The land of your county. */
  parcels: ParcelConnection;
  /** colleagues who may own deals and tasks within the viewer's reach */
  people: Array<Person>;
  pipeline: Pipeline;
  /** Organisations that can be asked to join: of the viewer's own tree, and counties, enterprises and associations anywhere. */
  possibleMembers: Array<Organisation>;
  regionCodes: Array<RegionCode>;
  search: SearchResult;
  /** does this deployment still wait for its first administrator */
  setUpNeeded: Scalars['Boolean']['output'];
  sharedDeals: SharedDealConnection;
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


export type QueryIndustryCodesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLeadClockSettingsArgs = {
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


export type QueryRegionCodesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
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

/** 市场 资金 用地 能耗环评 政策 竞争落选 企业战略 政府原因 其他 */
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
  /** Left out: true, the deal moves to the stage of the milestone where its gates allow. */
  advance?: InputMaybe<Scalars['Boolean']['input']>;
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  dealId: Scalars['ID']['input'];
  /** At least four characters. What shows it: number of the permit, photographs and their day, first invoice, tax paid. */
  evidence: Scalars['String']['input'];
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
  /** Not commencement: that is recordCommencement. */
  kind: MilestoneKind;
  on: Scalars['Date']['input'];
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
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  companyId?: InputMaybe<Scalars['ID']['input']>;
  /** A name typed in place, registered in the same transaction. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  content?: InputMaybe<Scalars['String']['input']>;
  /** Tonnes of standard coal a year. */
  energyNeed?: InputMaybe<Scalars['Decimal']['input']>;
  fixedAssetInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  industryCode?: InputMaybe<Scalars['String']['input']>;
  /** Left out: industry. */
  kind?: InputMaybe<DealKind>;
  landNeed?: InputMaybe<AreaInput>;
  name: Scalars['String']['input'];
  /** Left out: the one who registers. */
  officerId?: InputMaybe<Scalars['ID']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The deal of which this is a phase, or which it expands. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  phaseName?: InputMaybe<Scalars['String']['input']>;
  /** kVA. */
  powerNeed?: InputMaybe<Scalars['Decimal']['input']>;
  /** Left out: the day of the visit, else today. */
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
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  deals: Array<AgreementDealInput>;
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  fairCompetitionReview?: InputMaybe<Scalars['String']['input']>;
  kind: AgreementKind;
  legalReview?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  /** Left out: the organisation of the first deal. */
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

export type StageLogEntry = {
  __typename?: 'StageLogEntry';
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  /** Days until the next entry, or until today; null once the deal is dropped. */
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

export type UndoMergeInput = {
  id: Scalars['ID']['input'];
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
  companyId?: InputMaybe<Scalars['ID']['input']>;
  content?: InputMaybe<Scalars['String']['input']>;
  dueDiligence?: InputMaybe<Scalars['String']['input']>;
  /** Tonnes of standard coal a year. */
  energyNeed?: InputMaybe<Scalars['Decimal']['input']>;
  expectedVersion: Scalars['Int']['input'];
  fixedAssetInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  id: Scalars['ID']['input'];
  industryCode?: InputMaybe<Scalars['String']['input']>;
  landNeed?: InputMaybe<AreaInput>;
  name?: InputMaybe<Scalars['String']['input']>;
  officerId?: InputMaybe<Scalars['ID']['input']>;
  /** kVA. */
  powerNeed?: InputMaybe<Scalars['Decimal']['input']>;
  proposalOn?: InputMaybe<Scalars['Date']['input']>;
  totalInvestment?: InputMaybe<Scalars['Yuan']['input']>;
  totalInvestmentBound?: InputMaybe<Bound>;
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
