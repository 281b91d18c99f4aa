import type { ParcelState, SupplyMethod } from '../../modules/land/index.js';

export interface DemoParcel {
  number: string;
  park: 'east' | 'river' | 'west' | 'neighbourPark';
  location: string;
  /** 亩 */
  mu: string;
  state: ParcelState;
  plannedUse?: string;
  standardLand?: boolean;
  note?: string;
}

const idle = (no: number, park: DemoParcel['park'], mu: string, note = '低效闲置工业用地台账'): DemoParcel =>
  ({ number: `示例-闲置-${String(no).padStart(2, '0')}`, park, location: `低效闲置台账第 ${String(no)} 宗`, mu, state: 'idle', plannedUse: '工业', note });

/**
 * The ledger of idle and inefficient industrial land: 13 plots, 539 亩 together, of which 120 亩 are in use again.
 * The report gives the totals; how they fall on the plots is made up. Numbers 1–3 are the 120 亩.
 */
export const IDLE_PARCELS: readonly DemoParcel[] = [
  idle(1, 'east', '45', '已盘活：司法拍卖'), idle(2, 'river', '39', '已盘活：租赁转产'), idle(3, 'river', '36', '已盘活：依法回购'),
  idle(4, 'east', '66'), idle(5, 'east', '54'), idle(6, 'east', '51'), idle(7, 'river', '48'), idle(8, 'river', '45'), idle(9, 'river', '42'),
  idle(10, 'west', '36'), idle(11, 'west', '30'), idle(12, 'west', '27'), idle(13, 'west', '20'),
];

export const PARCELS: readonly DemoParcel[] = [
  ...IDLE_PARCELS,
  { number: '示例-标准地-01', park: 'east', location: '城东园区标准地一号', mu: '60', state: 'offered', plannedUse: '工业', standardLand: true, note: '网上竞价，成交面积 50 亩以上' },
  { number: '示例-标准地-02', park: 'east', location: '城东园区标准地二号', mu: '54', state: 'offered', plannedUse: '工业', standardLand: true, note: '网上竞价，成交面积 50 亩以上' },
  { number: '示例-城西三期-01', park: 'west', location: '城西园区三期', mu: '813', state: 'approved', plannedUse: '工业', note: '场地平整完成约 813 亩，破除石方约 12600 立方米，道路与雨污管网 2280 米' },
  { number: '示例-沿江三期-01', park: 'river', location: '沿江园区三期', mu: '830', state: 'levelling', plannedUse: '工业', note: '830 亩已平整，道路用地指标申报中' },
  { number: '示例-扩容-01', park: 'west', location: '扩容片区', mu: '230', state: 'reserve', plannedUse: '工业', note: '计划扩容 300–500 亩，已完成征地测量 230 亩' },
  { number: '示例-配套-01', park: 'east', location: '园区办公楼及配套用地', mu: '30', state: 'approved', plannedUse: '配套服务', note: '园区办公楼及 30 亩配套用地' },
  { number: '示例邻县-01', park: 'neighbourPark', location: '邻县园区一号地', mu: '100', state: 'approved', plannedUse: '工业' },
];

export interface DemoSupply {
  parcel: string;
  deal: string;
  method: SupplyMethod;
  /** In the calendar of the deal's report. */
  contractOn: string;
  deliveryOn: string;
  startOn: string;
  /** 亩; left out: all of it. */
  mu?: string;
  /** Does it take the deal along? */
  advance?: boolean;
}

/** Who got which plot is made up (the reports give areas only); the contract numbers say 示例. */
export const SUPPLIES: readonly DemoSupply[] = [
  { parcel: '示例-城西三期-01', deal: 's2-ganfeng-1', method: 'listing', mu: '300', contractOn: '2024-07-01', deliveryOn: '2024-07-15', startOn: '2024-08-31', advance: true },
  { parcel: '示例-闲置-01', deal: 's1-liangwo', method: 'judicialAuction', contractOn: '2023-03-10', deliveryOn: '2023-03-31', startOn: '2023-04-30' },
  { parcel: '示例-闲置-02', deal: 's1-anjina', method: 'lease', contractOn: '2023-02-20', deliveryOn: '2023-03-10', startOn: '2023-03-31' },
  { parcel: '示例-闲置-03', deal: 's1-zhuokong', method: 'transfer', contractOn: '2023-03-24', deliveryOn: '2023-04-14', startOn: '2023-05-15' },
  { parcel: '示例-标准地-01', deal: 's0-renwei', method: 'online', contractOn: '2024-02-28', deliveryOn: '2024-03-29', startOn: '2024-04-30' },
  { parcel: '示例-标准地-02', deal: 's0-jinko', method: 'online', contractOn: '2024-03-15', deliveryOn: '2024-04-15', startOn: '2024-05-31' },
];
