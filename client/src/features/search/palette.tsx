import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Modal, Spin } from 'antd';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isComposing } from '../../shared/ime';
import { FailureNotice } from '../../shared/query-state';
import { useSession } from '../../shared/viewer';
import { commandsFor, type Group, groupsOf, type Item } from './items';
import { ResultList } from './result-list';
import './palette.css';
import { type Answer, useSearch } from './use-search';

export interface PaletteProps {
  phone: boolean;
  onClose: () => void;
}

/** What is to be shown for an answer, and which of it can be opened. */
const shownFor = (groups: readonly Group[]): Item[] => groups.flatMap(({ items }) => items.filter(({ to }) => to !== null));

/** 搜索: one field over everything that has a name, driven by the keyboard; nothing of what was looked for is kept. */
export const Palette = ({ phone, onClose }: PaletteProps) => {
  const { t } = useTranslation();
  const { can } = useSession();
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  // What is being composed is no word yet: the server is asked when the characters are there.
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  // Enter came before the answer did.
  const [hurried, setHurried] = useState(false);
  const { answer, wanted, retry } = useSearch(typed);
  const settled = wanted === '' || answer?.asked === wanted;

  const commands = commandsFor(wanted, can, t);
  const groups: Group[] = [...groupsOf(answer?.hits ?? [], t), ...(commands.length > 0 ? [{ type: 'command' as const, items: commands }] : [])];
  const openable = shownFor(groups);
  const active = openable.find(({ key }) => key === chosen) ?? openable[0];

  const change = (value: string, composing: boolean) => {
    setText(value);
    setChosen(null);
    setHurried(false);
    if (!composing) setTyped(value);
  };
  const open = (item: Item | undefined) => {
    if (!item?.to) return;
    onClose();
    void navigate(item.to);
  };
  const move = (by: number) => {
    const place = active ? openable.indexOf(active) : -1;
    setChosen(openable[(place + by + openable.length) % openable.length]?.key ?? null);
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    else if (settled) open(active);
    else setHurried(true);
    event.preventDefault();
  };
  const due = hurried && settled ? active : undefined;
  useEffect(() => {
    if (due) open(due);
  });

  return (
    <Modal open footer={null} closable={false} keyboard={false} width={640} onCancel={onClose} className="zq-palette" style={{ top: phone ? 0 : 72 }} aria-label={t('search.title')}>
      <div role="presentation" onKeyDown={press}>
        <div className="zq-palette-head">
          <Input
            autoFocus
            variant="borderless"
            size="large"
            role="combobox"
            aria-expanded={openable.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            {...(active ? { 'aria-activedescendant': `${listId}-${active.key}` } : {})}
            aria-label={t('search.title')}
            placeholder={t('search.placeholder')}
            enterKeyHint="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            prefix={<SearchOutlined className="zq-muted" />}
            suffix={settled ? <span /> : <Spin size="small" delay={300} />}
            value={text}
            onChange={(event) => change(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
            onCompositionEnd={(event) => change(event.currentTarget.value, false)}
          />
          {phone ? <Button type="text" onClick={onClose}>{t('action.cancel')}</Button> : null}
        </div>
        <Notices answer={answer} settled={settled} wanted={wanted} found={groups.length > 0} onRetry={retry} />
        <ResultList id={listId} groups={groups} active={active?.key ?? null} text={wanted} stale={!settled} onOpen={open} />
        {answer?.more && settled ? <p className="zq-palette-note">{t('search.more')}</p> : null}
        {phone ? null : <p className="zq-palette-keys">{t('search.keys')}</p>}
      </div>
    </Modal>
  );
};

interface NoticesProps {
  answer: Answer | null;
  settled: boolean;
  wanted: string;
  found: boolean;
  onRetry: () => void;
}

/** Between field and list: what can be typed, that nothing was found, that it only comes near, or what went wrong. */
const Notices = ({ answer, settled, wanted, onRetry }: NoticesProps) => {
  const { t } = useTranslation();
  const { can } = useSession();
  if (wanted === '') return <p className="zq-palette-note">{t('search.hint')}{can('contact.reveal') ? ` ${t('search.hintPhone')}` : ''}</p>;
  if (answer?.error) return <div className="zq-palette-failure"><FailureNotice error={answer.error} onRetry={onRetry} /></div>;
  if (answer === null || !settled) return <p className="zq-sr" role="status">{t('state.loading')}</p>;
  if (answer.hits.length === 0) return <p className="zq-palette-none" role="status">{t('search.none', { text: wanted })}</p>;
  if (answer.hits.some(({ near }) => near)) return <p className="zq-palette-note" role="status"><b>{t('search.near')}</b> {t('search.nearHint')}</p>;
  return <p className="zq-sr" role="status">{t('search.found', { count: answer.hits.length })}</p>;
};
