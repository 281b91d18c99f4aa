/** Fields of recorded changes that hold a code, and the groups of the catalogue in which its label is looked for. */
const CODED: Readonly<Record<string, readonly string[]>> = {
  stage: ['stage'],
  status: ['dealStatus'],
  kind: ['agreementKind', 'milestoneKind', 'dealKind', 'organisationKind', 'visitKind'],
  source: ['leadSource'],
  reasonCode: ['reasonCode'],
  gate: ['gate'],
  demand: ['gateDemand'],
  totalInvestmentBound: ['bound'],
  direction: ['direction'],
  method: ['supplyMethod'],
  state: ['taskState', 'parcelState'],
  level: ['shareLevel'],
  role: ['role'],
  overridden: ['error'],
  ownership: ['ownership'],
  chainPosition: ['chainPosition'],
  honours: ['honour'],
  sizeTier: ['sizeTier'],
  operatingStatus: ['operatingStatus'],
  riskKind: ['riskKind'],
  taken: ['companyMergeField'],
  leftAsIs: ['companyMergeField', 'field'],
  contactGender: ['contactGender'],
  contactLevel: ['contactLevel'],
  contactBasis: ['contactBasis'],
  contactWays: ['contactWay'],
  leadStep: ['leadStep'],
  lightRule: ['lightRule'],
  fairCompetitionResult: ['fairCompetitionResult'],
  promiseState: ['promiseState'],
  eventLevel: ['eventLevel'],
  fundState: ['fundState'],
  onSite: ['onSite'],
  permit: ['permitKind'],
  handler: ['permitHandler'],
  needed: ['permitNeeded'],
  siteStage: ['siteStage'],
  secrecy: ['secrecy'],
  chainRole: ['chainRole'],
  nature: ['dealNature'],
  fundOrigin: ['fundOrigin'],
  siteKind: ['siteKind'],
  relation: ['dealRelation'],
  intentionLevel: ['intentionLevel'],
  department: ['reviewDepartment'],
  verdict: ['reviewVerdict'],
  vetoes: ['reviewVeto'],
  conclusion: ['reviewConclusion'],
  audience: ['viewAudience'],
};

/** For each code of a field's value (some hold several), the keys of the catalogue under which its label may stand; none for free text. */
export const labelKeys = (field: string, value: string): string[][] => {
  const groups = CODED[field];
  return groups ? value.split(/[,、]/).map((code) => groups.map((group) => `${group}.${code}`)) : [];
};

const MEASURED: Readonly<Record<string, 'yuan' | 'squareMetres'>> = {
  inwardAmount: 'yuan', contractedInward: 'yuan', deposit: 'yuan', recognisedAmount: 'yuan', totalInvestment: 'yuan', equipmentInvestment: 'yuan', plantNeed: 'squareMetres', fixedAssetInvestment: 'yuan', bigFrom: 'yuan', minInvestment: 'yuan', amount: 'yuan', invested: 'yuan', investedBefore: 'yuan', filingTotal: 'yuan', applicationTotal: 'yuan', registeredCapital: 'yuan', paidInCapital: 'yuan', intendedAmount: 'yuan', cost: 'yuan', area: 'squareMetres', availableArea: 'squareMetres', landNeed: 'squareMetres',
};

/** The unit of a field that holds an amount or an area, or null. */
export const unitOf = (field: string): 'yuan' | 'squareMetres' | null => MEASURED[field] ?? null;

const REFERRING: Readonly<Record<string, 'person' | 'company' | 'deal' | 'organisation'>> = {
  ownerId: 'person', liaisonId: 'person', firstContactOrganisationId: 'organisation', officerId: 'person', companyId: 'company', parentCompanyId: 'company', parentId: 'deal', organisationId: 'organisation',
};

/** What the id in a field refers to, or null where the value stands for itself. */
export const referredBy = (field: string): 'person' | 'company' | 'deal' | 'organisation' | null => REFERRING[field] ?? null;
