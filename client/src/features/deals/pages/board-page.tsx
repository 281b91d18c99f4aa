import { PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageHeader } from '../../../shared/page-header';
import { useUrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { Board } from '../board/board';
import { columnOf } from '../board/columns';
import '../deals.css';
import { LeadDialog } from '../lead-dialog';
import { BOARD_KEYS } from '../list/board-keys';
import { type DealFilterKey, dealFilterOf, dealSortOf } from '../list/deal-filter';
import { DealFilters } from '../list/deal-filters';
import { ViewSwitch } from '../list/view-switch';

const SORTS = ['stageEnteredOn.desc', 'lastProgressOn.asc', 'totalInvestment.desc'] as const;

/** The filters, the order of the cards, and the one column of a phone. */
const KEYS: readonly DealFilterKey[] = [...BOARD_KEYS, 'sort', 'stage'];

/** 项目看板: where every deal stands, and moving it on. 新线索 is the primary action only for who has no 记走请 in the frame. */
export const BoardPage = () => {
  const { t } = useTranslation();
  const register = useCan('deal.register');
  const logs = useCan('visit.log');
  const totals = useCan('pipeline.read');
  const filter = useUrlFilter(KEYS, ['sort', 'stage']);
  const [params, setParams] = useSearchParams();
  const unfolded = (params.get('open') ?? '').split(',').filter(Boolean);
  const change = (key: string, value: string | null) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(key, value);
      else next.delete(key);
      return next;
    }, { replace: true });

  const { stage, sort: order, ...kept } = filter.values;
  const { archived: _, ...rest } = dealFilterOf(kept);
  const sort = SORTS.find((one) => one === order) ?? SORTS[0];

  return (
    <>
      <PageHeader
        title={t('nav.board')}
        actions={
          <>
            <ViewSwitch />
            {register ? <Button type={logs ? 'default' : 'primary'} icon={<PlusOutlined />} onClick={() => change('new', '1')}>{t('deal.newLead')}</Button> : null}
          </>
        }
      />
      <div className="zq-toolbar">
        <DealFilters filter={filter} board />
        {filter.count > 0 ? <Button type="link" onClick={filter.clear}>{t('action.clearFilters')}</Button> : null}
        <span className="zq-grow" />
        <Select
          className="zq-filter-wide"
          aria-label={t('deal.sort')}
          value={sort}
          options={SORTS.map((value) => ({ value, label: t(`board.sort.${value}`) }))}
          onChange={(value) => filter.set({ sort: value === SORTS[0] ? null : value })}
        />
      </div>
      <Board
        filter={rest}
        sort={dealSortOf(sort, { by: 'stageEnteredOn', direction: 'desc' })}
        filtered={filter.count > 0 || !totals}
        unfolded={unfolded}
        onFold={(column) => change('open', (unfolded.includes(column) ? unfolded.filter((one) => one !== column) : [...unfolded, column]).join(',') || null)}
        listOf={(at) => `/deals?${new URLSearchParams({ ...kept, stage: at, status: 'active' }).toString()}`}
        column={columnOf(stage)}
        onColumn={(next) => filter.set({ stage: next })}
      />
      {register && params.get('new') ? <LeadDialog visitId={params.get('visitId')} onClose={() => change('new', null)} /> : null}
    </>
  );
};
