import '../../test/dom';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { speak } from '../../test/words';
import { BlockersList } from './blockers-list';
import { blocker } from './deal.fixture';
import { overridable } from './mend';

beforeAll(() => speak());
afterEach(cleanup);

describe('the list of what is missing', () => {
  it('says each thing in the server’s sentence and links to the field that mends it', () => {
    const follow = jest.fn();
    render(
      <MemoryRouter>
        <BlockersList dealId="d1" blockers={[blocker('ASSESSMENT_MISSING', 'updateDeal', 'assessment', '研判意见未填写。', 'talks'), blocker('COMPLETION_MISSING', 'recordMilestone', 'on', '竣工未登记。', 'completion')]} onFollow={follow} />
      </MemoryRouter>,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('研判意见未填写。')).toBeTruthy();
    expect(screen.getByRole('link', { name: '去记节点：实际竣工' }).getAttribute('href')).toBe('/deals/d1?do=milestone&field=on&stage=completion');
    const link = screen.getByRole('link', { name: '去填写：研判意见' });
    expect(link.getAttribute('href')).toBe('/deals/d1?do=edit&field=assessment&stage=talks');
    fireEvent.click(link);
    expect(follow).toHaveBeenCalledTimes(1);
  });

  it('has no link where the deal must simply go through the stages first, and shows a code it does not know', () => {
    render(
      <MemoryRouter>
        <BlockersList dealId="d1" blockers={[{ code: 'STAGE_SKIPPED', field: 'to', params: { stages: 'contract' }, hard: true, message: '不能跳过必经阶段。' }, blocker('SOMETHING_NEW', 'updateDeal', 'content', '新的条件。')]} />
      </MemoryRouter>,
    );
    expect(screen.getByText('不能跳过必经阶段。')).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual(['去填写：新的条件。']);
  });
});

describe('overridable', () => {
  it('is evidence and jumps, never the status, the stage itself or a missing reason', () => {
    expect(overridable([blocker('CONTRACT_MISSING', 'signAgreement', 'signedOn', '')])).toBe(true);
    expect(overridable([blocker('CONTRACT_MISSING', 'signAgreement', 'signedOn', ''), blocker('STATUS_NOT_ACTIVE', 'reopenDeal', '', '')])).toBe(false);
    expect(overridable([])).toBe(false);
  });
});
