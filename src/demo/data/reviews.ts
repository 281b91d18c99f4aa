import type { ConcludeReview, GiveOpinion } from '../../modules/reviews/index.js';

/** A review of admission: days in the calendar of the deal's report. All of them are made up. */
export interface DemoReview {
  deal: string;
  appliedOn: string;
  dueOn: string;
  note: string;
  opinions: readonly (Pick<GiveOpinion, 'department' | 'verdict' | 'opinion'> & { on: string; by?: 'land' })[];
  scores: Readonly<Record<string, string>>;
  /** 一票否决 that apply. */
  vetoes?: readonly string[];
  conclusion?: Pick<ConcludeReview, 'conclusion' | 'note'> & { on: string; conditions?: readonly { content: string; dueOn: string }[] };
}

export const REVIEWS: readonly DemoReview[] = [
  {
    deal: 's4-metalpark', appliedOn: '2020-06-02', dueOn: '2020-07-15', note: '金属精加工产业园准入评审申请（示例）',
    opinions: [
      { department: 'naturalResources', verdict: 'agree', on: '2020-06-10', by: 'land' }, { department: 'housing', verdict: 'agree', on: '2020-06-11' },
      { department: 'finance', verdict: 'conditional', opinion: '标准厂房融资方案须先行论证（示例）', on: '2020-06-16' },
    ],
    scores: { industryCategory: '5', technology: '3', investmentScale: '12', landUse: '8', planning: '4' },
  },
  {
    deal: 's2-chalco', appliedOn: '2024-04-08', dueOn: '2024-04-30', note: '智造基地项目准入评审申请（示例）',
    opinions: [
      { department: 'reform', verdict: 'agree', on: '2024-04-12' }, { department: 'naturalResources', verdict: 'conditional', opinion: '新增用地指标须分两批落实（示例）', on: '2024-04-15', by: 'land' },
      { department: 'environment', verdict: 'conditional', opinion: '须提供废水零排放方案（示例）', on: '2024-04-18' },
    ],
    scores: { industryCategory: '5', technology: '4', investmentScale: '17', investmentIntensity: '14', investor: '9', environment: '3', safety: '4', landUse: '7', planning: '4', taxes: '12', jobs: '4' },
    conclusion: {
      conclusion: 'conditional', on: '2024-05-10', note: '其余部门在联审会上同意（示例）',
      conditions: [{ content: '提交废水零排放方案（示例）', dueOn: '2024-10-25' }, { content: '落实第二批新增用地指标（示例）', dueOn: '2024-12-20' }],
    },
  },
  {
    deal: 'x-smelter', appliedOn: '2024-08-26', dueOn: '2024-09-13', note: '再生铅熔炼项目准入评审申请（示例）',
    opinions: [
      { department: 'environment', verdict: 'disagree', opinion: '沿江一公里范围内不得新建重污染项目（示例）', on: '2024-09-04' },
      { department: 'emergency', verdict: 'conditional', opinion: '须先完成安全预评价（示例）', on: '2024-09-06' },
    ],
    scores: { industryCategory: '1', technology: '2', investmentScale: '9', environment: '0', safety: '2', taxes: '10' }, vetoes: ['environment'],
    conclusion: { conclusion: 'refused', on: '2024-09-18', note: '一票否决：环保不达标（示例）' },
  },
  { deal: 's2-ganfeng', appliedOn: '2024-04-02', dueOn: '2024-04-30', note: '产业园项目准入评审申请（示例）', opinions: [], scores: {}, conclusion: { conclusion: 'passed', on: '2024-04-30', note: '联审会一致同意（示例）' } },
];
