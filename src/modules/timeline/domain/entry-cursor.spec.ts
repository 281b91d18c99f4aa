import { encodeCursor } from '../../../kernel/paging.js';
import { cursorOf, numberIn } from './entry-cursor.js';

describe('the cursor of an entry', () => {
  it('comes back as the number', () => {
    expect(numberIn(cursorOf('9007199254740993'))).toBe('9007199254740993');
  });

  it('is null for anything else', () => {
    for (const forged of ['', 'x', cursorOf('1 OR true'), cursorOf('-1'), cursorOf('9'.repeat(30)), encodeCursor({ sort: 'visitedOn:desc', value: '1', id: '1' })]) {
      expect(numberIn(forged)).toBeNull();
    }
  });
});
