/** Where a parcel stands: 储备 批而未供 平整 拟出让 闲置. */
export const PARCEL_STATES = ['reserve', 'approved', 'levelling', 'offered', 'idle'] as const;
export type ParcelState = (typeof PARCEL_STATES)[number];

/** How land is given: 挂牌 招标 拍卖 网上竞价 协议 划拨 租赁 先租后让 弹性年期 二级转让 司法拍卖. */
export const SUPPLY_METHODS = [
  'listing', 'tender', 'auction', 'online', 'agreement', 'allocation', 'lease', 'leaseThenTransfer', 'flexibleTerm', 'transfer', 'judicialAuction',
] as const;
export type SupplyMethod = (typeof SUPPLY_METHODS)[number];
