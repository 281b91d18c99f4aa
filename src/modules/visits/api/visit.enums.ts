import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/index.js';
import { VISIT_SORTS } from '../data/visit.list.js';
import { INTENTION_LEVELS, ISSUE_CATEGORIES } from '../domain/codes.js';
import { DIRECTIONS } from '../domain/direction.js';
import { VISIT_KINDS } from '../domain/visit-kind.js';

export const DirectionEnum = enumOf(DIRECTIONS);
registerEnumType(DirectionEnum, { name: 'Direction', description: 'out 走出去, in 请进来, online 视频洽谈, aftercare 走访帮扶' });
export const VisitKindEnum = enumOf(VISIT_KINDS);
registerEnumType(VisitKindEnum, { name: 'VisitKind', description: '拜访 考察接待 座谈 推介会 签约活动 展会 电话 视频' });
export const IntentionLevelEnum = enumOf(INTENTION_LEVELS);
registerEnumType(IntentionLevelEnum, { name: 'IntentionLevel', description: '意向 A 强, B 中, C 弱' });
export const IssueCategoryEnum = enumOf(ISSUE_CATEGORIES);
registerEnumType(IssueCategoryEnum, { name: 'IssueCategory', description: '用地 用工 融资 用能 审批 基础设施 政策兑现 纠纷 环保安全 物流 其他' });
export const VisitSortFieldEnum = enumOf(VISIT_SORTS);
registerEnumType(VisitSortFieldEnum, { name: 'VisitSortField' });
