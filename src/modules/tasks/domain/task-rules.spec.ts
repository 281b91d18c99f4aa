import { isOverdue, judgePostponement, type Due } from './task-rules.js';

const TODAY = '2024-06-30';
const open = (dueOn: string): Due => ({ state: 'open', dueOn });

describe('overdue', () => {
  it('begins on the day after', () => {
    expect(isOverdue(open('2024-06-29'), TODAY)).toBe(true);
    expect(isOverdue(open(TODAY), TODAY)).toBe(false);
    expect(isOverdue(open('2024-07-01'), TODAY)).toBe(false);
  });

  it('ends when it is done, however late', () => {
    expect(isOverdue({ state: 'done', dueOn: '2020-01-01' }, TODAY)).toBe(false);
  });
});

describe('postponing', () => {
  const codes = (task: Due, dueOn: string): string[] => judgePostponement(task, dueOn, TODAY).map(({ code }) => code);

  it('goes to a later day, which may be today', () => {
    expect(codes(open('2024-06-20'), TODAY)).toEqual([]);
    expect(codes(open('2024-07-05'), '2024-07-06')).toEqual([]);
  });

  it('does not go to the same day or an earlier one', () => {
    expect(codes(open('2024-07-05'), '2024-07-05')).toEqual(['POSTPONE_NOT_LATER']);
    expect(codes(open('2024-07-05'), '2024-07-04')).toEqual(['POSTPONE_NOT_LATER']);
  });

  it('does not go to a day that is past, even if it is later than the old one', () => {
    expect(judgePostponement(open('2024-06-01'), '2024-06-29', TODAY)).toEqual([{ code: 'DUE_IN_PAST', field: ['input', 'dueOn'], params: { today: TODAY } }]);
  });

  it('is over when the task is done', () => {
    expect(codes({ state: 'done', dueOn: '2024-07-05' }, '2024-08-01')).toEqual(['TASK_DONE_ALREADY']);
  });
});
