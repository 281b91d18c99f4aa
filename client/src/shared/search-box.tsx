import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useState } from 'react';
import { onEnter } from './ime';

/** A search field for a list: searches on Enter, on leaving and on clearing, never in the middle of choosing a character. */
export const SearchBox = ({ value, onSearch, placeholder }: { value: string | undefined; onSearch: (text: string | null) => void; placeholder: string }) => {
  const [text, setText] = useState(value ?? '');
  const [outside, setOutside] = useState(value);
  if (value !== outside) {
    setOutside(value);
    setText(value ?? '');
  }
  const search = (typed: string) => {
    if ((typed.trim() || undefined) !== value) onSearch(typed.trim() || null);
  };
  return (
    <Input
      className="zq-search"
      prefix={<SearchOutlined className="zq-muted" />}
      allowClear
      type="search"
      enterKeyHint="search"
      aria-label={placeholder}
      placeholder={placeholder}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        if (event.target.value === '') search('');
      }}
      onKeyDown={onEnter(() => search(text))}
      onBlur={() => search(text)}
    />
  );
};
