import { Select } from 'antd';
import { useState } from 'react';
import { isComposing } from '../../../shared/ime';
import type { EditorProps } from './editor-props';
import { onEscape } from './on-escape';

/** As the server takes them. */
const MOST = 20;
const LONGEST = 20;

/** Tags: Enter makes a tag of what is typed, and saves when nothing is; leaving the field saves, as a tap beside it does. */
export const TagsEditor = ({ deal, label, saving, onSave, onCancel }: EditorProps) => {
  const [tags, setTags] = useState<readonly string[]>(deal.tags);
  const [typed, setTyped] = useState('');
  const whole = (): readonly string[] => {
    const last = typed.trim();
    return last && !tags.includes(last) ? [...tags, last] : tags;
  };
  return (
    <div onKeyDownCapture={onEscape(onCancel)}>
      <Select
        mode="tags"
        autoFocus
        open={false}
        suffix={null}
        className="zq-cell-field"
        aria-label={label}
        disabled={saving}
        loading={saving}
        maxCount={MOST}
        value={[...tags]}
        showSearch={{ searchValue: typed, onSearch: (text) => setTyped(text.slice(0, LONGEST)) }}
        tokenSeparators={[',', '，', '、', ';', '；']}
        onChange={(next: string[]) => {
          setTyped('');
          setTags([...new Set(next.map((tag) => tag.trim().slice(0, LONGEST)).filter(Boolean))]);
        }}
        onInputKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event) || typed.trim() !== '') return;
          event.preventDefault();
          onSave(tags);
        }}
        onBlur={() => { if (!saving) onSave(whole()); }}
      />
    </div>
  );
};
