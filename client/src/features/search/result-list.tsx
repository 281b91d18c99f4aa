import { BankOutlined, CarOutlined, EnvironmentOutlined, ProjectOutlined, ThunderboltOutlined, UserOutlined } from '@ant-design/icons';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group, Item } from './items';

const ICONS: Record<Group['type'], ReactNode> = {
  company: <BankOutlined aria-hidden />, deal: <ProjectOutlined aria-hidden />, visit: <CarOutlined aria-hidden />, contact: <UserOutlined aria-hidden />, parcel: <EnvironmentOutlined aria-hidden />, command: <ThunderboltOutlined aria-hidden />,
};

interface ResultListProps {
  id: string;
  groups: readonly Group[];
  active: string | null;
  /** What was typed, set in bold where a title has it. */
  text: string;
  /** The answer to what is typed now is still to come. */
  stale: boolean;
  onOpen: (item: Item) => void;
}

/** What was found, by kind. The field above keeps the focus and says which line is meant. */
export const ResultList = ({ id, groups, active, text, stale, onOpen }: ResultListProps) => {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className="zq-palette-list" id={id} role="listbox" aria-label={t('search.results')} aria-busy={stale} ref={list}>
      {groups.map(({ type, items }) => (
        <div key={type} role="group" aria-labelledby={`${id}-${type}`}>
          <h2 id={`${id}-${type}`}>{t(type === 'command' ? 'search.group.command' : `searchType.${type}`)}</h2>
          {items.map((item) => (
            <div
              key={item.key}
              id={`${id}-${item.key}`}
              role="option"
              className="zq-palette-item"
              aria-selected={item.key === active}
              aria-disabled={item.to === null}
              // The field must keep the focus, or a phone's keyboard would jump.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onOpen(item)}
            >
              {ICONS[type]}
              <span className="zq-palette-text"><Marked title={item.title} text={text} />{item.detail ? <small>{item.detail}</small> : null}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};

/** The title, with what was typed in bold if it is in there as it stands. */
const Marked = ({ title, text }: { title: string; text: string }) => {
  const from = text === '' ? -1 : title.toLowerCase().indexOf(text.toLowerCase());
  if (from < 0) return <span className="zq-palette-title">{title}</span>;
  const to = from + text.length;
  return <span className="zq-palette-title">{title.slice(0, from)}<b>{title.slice(from, to)}</b>{title.slice(to)}</span>;
};
