import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEnumOptions } from '../../../shared/enum-label';
import { LogChoice } from './log-choice';
import { type DraftIssue, ISSUE_CATEGORIES } from '../visit-draft';

const MOST = 10;
const BLANK: DraftIssue = { category: 'other', content: '' };

/** 诉求: what the company asks for, each with its kind; later followed up one by one. */
export const LogIssues = ({ value = [], onChange, id }: { value?: DraftIssue[]; onChange?: (value: DraftIssue[]) => void; id?: string }) => {
  const { t } = useTranslation();
  const categories = useEnumOptions('issueCategory', ISSUE_CATEGORIES);
  const issues = value.length > 0 ? value : [BLANK];
  const change = (at: number, next: Partial<DraftIssue>) => onChange?.(issues.map((issue, index) => (index === at ? { ...issue, ...next } : issue)));
  return (
    <div className="zq-log-issues">
      {issues.map((issue, at) => (
        <div key={at} className="zq-log-issue">
          <Input.TextArea
            {...(id && at === 0 ? { id } : {})}
            rows={2}
            maxLength={500}
            className="zq-grows"
            value={issue.content}
            placeholder={t('visit.issueExample')}
            aria-label={t('visit.issueNumber', { number: at + 1 })}
            onChange={(event) => change(at, { content: event.target.value })}
          />
          <LogChoice options={categories} value={issue.category} onChange={(category) => change(at, { category: category ?? 'other' })} />
          {issues.length > 1 ? <Button type="text" icon={<DeleteOutlined />} onClick={() => onChange?.(issues.filter((_, index) => index !== at))}>{t('visit.issueRemove')}</Button> : null}
        </div>
      ))}
      {issues.length < MOST ? <Button icon={<PlusOutlined />} disabled={issues.some(({ content }) => content.trim() === '')} onClick={() => onChange?.([...issues, BLANK])}>{t('visit.issueAdd')}</Button> : null}
    </div>
  );
};
