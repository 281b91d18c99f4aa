import { describe, expect, it } from '@jest/globals';
import { columnsOf, DEFAULT_COLUMNS, writtenColumns } from './columns';

describe('the columns of the table', () => {
  it('are the usual ones until the address names others', () => expect(columnsOf(undefined)).toBe(DEFAULT_COLUMNS));
  it('stand in one order however they are written, and unknown ones are none', () => expect(columnsOf('chain,company,nonsense')).toEqual(['company', 'chain']));
  it('may be none but the name, which is not the same as the usual ones', () => {
    expect(columnsOf(writtenColumns([]) ?? undefined)).toEqual([]);
    expect(writtenColumns([...DEFAULT_COLUMNS].reverse())).toBeNull();
  });
});
