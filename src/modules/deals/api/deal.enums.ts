import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/index.js';
import {
  BENEFIT_INDICATORS, BENEFIT_KINDS, CHAIN_ROLES, DEAL_KINDS, DEAL_NATURES, DEAL_RELATIONS, FUND_ORIGINS, LEAD_SOURCES, REASON_CODES, SITE_KINDS,
} from '../domain/codes.js';
import { COHORT_STEPS } from '../domain/cohort-rates.js';
import { LIGHTS } from '../domain/lights.js';
import { GATE_DEMANDS } from '../domain/gates.js';
import { DEAL_STATUSES, STAGE_LOG_EVENTS, STAGES } from '../domain/stages.js';

export const StageEnum = enumOf(STAGES);
registerEnumType(StageEnum, { name: 'Stage', description: '线索 在谈 评审 框架协议 正式签约 供地 开工 竣工 投产 达产达效. A framework never counts as signed.' });

export const DealStatusEnum = enumOf(DEAL_STATUSES);
registerEnumType(DealStatusEnum, { name: 'DealStatus', description: '推进中 搁置 流失 终止 已流转' });

export const DealKindEnum = enumOf(DEAL_KINDS);
registerEnumType(DealKindEnum, { name: 'DealKind', description: '产业 基建 商业 载体 配套' });

export const LeadSourceEnum = enumOf(LEAD_SOURCES);
registerEnumType(LeadSourceEnum, { name: 'LeadSource', description: '走出去 请进来 以商招商 产业链 商会 联盟 中介 云招商 展会 驻外 网站来电 上级推介 二次招商 增资扩产' });

export const ReasonCodeEnum = enumOf(REASON_CODES);
registerEnumType(ReasonCodeEnum, { name: 'ReasonCode', description: '市场 资金 用地 能耗环评 政策 竞争落选 企业战略 政府原因 其他; of a termination alone, 退出情形: 未交履约保证金 未注册公司 投资方自愿终止 虚假信息 逾期未动工 久拖慢建 未达约定指标 不符政策' });

export const CohortStepEnum = enumOf(COHORT_STEPS);
registerEnumType(CohortStepEnum, { name: 'CohortStep', description: '注册 落地 开工 投产' });

export const LightEnum = enumOf(LIGHTS);
registerEnumType(LightEnum, { name: 'Light', description: '正常 预警 滞后 不计' });

export const ChainRoleEnum = enumOf(CHAIN_ROLES);
registerEnumType(ChainRoleEnum, { name: 'ChainRole' });

export const DealNatureEnum = enumOf(DEAL_NATURES);
registerEnumType(DealNatureEnum, { name: 'DealNature' });

export const FundOriginEnum = enumOf(FUND_ORIGINS);
registerEnumType(FundOriginEnum, { name: 'FundOrigin' });

export const SiteKindEnum = enumOf(SITE_KINDS);
registerEnumType(SiteKindEnum, { name: 'SiteKind' });

export const DealRelationEnum = enumOf(DEAL_RELATIONS);
registerEnumType(DealRelationEnum, { name: 'DealRelation' });

export const BenefitIndicatorEnum = enumOf(BENEFIT_INDICATORS);
registerEnumType(BenefitIndicatorEnum, { name: 'BenefitIndicator' });

export const BenefitKindEnum = enumOf(BENEFIT_KINDS);
registerEnumType(BenefitKindEnum, { name: 'BenefitKind' });

export const StageLogEventEnum = enumOf(STAGE_LOG_EVENTS);
registerEnumType(StageLogEventEnum, { name: 'StageLogEvent' });

export const GateDemandEnum = enumOf(GATE_DEMANDS);
registerEnumType(GateDemandEnum, { name: 'GateDemand' });
