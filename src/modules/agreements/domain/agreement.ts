/** What a signing is: 意向协议 框架协议 正式合同 补充协议 终止协议. */
export const AGREEMENT_KINDS = ['intent', 'framework', 'contract', 'supplement', 'termination'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** How many deals one signing may cover, and how many parties, commitments, promises and files it may have. */
export const MAX_DEALS = 100;
export const MAX_PARTIES = 20;
export const MAX_OBLIGATIONS = 100;
export const MAX_FILES = 20;

/** Does it count as signed (签约)? An intent or framework agreement never does: it promises a contract, no more. */
export const countsAsSigned = (kind: AgreementKind): boolean => kind === 'contract';

/** Does it change or end another agreement, and so stand on one? */
export const followsAnother = (kind: AgreementKind): boolean => kind === 'supplement' || kind === 'termination';

/** May the government promise anything in it that binds? A framework only promises a contract. */
export const binds = (kind: AgreementKind): boolean => kind === 'contract' || kind === 'supplement';

/** The stage that a deal may enter by it; null for one that changes or ends another. */
export const stageOf = (kind: AgreementKind): 'framework' | 'contract' | null => {
  if (followsAnother(kind)) return null;
  return countsAsSigned(kind) ? 'contract' : 'framework';
};
