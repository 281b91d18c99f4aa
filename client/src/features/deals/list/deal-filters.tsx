import { FilterOutlined } from '@ant-design/icons';
import { Badge, Button, Checkbox, Drawer, Popover, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DealStatus, Light, Stage } from '../../../gql/schema';
import { useEnumOptions } from '../../../shared/enum-label';
import { SearchBox } from '../../../shared/search-box';
import { LIGHTS, STAGES } from '../../../shared/stages';
import type { UrlFilter } from '../../../shared/url-filter';
import { usePhone } from '../../../shared/use-phone';
import { BAR_KEYS, DEAL_STATUSES, type DealFilterKey, oneOf } from './deal-filter';
import { FilterTags } from './filter-tags';
import './list.css';
import { MoreFilters } from './more-filters';

/** 黄灯红灯, beside the four single lights. */
const ALARMS = 'yellow,red';

export interface DealFiltersProps {
  filter: UrlFilter<DealFilterKey>;
  /** The board has no stage and status: its columns are those. */
  board?: boolean;
}

interface BarProps extends DealFiltersProps {
  /** Below each other in a drawer. */
  wide?: boolean;
}

/** Stage, status, light and "mine": what is asked most. */
const BarFields = ({ filter: { values, set }, board = false, wide = false }: BarProps) => {
  const { t } = useTranslation();
  const stages = useEnumOptions<Stage>('stage', STAGES);
  const statuses = useEnumOptions<DealStatus>('dealStatus', DEAL_STATUSES);
  const lights = useEnumOptions<Light>('light', LIGHTS);
  const size = wide ? 'zq-filter-full' : 'zq-filter';
  return (
    <>
      {board ? null : (
        <>
          <Select className={size} allowClear placeholder={t('deal.stage')} aria-label={t('deal.stage')} value={oneOf(STAGES, values.stage)} options={stages} onChange={(stage?: Stage) => set({ stage: stage ?? null })} />
          <Select className={size} allowClear placeholder={t('deal.status')} aria-label={t('deal.status')} value={oneOf(DEAL_STATUSES, values.status)} options={statuses} onChange={(status?: DealStatus) => set({ status: status ?? null })} />
        </>
      )}
      <Select
        className={size}
        allowClear
        placeholder={t('deal.light')}
        aria-label={t('deal.light')}
        value={values.lights === ALARMS ? ALARMS : oneOf(LIGHTS, values.light)}
        options={[...lights, { value: ALARMS, label: t('deal.alarms') }]}
        onChange={(light?: string) => set(light === ALARMS ? { light: null, lights: ALARMS } : { light: light ?? null, lights: null })}
      />
      <Checkbox checked={values.mine !== undefined} onChange={(event) => set({ mine: event.target.checked ? 'true' : null })}>{t('deal.mine')}</Checkbox>
    </>
  );
};

/** Search, the filters asked most, all others behind 筛选, and what is set of those as tags. All of it is in the address. */
export const DealFilters = ({ filter, board = false }: DealFiltersProps) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const hidden = (Object.keys(filter.values) as DealFilterKey[]).filter((key) => !['sort', 'cols', 'view', 'search', ...(board ? ['stage'] : []), ...(filter.values.enteredStage ? ['enteredIn', 'enteredFrom', 'enteredTo'] : [])].includes(key) && (phone || !(BAR_KEYS as readonly string[]).includes(key)));
  const button = (
    <Badge count={hidden.length} size="small" color="#1456B8">
      <Button icon={<FilterOutlined aria-hidden />} aria-expanded={open} {...(phone ? { onClick: () => setOpen(true) } : {})}>{t('deal.moreFilters')}</Button>
    </Badge>
  );
  return (
    <>
      <SearchBox value={filter.values.search} onSearch={(search) => filter.set({ search })} placeholder={t('deal.search')} />
      {phone ? (
        <>
          {button}
          <Drawer
            open={open}
            onClose={() => setOpen(false)}
            placement="bottom"
            size="auto"
            title={t('deal.moreFilters')}
            destroyOnHidden
            styles={{ body: { padding: '12px 16px 16px', maxHeight: '70dvh' } }}
            footer={<div className="zq-sheet-foot"><Button onClick={filter.clear} disabled={filter.count === 0}>{t('action.clearFilters')}</Button><Button type="primary" onClick={() => setOpen(false)}>{t('deal.showFiltered')}</Button></div>}
          >
            <div className="zq-filter-sheet"><BarFields filter={filter} board={board} wide /></div>
            <MoreFilters filter={filter} board={board} />
          </Drawer>
        </>
      ) : (
        <>
          <BarFields filter={filter} board={board} />
          <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomLeft" destroyOnHidden content={<MoreFilters filter={filter} board={board} />}>{button}</Popover>
        </>
      )}
      <FilterTags filter={filter} />
    </>
  );
};
