import type { PlanVisit } from '../../modules/visits/index.js';
import type { Place } from './demo-types.js';

/** A visit that the demo means to make next week; 1 is Monday. */
export interface DemoVisitPlan extends Pick<PlanVisit, 'direction' | 'note'> {
  company: string;
  weekday: 1 | 2 | 3 | 4 | 5;
  place: Place;
}

export const VISIT_PLANS: readonly DemoVisitPlan[] = [
  { company: '东莞市兴科兴五金制品有限公司', direction: 'out', weekday: 2, place: 'dongguan', note: '示例数据：上门商定正式合同文本' },
];
