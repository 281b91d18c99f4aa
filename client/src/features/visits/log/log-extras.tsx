import { PlusOutlined } from '@ant-design/icons';
import { Form, type FormInstance, Input } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../shared/date-input';
import { addDays } from '../../../shared/dates';
import { useCan } from '../../../shared/viewer';
import { CountField } from './log-count';
import type { VisitDraft } from '../visit-draft';

const LogColleagues = lazy(() => import('./log-colleagues').then((module) => ({ default: module.LogColleagues })));
const LogPhotos = lazy(() => import('./log-photos').then((module) => ({ default: module.LogPhotos })));
const LogMore = lazy(() => import('./log-more').then((module) => ({ default: module.LogMore })));

const EXTRAS = ['leaders', 'colleagues', 'investorCount', 'files', 'nextAction', 'toLead', 'more'] as const;
type Extra = (typeof EXTRAS)[number];
const MORE = ['kind', 'onSite', 'endedAt', 'place', 'participants', 'contacts', 'deals', 'results', 'intentionLevel', 'intendedAmount', 'cost', 'alliance', 'issues'] as const;

const isTold = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '' && value !== false);
const isOpenIn = (draft: VisitDraft) => (extra: Extra): boolean => (extra === 'more' ? MORE.some((name) => isTold(draft[name])) : isTold(draft[extra]));

export interface LogExtrasProps {
  form: FormInstance<VisitDraft>;
  draft: VisitDraft;
  /** The id that this visit's photos are kept under. */
  draftId: string;
}

/** What may be told beside the three things that must: each behind a chip, open when the draft already has it. What is heavy is fetched when its chip is pressed. */
export const LogExtras = ({ form, draft, draftId }: LogExtrasProps) => {
  const { t } = useTranslation();
  const mayRegister = useCan('deal.register');
  const [open, setOpen] = useState<readonly Extra[]>(() => EXTRAS.filter(isOpenIn(draft)));
  const [pressed, setPressed] = useState<Extra | null>(null);
  const offered = EXTRAS.filter((extra) => extra !== 'toLead' || mayRegister);
  const closed = offered.filter((extra) => extra === 'toLead' || !open.includes(extra));

  const show = (extra: Extra) => {
    if (extra === 'toLead') return;
    setOpen([...open, extra]);
    setPressed(extra);
    if (extra === 'nextAction' && !form.getFieldValue('nextActionDueOn')) form.setFieldValue('nextActionDueOn', addDays(form.getFieldValue('visitedOn') as string, 7));
  };
  const is = (extra: Extra) => open.includes(extra);
  const lazily = (piece: ReactNode) => <Suspense fallback={<div className="zq-log-loading" role="status" aria-label={t('state.loading')} />}>{piece}</Suspense>;

  return (
    <>
      {is('leaders') ? (
        <Form.Item name="leaders" label={t('visit.leaders')}><Input maxLength={600} placeholder={t('visit.leadersExample')} autoFocus={pressed === 'leaders'} /></Form.Item>
      ) : null}
      {is('colleagues') ? lazily(<Form.Item name="colleagues" label={t('visit.colleagues')}><LogColleagues autoFocus={pressed === 'colleagues'} /></Form.Item>) : null}
      {is('investorCount') ? (
        <Form.Item name="investorCount" label={t('visit.investorCount')} rules={[{ pattern: /^\d{1,5}$/, message: t('visit.investorCountWhole') }]}><CountField /></Form.Item>
      ) : null}
      {is('files') ? lazily(<Form.Item name="files" label={t('visit.files')}><LogPhotos draftId={draftId} /></Form.Item>) : null}
      {is('nextAction') ? (
        <div className="zq-form-pair zq-next-step">
          <Form.Item name="nextAction" label={t('visit.nextAction')}><Input maxLength={200} placeholder={t('visit.nextActionExample')} autoFocus={pressed === 'nextAction'} /></Form.Item>
          <Form.Item name="nextActionDueOn" label={t('visit.nextActionDueOn')}><DateInput /></Form.Item>
        </div>
      ) : null}
      {is('more') ? lazily(<LogMore draft={draft} />) : null}
      <div className="zq-chips zq-below zq-extras" role="group" aria-label={t('visit.more')}>
        {closed.map((extra) => (extra === 'toLead' ? (
          <Form.Item key={extra} name="toLead" noStyle><LeadChip /></Form.Item>
        ) : (
          <button key={extra} type="button" className="zq-chip" onClick={() => show(extra)}><PlusOutlined /> {t(`visit.extra.${extra}`)}</button>
        )))}
      </div>
    </>
  );
};

/** 转为线索: a wish, pressed or not. */
const LeadChip = ({ value = false, onChange }: { value?: boolean; onChange?: (value: boolean) => void }) => {
  const { t } = useTranslation();
  return (
    <button type="button" className="zq-chip" aria-pressed={value} data-on={value} onClick={() => onChange?.(!value)}>
      <PlusOutlined /> {t('visit.extra.toLead')}
    </button>
  );
};
