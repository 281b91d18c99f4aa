import { Alert, Button, Form, Input } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { isComposing } from '../../../shared/ime';
import { TimeInput } from '../../../shared/time-input';
import { useUserErrors } from '../../../shared/user-errors';
import { DirectionField } from '../direction-field';
import { LogExtras } from './log-extras';
import { type Sent, useLogDraft } from './log-draft';
import { useOutbox } from '../outbox/outbox-context';
import { companiesIn, type MetCompany, visitInput, type VisitDraft } from '../visit-draft';
import { WhomField } from './whom-field';
import '../visits.css';
import './log.css';

const LogIssues = lazy(() => import('./log-issues').then((module) => ({ default: module.LogIssues })));

export interface LogFormProps {
  /** The server has it, or it waits in the outbox. */
  onSent: (sent: Sent) => void;
  /** Somebody who was met for certain: chosen from the start. */
  met?: MetCompany;
  /** An entry of the outbox that is edited. */
  entry?: { id: string; draft: VisitDraft };
  /** Sentences of the server that brought the person here. */
  refusals?: readonly string[];
}

/** 记走请: whom, which way, one sentence; the rest behind chips. Kept on this machine at every key until the server has it. */
export const LogForm = ({ onSent, met, entry, refusals = [] }: LogFormProps) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<VisitDraft>();
  const errors = useUserErrors(form, { companyIds: 'companies', companyNames: 'companies', fileIds: 'files', colleagueIds: 'colleagues', contactIds: 'contacts', dealIds: 'deals', allianceId: 'alliance' });
  const { kept, restored, savedAt, keep, discard, drop } = useLogDraft({ entry, met });
  const [sending, setSending] = useState(false);
  const [round, setRound] = useState(0);
  const outbox = useOutbox();
  const { id, draft } = kept;

  const clear = () => {
    const fresh = discard();
    errors.clear();
    form.resetFields();
    form.setFieldsValue(fresh);
    setRound(round + 1);
  };

  const submit = async () => {
    if (sending) return;
    const whole: VisitDraft = { ...draft, ...form.getFieldsValue() };
    const told: VisitDraft = { ...whole, companies: companiesIn(whole), whomText: '' };
    setSending(true);
    // From the moment it lies in the outbox, the draft is not needed: one of the two has it at any time.
    const result = await outbox.submit({ id, input: visitInput(told, id), draft: told, files: told.files ?? [] }, drop);
    setSending(false);
    switch (result.kind) {
      case 'taken':
        drop();
        onSent({ kind: 'logged', answer: result.answer, toLead: told.toLead ?? false });
        break;
      case 'kept':
        onSent({ kind: 'kept', why: result.why });
        break;
      case 'unkept':
        keep(told);
        errors.say(t(`offline.why.${result.why}`));
        break;
      case 'refused':
        if (result.errors.some(({ code }) => code === 'CLIENT_MUTATION_REUSED')) {
          onSent({ kind: 'kept', why: 'sent' });
          break;
        }
        keep(told);
        if (!entry) await outbox.discard(id, { withFiles: false });
        errors.take({}, result.errors);
        break;
    }
  };

  const rest = errors.rest.length > 0 ? errors.rest : refusals;
  return (
    <Form<VisitDraft>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={draft}
      onValuesChange={(_, values) => keep({ ...draft, ...values })}
      onFinish={() => void submit()}
      // Some keyboards send the Enter that chooses a word on to the form.
      onKeyDown={(event) => { if (event.key === 'Enter' && isComposing(event)) event.preventDefault(); }}
      scrollToFirstError={{ block: 'center', focus: true }}
      className="zq-log-form"
    >
      {restored ? <Alert type="info" showIcon className="zq-form-alert" title={t('visit.draftRestored')} action={<Button size="small" onClick={clear}>{t('visit.draftDiscard')}</Button>} /> : null}
      {rest.length > 0 ? <Alert type="error" showIcon className="zq-form-alert" title={rest.join(' ')} description={t('visit.kept')} /> : null}
      <div className="zq-card zq-pad">
        <Form.Item name="direction" label={t('visit.direction')} className="zq-direction-item"><DirectionField /></Form.Item>
        <Form.Item
          name="companies"
          label={t('visit.whom')}
          rules={[{ validator: (_, companies: MetCompany[]) => (companiesIn({ ...draft, companies }).length > 0 ? Promise.resolve() : Promise.reject(new Error(t('visit.whomNeeded')))) }]}
        >
          <WhomField text={draft.whomText ?? ''} onText={(whomText) => keep({ ...draft, ...form.getFieldsValue(), whomText })} />
        </Form.Item>
        <Form.Item name="summary" label={t('visit.summary')} rules={[{ required: true, whitespace: true, message: t('visit.summaryNeeded') }]}>
          {/* Grows by CSS: antd's autoSize measures with a style attribute, which the page's policy forbids. */}
          <Input.TextArea rows={3} maxLength={2000} className="zq-grows" placeholder={t('visit.summaryExample')} />
        </Form.Item>
        {draft.direction === 'aftercare' ? (
          <Suspense fallback={null}><Form.Item name="issues" label={t('visit.issues')}><LogIssues /></Form.Item></Suspense>
        ) : null}
        <div className="zq-form-pair zq-when">
          <Form.Item name="visitedOn" label={t('visit.visitedOn')} rules={[{ required: true, message: t('visit.visitedOnNeeded') }]}><DateInput max={today()} /></Form.Item>
          <Form.Item name="visitTime" label={t('visit.visitTime')}><TimeInput /></Form.Item>
        </div>
        <LogExtras key={round} form={form} draft={draft} draftId={id} />
      </div>
      <div className="zq-save-bar">
        <span className="zq-muted" role="status">{savedAt ? t('visit.draftSaved', { time: savedAt }) : null}</span>
        <Button type="primary" size="large" htmlType="submit" loading={sending}>{t('visit.save')}</Button>
      </div>
    </Form>
  );
};
