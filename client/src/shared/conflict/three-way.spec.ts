import { describe, expect, it } from '@jest/globals';
import { threeWay, withFieldsOf } from './three-way';

const BASE = { name: '紧固件项目', amount: '8000', bound: 'exact', place: '东莞' as string | null };

describe('what two people made of the same record', () => {
  it.each([
    ['nothing, when nobody changed it', {}, {}, {}, [], []],
    ['what only they changed: theirs', { place: '深圳' }, {}, { place: '深圳' }, ['place'], []],
    ['what only I changed: mine', {}, { place: '深圳' }, { place: '深圳' }, [], []],
    ['what both changed to the same: that', { place: '深圳' }, { place: '深圳' }, { place: '深圳' }, [], []],
    ['what both changed to different values: asked, mine until then', { place: '深圳' }, { place: '广州' }, { place: '广州' }, [], ['place']],
    ['different fields: both', { place: null }, { name: '螺栓项目' }, { place: null, name: '螺栓项目' }, ['place'], []],
    ['what I cleared and they changed: asked', { place: '深圳' }, { place: null }, { place: null }, [], ['place']],
  ])('comes to %s', (_, theirs, mine, merged, taken, asked) => {
    const result = threeWay(BASE, { ...BASE, ...theirs }, { ...BASE, ...mine });
    expect([result.merged, result.taken.flat(), result.asked.flat()]).toEqual([{ ...BASE, ...merged }, taken, asked]);
  });

  it('never mixes fields that belong together', () => {
    const units = [['name'], ['amount', 'bound'], ['place']] as const;
    const same = (one: unknown, other: unknown) => one === other;
    const [theirs, mine] = [{ ...BASE, amount: '10000' }, { ...BASE, bound: 'about' }];
    const result = threeWay(BASE, theirs, mine, { units, same });
    expect(result).toEqual({ merged: mine, taken: [], asked: [['amount', 'bound']] });
    expect(withFieldsOf(result.merged, theirs, result.asked)).toEqual(theirs);
    expect(threeWay(BASE, { ...theirs, bound: 'about' }, BASE, { units, same }).merged).toEqual({ ...theirs, bound: 'about' });
  });

  it('takes for unchanged what means the same', () => {
    const same = (one: unknown, other: unknown) => JSON.stringify(one).replaceAll(' ', '') === JSON.stringify(other).replaceAll(' ', '');
    const result = threeWay(BASE, { ...BASE, place: '深圳' }, { ...BASE, place: ' 东莞 ' }, { units: [['place']], same });
    expect([result.merged.place, result.asked]).toEqual(['深圳', []]);
  });
});
