import { bulkChangeOf, judgeBulk, undoableUntil, valuesNow, sameValues, type BulkChange, type BulkDeal } from './bulk-change.js';

const NOW = new Date('2026-11-22T04:00:00.000Z');
const DEAL: BulkDeal = { status: 'active', officerId: 'a', tags: ['重点'], nextFollowUpOn: null, archivedAt: null, permitted: true, officerReaches: true };
const judged = (change: BulkChange, deal: Partial<BulkDeal> = {}): ReturnType<typeof judgeBulk> => judgeBulk(change, { ...DEAL, ...deal }, NOW);
const codes = (given: Parameters<typeof bulkChangeOf>[0]): string[] => {
  const read = bulkChangeOf(given, ['input', 'change']);
  return 'faults' in read ? read.faults.map(({ code }) => code) : [];
};

describe('a change of many deals', () => {
  it('is exactly one', () => {
    expect(codes({})).toEqual(['BULK_ONE_CHANGE']);
    expect(codes({ archived: null, officerId: null })).toEqual(['BULK_ONE_CHANGE']);
    expect(codes({ archived: false, officerId: 'a' })).toEqual(['BULK_ONE_CHANGE']);
    expect(bulkChangeOf({ archived: false, officerId: null }, [])).toEqual({ change: { archived: false } });
    expect(bulkChangeOf({ addTags: [' 三个一批', '三个一批'] }, [])).toEqual({ change: { addTags: ['三个一批'] } });
    expect(codes({ addTags: [' '] })).toEqual(['TAGS_MISSING']);
  });

  it('says what was and what will be', () => {
    expect(judged({ officerId: 'b' })).toEqual({ kind: 'changing', before: { officerId: 'a' }, after: { officerId: 'b' } });
    expect(judged({ addTags: ['省级', '重点'] })).toEqual({ kind: 'changing', before: { tags: ['重点'] }, after: { tags: ['重点', '省级'] } });
    expect(judged({ removeTags: ['重点'] })).toEqual({ kind: 'changing', before: { tags: ['重点'] }, after: { tags: [] } });
    expect(judged({ nextFollowUpOn: '2026-12-01' })).toEqual({ kind: 'changing', before: { nextFollowUpOn: null }, after: { nextFollowUpOn: '2026-12-01' } });
    expect(judged({ archived: true }, { status: 'lost' })).toEqual({ kind: 'changing', before: { archivedAt: null }, after: { archivedAt: NOW.toISOString() } });
    expect(judged({ archived: false }, { archivedAt: NOW })).toEqual({ kind: 'changing', before: { archivedAt: NOW.toISOString() }, after: { archivedAt: null } });
  });

  it.each<[string, BulkChange, Partial<BulkDeal>]>([
    ['its officer already', { officerId: 'a' }, {}],
    ['tags it has', { addTags: ['重点'] }, {}],
    ['tags it has not', { removeTags: ['省级'] }, {}],
    ['the same day', { nextFollowUpOn: '2026-12-01' }, { nextFollowUpOn: '2026-12-01' }],
    ['archived long since', { archived: true }, { status: 'lost', archivedAt: new Date(0) }],
    ['never archived', { archived: false }, {}],
  ])('leaves as it is what has %s', (_what, change, deal) => {
    expect(judged(change, deal)).toEqual({ kind: 'unchanged' });
  });

  it.each<[string, BulkChange, Partial<BulkDeal>]>([
    ['ARCHIVE_ONLY_CLOSED', { archived: true }, {}],
    ['ARCHIVE_ONLY_CLOSED', { archived: true }, { status: 'suspended' }],
    ['DEAL_CLOSED', { officerId: 'b' }, { status: 'terminated' }],
    ['DEAL_CLOSED', { addTags: ['省级'] }, { status: 'transferred' }],
    ['OFFICER_ELSEWHERE', { officerId: 'b' }, { officerReaches: false }],
    ['TOO_MANY_TAGS', { addTags: ['新'] }, { tags: Array.from({ length: 20 }, (_, n) => String(n)) }],
  ])('is refused with %s', (code, change, deal) => {
    expect(judged(change, deal)).toEqual({ kind: 'refused', code });
  });

  it('takes a twentieth tag', () => {
    expect(judged({ addTags: ['新'] }, { tags: Array.from({ length: 19 }, (_, n) => String(n)) })).toMatchObject({ kind: 'changing' });
  });

  it('asks for the right first', () => {
    expect(judged({ archived: true }, { permitted: false })).toEqual({ kind: 'notPermitted' });
  });

  it('knows whether somebody changed it since, in that column', () => {
    const after = { tags: ['重点', '省级'] };
    expect(sameValues(valuesNow(after, { ...DEAL, tags: ['省级', '重点'], officerId: 'other' }), after)).toBe(true);
    expect(sameValues(valuesNow(after, { ...DEAL, tags: ['省级'] }), after)).toBe(false);
    expect(undoableUntil(NOW).toISOString()).toBe('2026-11-23T04:00:00.000Z');
  });
});
