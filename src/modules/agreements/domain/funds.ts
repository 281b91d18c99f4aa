import { compare } from '../../../kernel/decimal.js';
import type { FieldError } from '../../../kernel/errors.js';

/** 固定资产投资 注册资本 土地款 设备购置 流动资金: what the money went into. */
export const FUND_KINDS = ['fixedAssets', 'registeredCapital', 'landPayment', 'equipment', 'workingCapital'] as const;
export type FundKind = (typeof FUND_KINDS)[number];

/** 银行进账单 验资报告 发票 付款凭证 土地缴款书 完税证明 设备合同 统计入库数: what shows it. */
export const EVIDENCE_KINDS = ['bankSlip', 'capitalVerification', 'invoice', 'paymentVoucher', 'landReceipt', 'taxReceipt', 'equipmentContract', 'statistics'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** 已上报 园区已审核 招商局已认定 已退回: reported → checked → recognised, or sent back on the way and reported again. */
export const FUND_STATES = ['reported', 'checked', 'recognised', 'returned'] as const;
export type FundState = (typeof FUND_STATES)[number];

/** Papers of one arrival. */
export const MAX_EVIDENCE = 20;

const MONTH = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/;

/** 'YYYY-MM' as the first day of that month; null for anything else. */
export const firstOfMonth = (period: string): string | null => (MONTH.test(period) ? `${period}-01` : null);

/** What is wrong with the period and the papers of a report. */
export function judgeReport({ period, fileIds }: { period: string; fileIds: readonly string[] }, today: string): FieldError[] {
  const first = firstOfMonth(period);
  const month = today.slice(0, 7);
  return [
    ...(first === null ? [{ code: 'PERIOD_INVALID', field: ['input', 'period'] }] : []),
    ...(first !== null && period > month ? [{ code: 'PERIOD_IN_FUTURE', field: ['input', 'period'], params: { month } }] : []),
    ...(fileIds.length === 0 ? [{ code: 'EVIDENCE_MISSING', field: ['input', 'fileIds'] }] : []),
  ];
}

/** An arrival of funds, as far as its chain goes. */
export interface Chained {
  state: FundState;
  amount: string;
  /** Who reported it: nobody passes on his own report. */
  createdBy: string | null;
}

const OWN = { code: 'OWN_REPORT', field: ['input', 'id'] };

/** May it be checked by this person now? */
export const judgeCheck = ({ state, createdBy }: Chained, actorId: string): FieldError[] => [
  ...(state === 'reported' ? [] : [{ code: 'FUNDS_NOT_REPORTED', field: ['input', 'id'] }]),
  ...(createdBy === actorId ? [OWN] : []),
];

/** May so much of it be recognised by this person now? */
export const judgeRecognition = ({ state, amount, createdBy }: Chained, recognised: string, actorId: string): FieldError[] => [
  ...(state === 'checked' ? [] : [{ code: 'FUNDS_NOT_CHECKED', field: ['input', 'id'] }]),
  ...(createdBy === actorId ? [OWN] : []),
  ...(compare(recognised, amount) > 0 ? [{ code: 'RECOGNISED_ABOVE_REPORTED', field: ['input', 'amount'], params: { amount } }] : []),
];

/** Rights of an actor over an arrival of funds, in the deal's organisation. */
export interface FundRights {
  report: boolean;
  check: boolean;
  recognise: boolean;
}

/** May it be sent back? By who checks; once it is checked, by who recognises too. What was recognised stands. */
export function judgeReturn({ state }: Chained, { check }: Pick<FundRights, 'check'>): FieldError[] {
  if (state === 'recognised') return [{ code: 'FUNDS_RECOGNISED_ALREADY', field: ['input', 'id'] }];
  if (state === 'returned') return [{ code: 'FUNDS_RETURNED_ALREADY', field: ['input', 'id'] }];
  return state === 'reported' && !check ? [{ code: 'FUNDS_NOT_CHECKED', field: ['input', 'id'] }] : [];
}

/** May it be reported again? Only what was sent back. */
export const judgeRepeat = ({ state }: Chained): FieldError[] => (state === 'returned' ? [] : [{ code: 'FUNDS_NOT_RETURNED', field: ['input', 'id'] }]);

/** The verbs that the viewer may use on it now. */
export function fundVerbs(funds: Chained, actorId: string, rights: FundRights): string[] {
  const { report, check, recognise } = rights;
  return [
    ...(check && judgeCheck(funds, actorId).length === 0 ? ['checkFunds'] : []),
    ...(recognise && judgeRecognition(funds, '0', actorId).length === 0 ? ['recogniseFunds'] : []),
    ...((check || recognise) && judgeReturn(funds, rights).length === 0 ? ['returnFunds'] : []),
    ...(report && judgeRepeat(funds).length === 0 ? ['reportFunds'] : []),
  ];
}
