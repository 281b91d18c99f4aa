import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import './conflict-choice.css';

export interface ConflictRow {
  key: string;
  label: string;
  /** As somebody else saved it, and as it was typed here; null: empty. */
  now: string | null;
  mine: string | null;
}

export interface ConflictChoiceProps {
  rows: readonly ConflictRow[];
  onKeep: () => void;
  onLoad: () => void;
}

/** Somebody else saved first: each field that differs, as it is now and as typed here, and the choice between the two. */
export const ConflictChoice = ({ rows, onKeep, onLoad }: ConflictChoiceProps) => {
  const { t } = useTranslation();
  return (
    <div className="zq-conflict" role="group" aria-label={t('conflict.title')}>
      <table>
        <thead><tr><th scope="col">{t('conflict.field')}</th><th scope="col">{t('conflict.now')}</th><th scope="col">{t('conflict.mine')}</th></tr></thead>
        <tbody>
          {rows.map(({ key, label, now, mine }) => (
            <tr key={key}><th scope="row">{label}</th><td>{now ?? t('state.unknown')}</td><td>{mine ?? t('state.unknown')}</td></tr>
          ))}
        </tbody>
      </table>
      <div className="zq-conflict-actions">
        <Button size="small" onClick={onLoad}>{t('conflict.load')}</Button>
        <Button size="small" type="primary" ghost onClick={onKeep}>{t('conflict.keep')}</Button>
      </div>
    </div>
  );
};
