/** A follow-up of the demo; it falls due so many days from the day of loading (negative: overdue). */
export interface DemoTask {
  title: string;
  dueIn: number;
  owner: 'officer' | 'head';
  deal: string;
  doneNote?: string;
}

export const TASKS: readonly DemoTask[] = [
  { title: '催交投资计划书', dueIn: -9, owner: 'officer', deal: 's1-zhoudachu' },
  { title: '核实企业是否已试投产', dueIn: -3, owner: 'officer', deal: 's3-yijiantong' },
  { title: '起草正式合同并送法制审查', dueIn: 0, owner: 'officer', deal: 's4-xingkexing' },
  { title: '确认用地面积与投资强度', dueIn: 0, owner: 'officer', deal: 's4-boyite' },
  { title: '回访并约定下次来访时间', dueIn: 2, owner: 'officer', deal: 's1-shoes' },
  { title: '对接开工前手续清单', dueIn: 5, owner: 'officer', deal: 's2-chalco' },
  { title: '研判扩产所需用能指标', dueIn: 12, owner: 'officer', deal: 's0-luopu' },
  { title: '专题调度：土地使用证', dueIn: -1, owner: 'head', deal: 's2-minmetals' },
  { title: '组织融资洽谈', dueIn: 7, owner: 'head', deal: 's4-metalpark' },
  { title: '整理框架协议签约资料归档', dueIn: -14, owner: 'officer', deal: 's4-jinqi', doneNote: '已归档' },
];
