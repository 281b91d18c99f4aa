import { describe, expect, it } from '@jest/globals';
import { REGION_WORDS } from '../data/region-words.js';
import { coreName, diceOf, gramsOf, kinshipOf } from './core-name.js';

const core = (name: string): string => coreName(name, REGION_WORDS);
const dice = (one: string, other: string): number => Number(diceOf(core(one), core(other)).toFixed(2));
const kinship = (one: string, other: string): string | null => kinshipOf(core(one), core(other));

describe('the pairs measured in the field', () => {
  it.each([
    ['东莞市兴科兴五金制品有限公司', '东莞兴科兴五金制品', 1, 'name'],
    ['广西柳州鱼峰制漆股份有限公司', '鱼峰制漆', 1, 'name'],
    ['中环国投', '北京中环国投控股集团', 0.75, 'name'],
    ['北京中环国投公司', '中环国投控股集团有限公司', 0.75, 'name'],
    ['江西赣锋新型锂电池科技产业园', '江西赣锋锂电科技有限公司', 0.44, 'name'],
    ['量一光电公司', '量一显示科技有限公司', 0.33, 'group'],
    ['东莞市伯亿特五金制品有限公司', '东莞市金錤五金制品有限公司', 0, null],
    ['鑫源机械设备制造有限公司', '恒通机械设备有限公司', 0.33, null],
    ['鑫源精密机械设备厂', '恒通精密机械厂', 0.33, null],
    ['华宇新材料科技有限公司', '恒通新材料有限公司', 0, null],
    ['东莞市锦铭五金制品有限公司', '东莞市晟合五金制品有限公司', 0, null],
  ])('%s and %s: %d', (one, other, similarity, related) => {
    expect(dice(one, other)).toBe(similarity);
    expect(kinship(one, other)).toBe(related);
    expect(kinship(other, one)).toBe(related);
  });
});

describe('coreName', () => {
  it.each([
    ['东莞市兴科兴五金制品有限公司', '兴科兴'],
    [' 东莞市 兴科兴（五金制品）有限责任公司 ', '兴科兴'],
    ['江西省赣州市南康区华美家居股份有限公司', '华美家居'],
    ['赣州南康华美家居', '华美家居'],
    ['内蒙古伊利实业集团股份有限公司', '伊利'],
    ['广西壮族自治区华美水泥厂', '华美水泥'],
    ['恩施土家族苗族自治州硒谷食品有限公司', '硒谷食品'],
    ['恩施硒谷食品有限公司', '硒谷食品'],
    ['中铝（上海）有限公司', '中铝'],
    ['中铝(江西省赣州市)新材料有限公司', '中铝'],
    ['（东莞）兴科兴五金制品厂', '兴科兴'],
    ['普洛斯投资(中国)有限公司', '普洛斯'],
    ['赣州经济技术开发区金力永磁科技股份有限公司', '金力永磁'],
    ['金力永磁科技股份有限公司宁波分公司', '金力永磁'],
    ['ＡＢＣ Electronics Co., Ltd.', 'abcelectronics'],
    ['ABC ELECTRONICS COMPANY LIMITED', 'abcelectronics'],
    ['鑫源汽车零部件制造有限公司', '鑫源汽车'],
    ['鑫源环保科技设备有限公司', '鑫源环保'],
    ['鑫源科技中心（有限合伙）', '鑫源'],
    ['信丰县华宏商行', '华宏'],
    ['信丰华宏科技有限公司', '华宏'],
  ])('of %s is %s', (name, wanted) => {
    expect(core(name)).toBe(wanted);
  });

  it.each([
    // The place is the brand.
    ['永丰建材有限公司', '永丰建材'], ['江西省永丰县建材有限公司', '永丰建材'], ['鱼峰制漆', '鱼峰制漆'], ['上海电气集团', '上海电气'],
    ['江西省赣州市建材总公司', '赣州建材'],
    // Nothing but general words.
    ['五金制品厂', '五金制品'], ['科技有限公司', '科技'], ['有限公司', '有限'], ['厂', '厂'], ['东莞', '东莞'], ['东莞市有限公司', '东莞'],
    ['华电子厂', '华电子'], ['机械设备厂', '机械设备'], ['华机械设备', '华机械'],
    // No letters at all.
    ['🏭🏭', '🏭🏭'], ['(上海)', '上海'], ['---', '---'],
  ])('never takes everything off: %s is %s', (name, wanted) => {
    expect(core(name)).toBe(wanted);
  });

  it('of 10,000 characters is found quickly', () => {
    const started = performance.now();
    expect(core('长'.repeat(10_000))).toHaveLength(400);
    expect(core('('.repeat(10_000))).not.toBe('');
    expect(core(`华美${'科技'.repeat(5_000)}`)).toBe('华美');
    expect(core('有限公司'.repeat(2_500))).not.toBe('');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('gramsOf', () => {
  it('takes characters, not halves of them, and each pair once', () => {
    expect(gramsOf('𠮷祥𠮷祥')).toEqual(['𠮷祥', '祥𠮷']);
    expect(gramsOf('华')).toEqual(['华']);
    expect(gramsOf('')).toEqual([]);
  });
});

describe('kinshipOf', () => {
  it('knows a name inside another, of two characters and more', () => {
    expect(kinshipOf('中铝', '中铝碳素西南铸造中心')).toBe('name');
    expect(kinshipOf('华', '中铝华')).toBeNull();
  });

  it('asks about one group when two begin alike', () => {
    expect(kinshipOf('量一光电', '量一显示')).toBe('group');
    expect(kinshipOf('量一光电', '显示量一')).toBeNull();
  });
});
