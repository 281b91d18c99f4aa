import { describe, expect, it } from '@jest/globals';
import { type VisitDraft, visitInput } from './visit-draft';

const DRAFT: VisitDraft = { companies: [{ id: 'c1', name: '长安五金' }], direction: 'out', summary: '谈了扩产。', visitedOn: '2026-11-02', deals: [{ id: 'd1', name: '紧固件项目', companyId: 'c1' }] };

describe('what a draft sends', () => {
  it('are the deals of companies that are still met', () => {
    expect(visitInput(DRAFT, 'm1').dealIds).toEqual(['d1']);
    expect(visitInput({ ...DRAFT, companies: [{ id: 'c2', name: '南方紧固件' }] }, 'm1').dealIds).toEqual([]);
  });

  it('has no end when none was typed', () => {
    expect([visitInput(DRAFT, 'm1').endedAt, visitInput({ ...DRAFT, endedAt: '11:00' }, 'm1').endedAt]).toEqual([null, '11:00']);
  });
});
