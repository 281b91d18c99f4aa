import { describe, expect, it } from '@jest/globals';
import { differing } from './changes.js';
import { readCompany } from './company-fields.js';
import { readContact } from './contact-fields.js';

const TODAY = '2024-06-30';

describe('readCompany', () => {
  it('leaves what was not mentioned and clears what is null', () => {
    expect(readCompany({ creditCode: null, regionCode: ' 360700 ' }, ['input'], TODAY)).toEqual({ values: { creditCode: null, regionCode: '360700' }, errors: [] });
    expect(readCompany({ aliases: null, honours: null, operatingStatus: null, ownership: null, registeredCapital: null }, ['input'], TODAY).values)
      .toEqual({ aliases: [], honours: [], operatingStatus: 'normal', ownership: null, registeredCapital: null });
  });

  it('stores one form of each', () => {
    expect(readCompany({ aliases: [' 兴科 ', '兴科', 'ＡＢＣ'], honours: ['listed', 'listed'], registeredCapital: '5000', chain: ' 有色金属 ' }, ['input'], TODAY))
      .toEqual({ values: { aliases: ['兴科', 'ABC'], honours: ['listed'], registeredCapital: '5000.00', chain: '有色金属' }, errors: [] });
  });

  it('tells everything that is wrong at once, each at its field', () => {
    const { errors } = readCompany(
      { name: '\u200B', creditCode: '91350100M000100Y44', regionCode: '1', industryCode: '9999', legalRepresentative: '🎉', aliases: ['好', ' '], foundedOn: '2024-07-01' }, ['input'], TODAY);
    expect(errors.map(({ code, field }) => [code, field.join('.')])).toEqual([
      ['CONTROL_CHARACTERS', 'input.name'], ['CREDIT_CODE_CHECK', 'input.creditCode'], ['REGION_CODE', 'input.regionCode'], ['INDUSTRY_CODE_UNKNOWN', 'input.industryCode'],
      ['NAME_CHARACTERS', 'input.legalRepresentative'], ['REQUIRED', 'input.aliases.1'], ['FUTURE_DATE', 'input.foundedOn'],
    ]);
  });

  it('does not empty a name', () => {
    expect(readCompany({ name: null }, ['input'], TODAY).errors).toEqual([{ code: 'REQUIRED', field: ['input', 'name'] }]);
  });
});

describe('differing', () => {
  it('compares lists by what they hold', () => {
    const row = { name: '甲', aliases: ['乙', '丙'], note: null as string | null };
    expect(differing(row, { name: '甲', aliases: ['乙', '丙'], note: null })).toEqual({});
    expect(differing(row, { aliases: ['丙', '乙'], note: undefined })).toEqual({ aliases: ['丙', '乙'] });
  });
});

describe('readContact', () => {
  it('reads texts, phone and addresses, and keeps days and codes', () => {
    expect(readContact({ name: ' 总经理岗 ', title: null, phone: '+86 138-0000-5678', wechat: ' wx_1 ', email: 'a@example.com', level: 'decision', basisOn: TODAY }, ['input', 'contacts', '0'], TODAY))
      .toEqual({ values: { name: '总经理岗', title: null, phone: '13800005678', wechat: 'wx_1', email: 'a@example.com', level: 'decision', basisOn: TODAY }, errors: [] });
  });

  it('tells what is wrong, each at its field', () => {
    const { errors } = readContact({ name: '总经理岗', phone: '12', wechat: '?', email: '@', consentWithdrawnOn: '2024-07-01' }, ['input', 'contacts', '1'], TODAY);
    expect(errors.map(({ code, field }) => [code, field.slice(2).join('.')])).toEqual([['PHONE', '1.phone'], ['WECHAT', '1.wechat'], ['EMAIL', '1.email'], ['FUTURE_DATE', '1.consentWithdrawnOn']]);
  });
});
