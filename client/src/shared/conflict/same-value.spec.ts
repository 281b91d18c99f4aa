import { describe, expect, it } from '@jest/globals';
import { plainValue, sameValue } from './same-value';

const FILE = { id: 'f1', name: '证照.pdf', state: 'done', progress: 1 };

describe('two values of a field', () => {
  it.each([
    ['a text with blanks around it', ' 东莞 ', '东莞'],
    ['an empty text, none and nothing', '', null],
    ['nothing at all', undefined, null],
    ['a list with an empty row', [{ userId: 'u1', duty: '' }, { userId: null }], [{ duty: null, userId: 'u1' }]],
    ['an amount of land without its number', { value: '', unit: 'mu' }, null],
    ['people in another order', [{ id: 'u1', name: '甲' }, { id: 'u2', name: '乙' }], [{ id: 'u2', name: '乙' }, { id: 'u1', name: '甲岗' }]],
    ['a file as it was stored', [FILE], [{ ...FILE, preview: 'blob:1' }]],
    ['a file that was refused', [FILE, { ...FILE, id: 'f2', state: 'refused' }], [FILE]],
  ])('are the same: %s', (_, one, other) => {
    expect(sameValue(one, other)).toBe(true);
  });

  it.each([
    ['another text', '东莞', '深圳'],
    ['nought and nothing', 0, null],
    ['no and nothing', false, null],
    ['texts in another order', ['甲', '乙'], ['乙', '甲']],
    ['one person more', [{ id: 'u1', name: '甲' }], [{ id: 'u1', name: '甲' }, { id: 'u2', name: '乙' }]],
    ['another unit', { value: '30', unit: 'mu' }, { value: '30', unit: 'squareMetres' }],
    ['a row with the same id that says something else', [{ id: 'c1', content: '投资', dueOn: '2026-06-01' }], [{ id: 'c1', content: '投资', dueOn: '2026-07-01' }]],
  ])('differ: %s', (_, one, other) => {
    expect(sameValue(one, other)).toBe(false);
  });

  it('are sent plain, in their order', () => {
    expect(plainValue([{ ...FILE, id: 'f2' }, { ...FILE, state: 'waiting', id: 'f3' }, FILE])).toEqual(['f2', 'f1']);
  });
});
