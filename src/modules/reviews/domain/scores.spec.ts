import { SCORE_ITEMS } from './score-template.js';
import { readScorecard, scorecardOf, totalOf } from './scores.js';

const codes = (reading: ReturnType<typeof readScorecard>): string[] => ('faults' in reading ? reading.faults.map(({ code, field }) => `${code} ${field.join('.')}`) : []);

describe('the scorecard', () => {
  it('has eleven items of 100 points together', () => {
    expect(SCORE_ITEMS.map(({ max }) => max)).toEqual([5, 5, 17, 17, 10, 5, 5, 10, 5, 16, 5]);
    expect(SCORE_ITEMS.reduce((total, { max }) => total + max, 0)).toBe(100);
  });

  it('takes all points of an item and not a tenth more', () => {
    expect(readScorecard([{ item: 'investmentScale', points: '17' }, { item: 'jobs', points: '0' }], [])).toEqual({ scores: { investmentScale: '17.0', jobs: '0.0' }, vetoes: [] });
    expect(codes(readScorecard([{ item: 'investmentScale', points: '17.1' }], []))).toEqual(['SCORE_OUT_OF_RANGE input.scores.0.points']);
    expect(codes(readScorecard([{ item: 'jobs', points: '-0.1' }], []))).toEqual(['SCORE_OUT_OF_RANGE input.scores.0.points']);
  });

  it('counts tenths of a point and nothing finer', () => {
    expect(codes(readScorecard([{ item: 'jobs', points: '4.5' }], []))).toEqual([]);
    expect(codes(readScorecard([{ item: 'jobs', points: '4.50' }], []))).toEqual([]);
    expect(codes(readScorecard([{ item: 'jobs', points: '4.55' }], []))).toEqual(['SCORE_TOO_FINE input.scores.0.points']);
  });

  it('knows its items, each once, and its vetoes', () => {
    expect(codes(readScorecard([{ item: 'charm', points: '1' }, { item: 'jobs', points: '1' }, { item: 'jobs', points: '2' }], ['safety', 'mood'])))
      .toEqual(['SCORE_ITEM_UNKNOWN input.scores.0.item', 'SCORE_ITEM_REPEATED input.scores.2.item', 'VETO_UNKNOWN input.vetoes.1']);
    expect(readScorecard([], ['safety', 'environment', 'safety'])).toEqual({ scores: {}, vetoes: ['environment', 'safety'] });
  });

  it('adds up without floats, and to nothing while no item is scored', () => {
    expect(totalOf({})).toBeNull();
    expect(totalOf({ jobs: '0.0' })).toBe('0.0');
    expect(totalOf({ jobs: '0.1', safety: '0.2' })).toBe('0.3');
    expect(totalOf(Object.fromEntries(SCORE_ITEMS.map(({ item, max }) => [item, `${max}.0`])))).toBe('100.0');
  });

  it('shows every item in its order, scored or not', () => {
    const card = scorecardOf({ technology: '3.5' });
    expect(card).toHaveLength(11);
    expect(card.slice(0, 2)).toEqual([{ item: 'industryCategory', max: 5, points: null }, { item: 'technology', max: 5, points: '3.5' }]);
  });
});
