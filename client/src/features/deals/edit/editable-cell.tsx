import { EditOutlined } from '@ant-design/icons';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DealRow, may } from '../deal';
import { FieldText } from './field-text';
import './edit.css';
import { OfficerEditor } from './officer-editor';
import { TagsEditor } from './tags-editor';
import { type EditField, type EditValue, type InlineEdit, valueOf } from './use-inline-edit';

const loadDay = () => import('./day-editor').then((module) => ({ default: module.DayEditor }));
const DayEditor = lazy(loadDay);
/** The calendar is fetched while the pointer is on its way to it. */
const fetchAhead = (field: EditField) => (field === 'followUp' ? { onPointerEnter: () => void loadDay(), onFocus: () => void loadDay() } : {});

const EDITORS = { officer: OfficerEditor, followUp: DayEditor, tags: TagsEditor };

/** One field of a row: as text, and as a field once it is clicked or entered. Enter saves, Esc leaves it as it was. */
export const EditableCell = ({ deal, field, edit }: { deal: DealRow; field: EditField; edit: InlineEdit }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  if (!may(deal, 'updateDeal') || deal.masked) return <FieldText deal={deal} field={field} />;

  const label = t('table.edit', { field: t(`table.column.${field}`), name: deal.name });
  const close = () => {
    setOpen(false);
    setRefused(null);
    // Whoever came by keyboard stays where he was.
    requestAnimationFrame(() => { if (document.activeElement === document.body) button.current?.focus(); });
  };
  const save = (value: EditValue) => {
    if (saving) return;
    if (JSON.stringify(value) === JSON.stringify(valueOf(deal, field))) {
      close();
      return;
    }
    setSaving(true);
    setRefused(null);
    void edit.save(deal, field, value).then((sentence) => {
      setSaving(false);
      if (sentence === null) close();
      else setRefused(sentence);
    });
  };
  if (!open) {
    return (
      <button ref={button} type="button" className="zq-cell-edit" aria-label={label} title={t('table.editHint')} onClick={() => setOpen(true)} {...fetchAhead(field)}>
        <FieldText deal={deal} field={field} />
        <EditOutlined aria-hidden />
      </button>
    );
  }
  const Editor = EDITORS[field];
  return (
    <div className="zq-cell-editor">
      <Suspense fallback={<FieldText deal={deal} field={field} />}>
        <Editor deal={deal} label={label} saving={saving} onSave={save} onCancel={close} />
      </Suspense>
      {refused ? <p role="alert" className="zq-cell-refused">{refused}</p> : null}
    </div>
  );
};
