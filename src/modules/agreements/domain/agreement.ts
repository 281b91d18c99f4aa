/** What a signing is: 意向协议 框架协议 正式合同. */
export const AGREEMENT_KINDS = ['intent', 'framework', 'contract'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** How many deals one signing may cover. */
export const MAX_DEALS = 100;

/** Does it count as signed (签约)? An intent or framework agreement never does: it promises a contract, no more. */
export const countsAsSigned = (kind: AgreementKind): boolean => kind === 'contract';

/** The stage that a deal may enter by it. */
export const stageOf = (kind: AgreementKind): 'framework' | 'contract' => (countsAsSigned(kind) ? 'contract' : 'framework');
