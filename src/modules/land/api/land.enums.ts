import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/index.js';
import { PARCEL_SORTS } from '../data/parcel.list.js';
import { PARCEL_STATES, SUPPLY_METHODS } from '../domain/parcel.js';

export const ParcelStateEnum = enumOf(PARCEL_STATES);
registerEnumType(ParcelStateEnum, { name: 'ParcelState', description: '储备, 批而未供, 平整, 拟出让, 闲置' });

export const SupplyMethodEnum = enumOf(SUPPLY_METHODS);
registerEnumType(SupplyMethodEnum, { name: 'SupplyMethod', description: '挂牌, 招标, 拍卖, 网上竞价, 协议, 划拨, 租赁, 先租后让, 弹性年期, 二级转让, 司法拍卖' });

export const ParcelSortFieldEnum = enumOf(PARCEL_SORTS);
registerEnumType(ParcelSortFieldEnum, { name: 'ParcelSortField' });
