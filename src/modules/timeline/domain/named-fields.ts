/** Fields of recorded changes that hold a code, and the groups of the catalogue in which its label is looked for. */
const CODED: Readonly<Record<string, readonly string[]>> = {
  stage: ['stage'],
  status: ['dealStatus'],
  kind: ['agreementKind', 'milestoneKind', 'dealKind', 'organisationKind'],
  source: ['leadSource'],
  reasonCode: ['reasonCode'],
  totalInvestmentBound: ['bound'],
  direction: ['direction'],
  method: ['supplyMethod'],
  state: ['taskState', 'parcelState'],
  level: ['shareLevel'],
  role: ['role'],
};

/** Keys of the catalogue under which the label of a field's value may stand; none for free text. */
export const labelKeys = (field: string, value: string): string[] => (CODED[field] ?? []).map((group) => `${group}.${value}`);

const REFERRING: Readonly<Record<string, 'person' | 'company' | 'deal' | 'organisation'>> = {
  ownerId: 'person', officerId: 'person', companyId: 'company', parentId: 'deal', organisationId: 'organisation',
};

/** What the id in a field refers to, or null where the value stands for itself. */
export const referredBy = (field: string): 'person' | 'company' | 'deal' | 'organisation' | null => REFERRING[field] ?? null;
