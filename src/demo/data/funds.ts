import type { ReportFunds } from '../../modules/agreements/index.js';
import { yi } from './units.js';

/** Money that came in, by a day in its month, and how far its chain went; yuan. */
export interface DemoFunds extends Pick<ReportFunds, 'amount' | 'kind' | 'origin' | 'evidenceKind'> {
  deal: string;
  day: string;
  paper: string;
  checked?: boolean;
  recognised?: string;
  returned?: string;
}

/** No report tells whose money came: all of it is made up, one in every state. */
export const FUNDS: readonly DemoFunds[] = [
  { deal: 's2-ganfeng-1', day: '2024-08-20', amount: yi('6.2'), kind: 'fixedAssets', origin: 'otherProvince', evidenceKind: 'bankSlip', paper: '银行进账单（示例）.pdf', recognised: yi('6') },
  { deal: 's2-ganfeng-1', day: '2024-09-20', amount: yi('1.5'), kind: 'equipment', origin: 'otherProvince', evidenceKind: 'invoice', paper: '设备发票（示例）.pdf', checked: true },
  { deal: 's2-ganfeng-1', day: '2024-09-20', amount: yi('0.3'), kind: 'landPayment', origin: 'otherProvince', evidenceKind: 'landReceipt', paper: '土地缴款书（示例）.pdf' },
  { deal: 's2-chalco', day: '2024-08-20', amount: yi('3'), kind: 'registeredCapital', origin: 'otherProvince', evidenceKind: 'capitalVerification', paper: '验资报告（示例）.pdf', recognised: yi('3') },
  { deal: 's2-chalco', day: '2024-09-20', amount: yi('0.8'), kind: 'workingCapital', origin: 'otherCity', evidenceKind: 'paymentVoucher', paper: '付款凭证（示例）.pdf', returned: '付款方与投资方不一致，请补充股东关系说明（示例）' },
];
