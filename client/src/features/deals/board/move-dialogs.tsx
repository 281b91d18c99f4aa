import { Button, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../../shared/date-input';
import { today } from '../../../shared/dates';
import { FormDialog } from '../../../shared/form-dialog';
import { useUserErrors } from '../../../shared/user-errors';
import { BlockersList, useBlockerName } from '../blockers-list';
import { hardOnes, softOnes } from '../hardness';
import { may } from '../deal';
import { overridable } from '../mend';
import { MadeBar } from './made-bar';
import type { MoveDeal, Question } from './use-move';

interface Values {
  on?: string | null;
  reason: string;
}

/** Going back, or going on in spite of what is missing: the reason is asked for and kept in the stage log. */
const ReasonDialog = ({ question, moving }: { question: Question; moving: MoveDeal }) => {
  const { t } = useTranslation();
  const { deal, to, kind, blockers } = question;
  const [form] = Form.useForm<Values>();
  const errors = useUserErrors(form);
  const name = useBlockerName();
  const stage = t(`stage.${to}`);
  const override = kind === 'override';

  const submit = async ({ on, reason }: Values) => {
    const { done, answer } = await moving.send(deal, to, { reason: reason.trim(), ...(on ? { on } : {}), ...(override ? { override: true } : {}) });
    if (!done) errors.take(answer, answer.data?.advanceDeal.userErrors);
    return done;
  };

  return (
    <FormDialog
      title={t(override ? 'deal.overrideTitle' : 'deal.backTitle', { stage })}
      form={form}
      errors={errors}
      onSubmit={submit}
      onClose={() => moving.ask(null)}
      submitLabel={t(override ? 'deal.override' : 'deal.back')}
      danger={override}
    >
      <p className="zq-dialog-subject">
        {deal.name}
        <small className="zq-muted">{t('deal.fromTo', { from: t(`stage.${deal.stage}`), to: stage })}</small>
      </p>
      {override ? <p className="zq-override-note">{t('deal.overrideNote', { things: hardOnes(blockers).map(name).join(t('punctuation.list')) })}</p> : null}
      <Form.Item name="reason" label={t('deal.reason')} rules={[{ required: true, whitespace: true, message: t('deal.reasonNeeded') }]}>
        <Input.TextArea rows={3} maxLength={500} autoFocus placeholder={t(override ? 'deal.overrideExample' : 'deal.backExample')} />
      </Form.Item>
      <Form.Item name="on" label={t('deal.moveOn')} extra={t('deal.moveOnHint')}>
        <DateInput min={deal.stageEnteredOn} max={today()} />
      </Form.Item>
    </FormDialog>
  );
};

/** Why a move was refused: every missing thing, each with the way to mend it. The card is back where it was. */
const RefusalDialog = ({ question, moving }: { question: Question; moving: MoveDeal }) => {
  const { t } = useTranslation();
  const { deal, to, blockers } = question;
  const close = () => moving.ask(null);
  const [hard, soft] = [hardOnes(blockers), softOnes(blockers)];
  const mayOverride = may(deal, 'override') && overridable(hard);
  return (
    <Modal
      open
      width={560}
      className="zq-dialog"
      style={{ top: 40 }}
      styles={{ body: { maxHeight: 'calc(100dvh - 210px)', overflowY: 'auto' } }}
      title={t('deal.refusedTitle', { stage: t(`stage.${to}`) })}
      onCancel={close}
      footer={
        <>
          {mayOverride ? <Button danger onClick={() => moving.ask({ ...question, kind: 'override' })}>{t('deal.overrideOpen')}</Button> : null}
          <Button type="primary" onClick={close} autoFocus>{t('deal.understood')}</Button>
        </>
      }
    >
      <p className="zq-dialog-subject">
        {deal.name}
        <small className="zq-muted">{t('deal.refusedStays', { stage: t(`stage.${deal.stage}`), count: hard.length })}</small>
      </p>
      <BlockersList dealId={deal.id} blockers={hard} onFollow={close} />
      {soft.length > 0 ? (
        <>
          <p className="zq-soft-title">{t('deal.softBlockers')}</p>
          <BlockersList dealId={deal.id} blockers={soft} onFollow={close} />
        </>
      ) : null}
    </Modal>
  );
};

/** What a move still asks, if anything, and the move that was made: mount once beside whatever starts moves. */
export const MoveDialogs = ({ moving }: { moving: MoveDeal }) => {
  const { question, made } = moving;
  return (
    <>
      {question?.kind === 'refused' ? <RefusalDialog question={question} moving={moving} /> : null}
      {question && question.kind !== 'refused' ? <ReasonDialog key={question.kind} question={question} moving={moving} /> : null}
      {made ? <MadeBar key={`${made.deal.id}.${made.deal.version}`} made={made} moving={moving} /> : null}
    </>
  );
};
