import { Modal, Radio } from 'antd';
import { type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from './three-way';
import type { Question } from './use-merging';
import './conflict-dialog.css';

export interface ConflictDialogProps<Row, Values> {
  question: Question<Row, Values>;
  label: (field: keyof Values) => string;
  /** A value as people read it; null: nothing is filled in. */
  said: (field: keyof Values, value: unknown) => string | null;
}

type Side = 'base' | 'theirs' | 'mine';

/** Both changed the same fields: of each stands there what it was, what the other person and what this person made of it, and one is chosen. */
export function ConflictDialog<Row, Values>({ question, label, said }: ConflictDialogProps<Row, Values>) {
  const { t } = useTranslation();
  const id = useId();
  const [theirs, setTheirs] = useState<readonly Unit<Values>[]>([]);
  const named = (unit: Unit<Values>) => unit.map(label).join(' · ');
  const value = (unit: Unit<Values>, side: Side) => unit.flatMap((field) => said(field, question[side][field]) ?? []).join(' · ') || t('state.unknown');
  const choose = (unit: Unit<Values>, isTheirs: boolean) => setTheirs((now) => [...now.filter((one) => one !== unit), ...(isTheirs ? [unit] : [])]);

  const option = (unit: Unit<Values>, side: 'theirs' | 'mine') => (
    <td data-side={t(`conflict.${side}`)}>
      <Radio name={`${id}.${unit.join('.')}`} checked={theirs.includes(unit) === (side === 'theirs')} onChange={() => choose(unit, side === 'theirs')}>
        <span className="zq-sr">{named(unit)} {t(`conflict.${side}`)} </span>
        {value(unit, side)}
      </Radio>
    </td>
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    question.answer(theirs);
  };

  return (
    <Modal
      open
      title={t('conflict.title')}
      width={720}
      mask={{ closable: false }}
      onCancel={() => question.answer(null)}
      okText={t('conflict.save')}
      cancelText={t('conflict.back')}
      okButtonProps={{ htmlType: 'submit', form: id }}
      className="zq-dialog"
      style={{ top: 40 }}
      styles={{ body: { maxHeight: 'calc(100dvh - 210px)', overflowY: 'auto' } }}
    >
      <form id={id} onSubmit={submit} className="zq-conflict-form">
        <p>{t('conflict.both')}</p>
        <table>
          <thead><tr>{(['field', 'base', 'theirs', 'mine'] as const).map((head) => <th key={head} scope="col">{t(`conflict.${head}`)}</th>)}</tr></thead>
          <tbody>
            {question.asked.map((unit) => (
              <tr key={unit.join('.')}>
                <th scope="row">{named(unit)}</th>
                <td data-side={t('conflict.base')}>{value(unit, 'base')}</td>
                {option(unit, 'theirs')}
                {option(unit, 'mine')}
              </tr>
            ))}
          </tbody>
        </table>
        {question.taken.length > 0 ? <p className="zq-muted">{t('conflict.alsoTaken', { fields: question.taken.flat().map(label).join(t('list.comma')) })}</p> : null}
      </form>
    </Modal>
  );
}
