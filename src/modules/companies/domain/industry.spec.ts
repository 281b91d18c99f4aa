import { describe, expect, it } from '@jest/globals';
import { INDUSTRY_CODES } from './industry-codes.js';
import { findIndustries, industriesUnder, industryName, readIndustryCode } from './industry.js';

const codes = INDUSTRY_CODES.map(([code]) => code);

describe('the list of GB/T 4754-2017', () => {
  it('has 20 sections, 97 divisions, and every code once', () => {
    expect(codes.filter((code) => /^[A-Z]$/.test(code)).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    expect(codes.filter((code) => code.length === 2)).toEqual(Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0')));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has the parents of every group and class', () => {
    for (const code of codes.filter((each) => each.length > 2)) expect(codes).toContain(code.slice(0, -1));
  });

  it('has the industries of the field reports', () => {
    expect(codes).toEqual(expect.arrayContaining(['0911', '135', '195', '2641', '3482', '3825', '3841', '3872', '3975', '3985', '4417']));
  });
});

describe('readIndustryCode', () => {
  it('accepts listed codes as typed and refuses others', () => {
    expect(readIndustryCode(' 3482 ')).toEqual({ ok: true, value: '3482' });
    expect(readIndustryCode('c')).toEqual({ ok: true, value: 'C' });
    expect(readIndustryCode('9999')).toEqual({ ok: false, code: 'INDUSTRY_CODE_UNKNOWN', params: { value: '9999' } });
  });
});

describe('names and search', () => {
  it('names an industry in the language asked for', () => {
    expect(industryName('3482', 'zh-CN')).toBe('紧固件制造');
    expect(industryName('3482', 'en')).toBe('Manufacture of fasteners');
    expect(industryName(null, 'en')).toBeNull();
    expect(industryName('9999', 'en')).toBeNull();
  });

  it('finds by the start of the code and by a part of either name', () => {
    expect(findIndustries('38', 'zh-CN').map(({ code }) => code)).toEqual(['38', '382', '3825', '384', '3841', '387', '3872']);
    expect(findIndustries('紧固件', 'en')).toEqual([{ code: '3482', name: 'Manufacture of fasteners' }]);
    expect(findIndustries('FASTENERS', 'zh-CN')).toEqual([{ code: '3482', name: '紧固件制造' }]);
    expect(findIndustries(null, 'zh-CN')).toHaveLength(codes.length);
    expect(findIndustries('没有这个行业', 'zh-CN')).toEqual([]);
  });
});

describe('industriesUnder', () => {
  it('knows what belongs to a section, a division, a group', () => {
    expect(industriesUnder('D')).toEqual(['D', '44', '441', '4417', '45', '46']);
    expect(industriesUnder('39')).toEqual(['39', '397', '3975', '398', '3985']);
    expect(industriesUnder('3482')).toEqual(['3482']);
    expect(industriesUnder('T')).toEqual(['T', '97']);
    expect(industriesUnder('9999')).toEqual([]);
  });
});
