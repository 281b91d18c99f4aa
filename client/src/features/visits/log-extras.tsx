import { PlusOutlined } from '@ant-design/icons';
import { Form, Input, type FormInstance } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../shared/date-input';
import { addDays } from '../../shared/dates';
import type { VisitDraft } from './visit-draft';

const EXTRAS = ['place', 'participants', 'investorCount', 'nextAction'] as const;
type Extra = (typeof EXTRAS)[number];

/** What may be told beside the three things that must: each behind a chip, open when the draft already has it. */
export const LogExtras = ({ form, draft }: { form: FormInstance<VisitDraft>; draft: VisitDraft }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<readonly Extra[]>(() => EXTRAS.filter((extra) => Boolean(draft[extra])));
  const closed = EXTRAS.filter((extra) => !open.includes(extra));
  const show = (extra: Extra) => {
    setOpen([...open, extra]);
    if (extra === 'nextAction' && !form.getFieldValue('nextActionDueOn')) form.setFieldValue('nextActionDueOn', addDays(form.getFieldValue('visitedOn') as string, 7));
  };

  return (
    <>
      {open.includes('place') ? (
        <Form.Item name="place" label={t('visit.place')}><Input maxLength={200} placeholder={t('visit.placeExample')} autoFocus={!draft.place} /></Form.Item>
      ) : null}
      {open.includes('participants') ? (
        <Form.Item name="participants" label={t('visit.participants')} extra={t('visit.participantsHint')}><Input maxLength={600} placeholder={t('visit.participantsExample')} autoFocus={!draft.participants} /></Form.Item>
      ) : null}
      {open.includes('investorCount') ? (
        <Form.Item name="investorCount" label={t('visit.investorCount')} rules={[{ pattern: /^\d{1,5}$/, message: t('visit.investorCountWhole') }]}>
          <Input inputMode="numeric" style={{ maxWidth: 160 }} suffix={t('visit.people')} autoFocus={!draft.investorCount} />
        </Form.Item>
      ) : null}
      {open.includes('nextAction') ? (
        <div className="zq-form-pair zq-next-step">
          <Form.Item name="nextAction" label={t('visit.nextAction')}><Input maxLength={200} placeholder={t('visit.nextActionExample')} autoFocus={!draft.nextAction} /></Form.Item>
          <Form.Item name="nextActionDueOn" label={t('visit.nextActionDueOn')}><DateInput /></Form.Item>
        </div>
      ) : null}
      {closed.length > 0 ? (
        <div className="zq-chips zq-below zq-extras" role="group" aria-label={t('visit.more')}>
          {closed.map((extra) => (
            <button key={extra} type="button" className="zq-chip" onClick={() => show(extra)}><PlusOutlined /> {t(`visit.${extra}`)}</button>
          ))}
        </div>
      ) : null}
    </>
  );
};
