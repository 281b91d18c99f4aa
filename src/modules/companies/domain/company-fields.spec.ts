import { describe, expect, it } from '@jest/globals';
import { readCompany, readContact } from './company-fields.js';

describe('readCompany', () => {
  it('leaves what was not mentioned and clears what is null', () => {
    expect(readCompany({ creditCode: null, regionCode: ' 360700 ' }, ['input'])).toEqual({ values: { creditCode: null, regionCode: '360700' }, errors: [] });
  });

  it('tells everything that is wrong at once, each at its field', () => {
    const { errors } = readCompany({ name: '\u200B', creditCode: '91350100M000100Y44', regionCode: '1', industryCode: '9999' }, ['input']);
    expect(errors.map(({ code, field }) => [code, field.join('.')])).toEqual([
      ['CONTROL_CHARACTERS', 'input.name'], ['CREDIT_CODE_CHECK', 'input.creditCode'], ['REGION_CODE', 'input.regionCode'], ['INDUSTRY_CODE_UNKNOWN', 'input.industryCode'],
    ]);
  });

  it('does not empty a name', () => {
    expect(readCompany({ name: null }, ['input']).errors).toEqual([{ code: 'REQUIRED', field: ['input', 'name'] }]);
  });
});

describe('readContact', () => {
  it('reads name, title and phone', () => {
    expect(readContact({ name: ' 总经理岗 ', title: null, phone: '+86 138-0000-5678' }, ['input', 'contacts', '0']))
      .toEqual({ values: { name: '总经理岗', title: null, phone: '13800005678' }, errors: [] });
    expect(readContact({ name: '总经理岗', phone: '12' }, ['input', 'contacts', '1']).errors).toEqual([{ code: 'PHONE', field: ['input', 'contacts', '1', 'phone'] }]);
  });
});
