import { subjectGiven } from './subject.js';

const codes = (given: ReturnType<typeof subjectGiven>): string[] => ('errors' in given ? given.errors.map(({ code, field }) => `${code} ${field.join('.')}`) : []);

describe('the subject of a new task', () => {
  it('may be left out', () => {
    expect(subjectGiven({})).toEqual({ type: null });
    expect(subjectGiven({ subjectType: null, subjectId: null })).toEqual({ type: null });
  });

  it('is whole or not at all', () => {
    expect(codes(subjectGiven({ subjectType: 'deal' }))).toEqual(['REQUIRED input.subjectId']);
    expect(codes(subjectGiven({ subjectId: 'id' }))).toEqual(['REQUIRED input.subjectType']);
    expect(subjectGiven({ subjectType: 'visit', subjectId: 'id' })).toEqual({ type: 'visit', id: 'id' });
  });

  it('is something that needs following up', () => {
    expect(codes(subjectGiven({ subjectType: 'user', subjectId: 'id' }))).toEqual(['TASK_SUBJECT_UNSUPPORTED input.subjectType']);
  });
});
