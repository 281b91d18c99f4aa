import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/index.js';
import { COMPANY_SORT_FIELDS } from '../data/company.list.js';
import { CHAIN_POSITIONS, CONTACT_BASES, CONTACT_GENDERS, CONTACT_LEVELS, HONOURS, OPERATING_STATUSES, OWNERSHIPS, RISK_KINDS, SIZE_TIERS } from '../domain/codes.js';

export const CompanySortFieldEnum = enumOf(COMPANY_SORT_FIELDS);
registerEnumType(CompanySortFieldEnum, { name: 'CompanySortField' });

export const OwnershipEnum = enumOf(OWNERSHIPS);
registerEnumType(OwnershipEnum, { name: 'Ownership', description: '国有 民营 外资 港澳台 混合' });

export const ChainPositionEnum = enumOf(CHAIN_POSITIONS);
registerEnumType(ChainPositionEnum, { name: 'ChainPosition', description: '上游 中游 下游' });

export const HonourEnum = enumOf(HONOURS);
registerEnumType(HonourEnum, { name: 'Honour', description: '世界500强 中国500强 民企500强 上市 独角兽 专精特新 小巨人 单项冠军 链主 绿色工厂' });

export const SizeTierEnum = enumOf(SIZE_TIERS);
registerEnumType(SizeTierEnum, { name: 'SizeTier', description: '个体 小微 规上 亿元 十亿 二十亿 百亿 (annual revenue)' });

export const OperatingStatusEnum = enumOf(OPERATING_STATUSES);
registerEnumType(OperatingStatusEnum, { name: 'OperatingStatus', description: '正常 停产 半停产 关闭 迁出 破产 僵尸' });

export const RiskKindEnum = enumOf(RISK_KINDS);
registerEnumType(RiskKindEnum, { name: 'RiskKind', description: '失信 被执行 经营异常 虚假央企 其他' });

export const ContactBasisEnum = enumOf(CONTACT_BASES);
registerEnumType(ContactBasisEnum, { name: 'ContactBasis', description: '名片交换, 公开信息, 本人同意, 履职: why we may keep it (PIPL 13).' });

export const ContactGenderEnum = enumOf(CONTACT_GENDERS);
registerEnumType(ContactGenderEnum, { name: 'ContactGender', description: '女 男' });

export const ContactLevelEnum = enumOf(CONTACT_LEVELS);
registerEnumType(ContactLevelEnum, { name: 'ContactLevel', description: '决策 执行 中间人' });
