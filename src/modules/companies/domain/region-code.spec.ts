import { describe, expect, it } from '@jest/globals';
import { readRegionCode } from './region-code.js';
import { findRegions, regionOf } from './regions.js';

describe('readRegionCode', () => {
  it('accepts provinces, cities, districts and counties, however typed', () => {
    for (const code of ['360000', '360700', '360703', '441900', '110000', '110101', '500241', '429004', '710000', '810000']) expect(readRegionCode(code)).toEqual({ ok: true, value: code });
    expect(readRegionCode(' ３６０７０３ ')).toEqual({ ok: true, value: '360703' });
  });

  it('says what is wrong, and where the code would be', () => {
    for (const typed of ['', '36070', '3607000', '36O703']) expect(readRegionCode(typed)).toEqual({ ok: false, code: 'REGION_CODE' });
    // 南康市 became 南康区 360703 in 2013.
    expect(readRegionCode('360782')).toEqual({ ok: false, code: 'REGION_CODE_UNKNOWN', params: { value: '360782', around: '江西省赣州市' } });
    expect(readRegionCode('368888')).toEqual({ ok: false, code: 'REGION_CODE_UNKNOWN', params: { value: '368888', around: '江西省' } });
    expect(readRegionCode('500100')).toEqual({ ok: false, code: 'REGION_CODE_MUNICIPAL', params: { value: '500100', use: '500000', around: '重庆市' } });
    expect(readRegionCode('991234')).toEqual({ ok: false, code: 'REGION_CODE_NOWHERE', params: { value: '991234' } });
  });

  it('does not take a level for a place', () => {
    for (const code of ['429000', '360701', '659000']) expect(readRegionCode(code)).toMatchObject({ ok: false });
  });
});

describe('regionOf', () => {
  it('names a place with everything it lies in, and nothing that is no place', () => {
    expect(regionOf('360703')).toEqual({ code: '360703', name: '南康区', fullName: '江西省赣州市南康区' });
    expect(regionOf('110105')?.fullName).toBe('北京市朝阳区');
    expect(regionOf('429004')?.fullName).toBe('湖北省仙桃市');
    expect(regionOf('441900')?.fullName).toBe('广东省东莞市');
    expect([regionOf(null), regionOf('360782')]).toEqual([null, null]);
  });
});

describe('findRegions', () => {
  const names = (search: string | null): string[] => findRegions(search).map(({ fullName }) => fullName);

  it('lists the provinces when nothing is asked', () => {
    expect(findRegions(null)).toHaveLength(34);
    expect(names('  ')[0]).toBe('北京市');
  });

  it('finds by name, the best fit first, and by the names around it', () => {
    expect(names('南康')[0]).toBe('江西省赣州市南康区');
    expect(names('赣州南康')).toEqual(['江西省赣州市南康区']);
    expect(names('江西省 赣州市 南康区')).toEqual(['江西省赣州市南康区']);
    expect(names('东莞')[0]).toBe('广东省东莞市');
    expect(names('朝阳').slice(0, 2)).toEqual(['辽宁省朝阳市', '北京市朝阳区']);
    expect(names('赣州')).toHaveLength(19);
  });

  it('finds by the beginning of the code and by initials', () => {
    expect(names('360703')).toEqual(['江西省赣州市南康区']);
    expect(names('3607')[0]).toBe('江西省赣州市');
    expect(names('360700')).toHaveLength(19);
    expect(names('nkq')).toContain('江西省赣州市南康区');
    expect(names('DGS')[0]).toBe('广东省东莞市');
  });

  it('gives no more than fifty, and none for what is nowhere', () => {
    expect(names('区')).toHaveLength(50);
    expect(names('没有这个地方')).toEqual([]);
    expect(names('000000')).toEqual([]);
  });
});
