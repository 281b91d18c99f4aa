import { describe, expect, it } from '@jest/globals';
import { addDaysToWorkingDay, addWorkingDays } from './working-days';

describe('working days', () => {
  it('are counted as the server counts them', () => {
    expect([addWorkingDays('2025-09-26', 1), addWorkingDays('2025-09-30', 3), addWorkingDays('2026-11-22', 1), addWorkingDays('2026-11-22', 0)])
      .toEqual(['2025-09-28', '2025-10-11', '2026-11-23', '2026-11-22']);
    expect([addDaysToWorkingDay('2024-06-14', 1), addDaysToWorkingDay('2024-06-14', 3), addDaysToWorkingDay('2024-09-20', 14)]).toEqual(['2024-06-17', '2024-06-17', '2024-10-08']);
  });
});
