import { PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Stage } from '../../../gql/schema';
import { PageHeader } from '../../../shared/page-header';
import { STAGES } from '../../../shared/stages';
import { useUrlFilter } from '../../../shared/url-filter';
import { useCan } from '../../../shared/viewer';
import { Board } from '../board/board';
import '../deals.css';
import { LeadDialog } from '../lead-dialog';
import { type DealFilterKey, DealFilters, dealFilterOf, dealSortOf } from '../list/deal-filters';
import { ViewSwitch } from '../list/view-switch';

const SORTS = ['stageEnteredOn.desc', 'lastProgressOn.asc', 'totalInvestment.desc'] as const;

/** Of the list's filters, those that make sense across columns; `stage` is the one column of a phone. */
const BOARD_KEYS: readonly DealFilterKey[] = ['search', 'kind', 'light', 'mine', 'organisationId', 'officerId', 'sort', 'stage'];

/** 项目看板: where every deal stands, and moving it on. 新线索 is the primary action only for who has no 记走请 in the frame. */
export const BoardPage = () => {
  const { t } = useTranslation();
  const register = useCan('deal.register');
  const logs = useCan('visit.log');
  const totals = useCan('pipeline.read');
  const filter = useUrlFilter(BOARD_KEYS, ['sort', 'stage']);
  const [params, setParams] = useSearchParams();
  const unfolded = (params.get('open') ?? '').split(',').filter(Boolean);
  const change = (key: string, value: string | null) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(key, value);
      else next.delete(key);
      return next;
    }, { replace: true });

  const { stage: chosen, ...rest } = dealFilterOf(filter.values);
  const stage: Stage = chosen ?? STAGES[0] ?? 'lead';
  const sort = SORTS.find((one) => one === filter.values.sort) ?? SORTS[0];

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
        stage={stage}
        onStage={(next) => filter.set({ stage: next })}
      />
      {register && params.get('new') ? <LeadDialog visitId={params.get('visitId')} onClose={() => change('new', null)} /> : null}
    </>
  );
};
