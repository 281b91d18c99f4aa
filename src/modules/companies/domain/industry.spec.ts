import { describe, expect, it } from '@jest/globals';
import { INDUSTRIES } from '../data-lists/industries.js';
import { INDUSTRY_NAMES_EN } from '../data-lists/industry-names-en.js';
import { findIndustries, industriesUnder, industryName, readIndustryCode } from './industry.js';

const codes = INDUSTRIES.map(({ code }) => code);
const ofLength = (length: number): string[] => codes.filter((code) => /^\d+$/.test(code) && code.length === length);

describe('the list of GB/T 4754-2017', () => {
  it('is whole: so many of each level, every code once, with a name of its own', () => {
    expect(codes.filter((code) => /^[A-Z]$/.test(code)).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    expect(ofLength(2)).toEqual(Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0')));
    expect([ofLength(3).length, ofLength(4).length]).toEqual([473, 1381]);
    expect(new Set(codes).size).toBe(20 + 97 + 473 + 1381);
    for (const { name } of INDUSTRIES) expect(name).toMatch(/^[\p{Script=Han}、，()3D]{2,}$/u);
  });

  it('is in order, each code right under the one that it begins with', () => {
    expect(ofLength(4)).toEqual([...ofLength(4)].sort());
    INDUSTRIES.forEach(({ code }, place) => {
      if (code.length < 3) return;
      const above = INDUSTRIES.slice(0, place).findLast((one) => one.code.length === code.length - 1);
      expect(above?.code).toBe(code.slice(0, -1));
    });
  });

  it('has a class under every group, numbered from 1 or alone with 0, and 9 for the others', () => {
    for (const group of ofLength(3)) {
      const last = codes.filter((code) => code.length === 4 && code.startsWith(group)).map((code) => code.slice(3)).join('');
      expect(last).toMatch(/^(?:0|1?2?3?4?5?6?7?8?9?)$/);
      expect(last).not.toBe('');
      if (last !== '0') expect(last).toMatch(/^1/);
    }
  });

  it('has English names for all sections and divisions, and for nothing that is not there', () => {
    expect(Object.keys(INDUSTRY_NAMES_EN).filter((code) => !codes.includes(code))).toEqual([]);
    for (const code of codes.filter((each) => each.length <= 2)) expect(INDUSTRY_NAMES_EN[code]).toMatch(/^[A-Z]/);
  });

  it('has the industries of the field reports', () => {
    for (const [code, name] of [['0911', '铜矿采选'], ['135', '屠宰及肉类加工'], ['2641', '涂料制造'], ['3482', '紧固件制造'], ['3825', '光伏设备及元器件制造'], ['3841', '锂离子电池制造'],
      ['3872', '照明灯具制造'], ['3975', '半导体照明器件制造'], ['3985', '电子专用材料制造'], ['4417', '生物质能发电'], ['3612', '新能源车整车制造'], ['6531', '信息系统集成服务'], ['7224', '供应链管理服务'],
      ['0220', '造林和更新'], ['9700', '国际组织']] as const) expect(industryName(code, 'zh-CN')).toBe(name);
  });
});

describe('readIndustryCode', () => {
  it('accepts listed codes as typed, with and without the letter, and refuses others', () => {
    expect(readIndustryCode(' 3482 ')).toEqual({ ok: true, value: '3482' });
    expect(readIndustryCode('ｃ3482')).toEqual({ ok: true, value: '3482' });
    expect(readIndustryCode('c')).toEqual({ ok: true, value: 'C' });
    expect(readIndustryCode('9999')).toEqual({ ok: false, code: 'INDUSTRY_CODE_UNKNOWN', params: { value: '9999' } });
    expect(readIndustryCode('A3482')).toMatchObject({ ok: false, params: { value: 'A3482' } });
  });
});

describe('names and search', () => {
  it('names an industry in the language asked for, in Chinese where there is no English name', () => {
    expect(industryName('3482', 'zh-CN')).toBe('紧固件制造');
    expect(industryName('3482', 'en')).toBe('Manufacture of fasteners');
    expect(industryName('3481', 'en')).toBe('金属密封件制造');
    expect(industryName(null, 'en')).toBeNull();
    expect(industryName('9999', 'en')).toBeNull();
  });

  it('finds by the beginning of the code', () => {
    expect(findIndustries('384', 'zh-CN').map(({ code }) => code)).toEqual(['384', '3841', '3842', '3843', '3844', '3849']);
    expect(findIndustries('C3482', 'zh-CN')).toEqual([{ code: '3482', name: '紧固件制造' }]);
    expect(findIndustries('c', 'zh-CN')[0]).toEqual({ code: 'C', name: '制造业' });
  });

  it('finds by a part of either name, the best fit first', () => {
    expect(findIndustries('紧固件', 'en')).toEqual([{ code: '3482', name: 'Manufacture of fasteners' }]);
    expect(findIndustries('FASTENERS', 'zh-CN')).toEqual([{ code: '3482', name: '紧固件制造' }]);
    expect(findIndustries('制造业', 'zh-CN')[0]).toEqual({ code: 'C', name: '制造业' });
    expect(findIndustries('电池', 'zh-CN').map(({ code }) => code)).toEqual(['384', '3841', '3842', '3843', '3844', '3849']);
  });

  it('gives no more than fifty, the sections when nothing is asked, and nothing for what is not there', () => {
    expect(findIndustries('制造', 'zh-CN')).toHaveLength(50);
    expect(findIndustries(null, 'zh-CN').map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
    expect(findIndustries('没有这个行业', 'zh-CN')).toEqual([]);
  });
});

describe('industriesUnder', () => {
  it('knows what belongs to a section, a division, a group', () => {
    expect(industriesUnder('T')).toEqual(['T', '97', '970', '9700']);
    expect(industriesUnder('348')).toEqual(['348', '3481', '3482', '3483', '3484', '3489']);
    expect(industriesUnder('C3482')).toEqual(['3482']);
    expect(industriesUnder('C')).toContain('4390');
    expect(industriesUnder('C')).not.toContain('44');
    expect(industriesUnder('9999')).toEqual([]);
  });
});
