import { readFileSync } from 'node:fs';
import { visitSentence, type Counted, type Say, type Told } from './visit-sentence.js';

const NONE: Counted = { visits: 0, out: 0, in: 0, online: 0, aftercare: 0, investors: 0, companyVisits: 0, onSiteVisits: 0 };
const HALF_YEAR: Counted = { visits: 23, out: 14, in: 9, online: 3, aftercare: 12, investors: 63, companyVisits: 40, onSiteVisits: 31 };
const FIRST_HALF: Told = { from: '2026-01-01', to: '2026-06-30', organisation: '甲县招商局' };

const texts = (locale: string): Record<string, string> => Object.assign({}, ...['visits', 'enums'].map((file) =>
  JSON.parse(readFileSync(`locales/${locale}/${file}.json`, 'utf8')) as object)) as Record<string, string>;
const speaker = (locale: string): Say => {
  const catalogue = texts(locale);
  return (key, params = {}) => {
    const text = catalogue[key];
    if (text === undefined) throw new Error(`no text for ${key}`);
    return text.replace(/{{(\w+)}}/g, (_, name: string) => String(params[name]));
  };
};
const chinese = (told: Told, counted: Partial<Counted>): string => visitSentence(told, { ...NONE, ...counted }, speaker('zh-CN'));
const english = (told: Told, counted: Partial<Counted>): string => visitSentence(told, { ...NONE, ...counted }, speaker('en'));

describe('the sentence of a report', () => {
  it('tells the counters as reports print them', () => {
    expect(chinese(FIRST_HALF, HALF_YEAR)).toBe('2026年1月1日至6月30日，甲县招商局共开展走请23次（走出去14次、请进来9次），视频洽谈3次，接洽客商63人次；走访企业40家次，其中入企走访31次。');
    expect(english(FIRST_HALF, HALF_YEAR)).toBe('From 1 January to 30 June 2026, 甲县招商局: 23 visits (14 outbound, 9 inbound), 3 online talks, 63 investors met; 40 calls on companies, 31 of them at their own place.');
  });

  it('leaves out what is nought', () => {
    expect(chinese(FIRST_HALF, { visits: 2, in: 2 })).toBe('2026年1月1日至6月30日，甲县招商局共开展走请2次（请进来2次）。');
    expect(chinese(FIRST_HALF, { online: 1, investors: 4 })).toBe('2026年1月1日至6月30日，甲县招商局共开展视频洽谈1次，接洽客商4人次。');
    expect(chinese(FIRST_HALF, { investors: 2, companyVisits: 9, aftercare: 9 })).toBe('2026年1月1日至6月30日，甲县招商局共接洽客商2人次；走访企业9家次。');
    expect(chinese(FIRST_HALF, { companyVisits: 9, onSiteVisits: 9 })).toBe('2026年1月1日至6月30日，甲县招商局共走访企业9家次，其中入企走访9次。');
    expect(english({}, { visits: 1, out: 1, companyVisits: 1, onSiteVisits: 1 })).toBe('1 visit (1 outbound); 1 call on a company, 1 of them at its own place.');
  });

  it('says that there is nothing', () => {
    expect(chinese(FIRST_HALF, {})).toBe('2026年1月1日至6月30日，甲县招商局没有走请记录。');
    expect(chinese({}, {})).toBe('没有走请记录。');
    expect(english({}, {})).toBe('No visits on record.');
  });

  it('says the period as it is', () => {
    expect(chinese({ from: '2025-12-01', to: '2026-01-31' }, {})).toBe('2025年12月1日至2026年1月31日，没有走请记录。');
    expect(chinese({ from: '2026-06-05', to: '2026-06-05' }, {})).toBe('2026年6月5日，没有走请记录。');
    expect(chinese({ from: '2026-06-05' }, {})).toBe('2026年6月5日以来，没有走请记录。');
    expect(chinese({ to: '2026-06-05' }, {})).toBe('截至2026年6月5日，没有走请记录。');
    expect(english({ from: '2025-12-01', to: '2026-01-31' }, {})).toBe('From 1 December 2025 to 31 January 2026: no visits on record.');
  });

  it('says everything else that it was narrowed down to', () => {
    const told: Told = { ...FIRST_HALF, person: '招商专员岗', alliance: '五金产业联盟', kind: 'discussion', company: '东莞精密有限公司', search: ' 紧固件 ', mine: true };
    expect(chinese(told, { visits: 1, out: 1 })).toBe(
      '2026年1月1日至6月30日，甲县招商局，招商专员岗参与，本人记录，依托五金产业联盟，以座谈形式，围绕东莞精密有限公司，涉及“紧固件”，共开展走请1次（走出去1次）。');
    expect(english({ kind: 'signing', company: 'X' }, { visits: 1, in: 1 })).toBe('Of the kind Signing event, with X: 1 visit (1 inbound).');
  });
});
