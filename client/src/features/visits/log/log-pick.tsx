import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { onEnter } from '../../../shared/ime';

export interface Pickable {
  id: string | null;
  name: string;
}

export interface LogPickProps<Item extends Pickable> {
  value: Item[];
  onChange: (value: Item[]) => void;
  text: string;
  onText: (text: string) => void;
  /** What matches the text, the best first. */
  matches: readonly Item[];
  /** Shown while nothing is typed: one tap each. */
  lately?: readonly Item[];
  latelyLabel?: string;
  /** Makes something new of a typed name; left out: only what is known can be chosen. */
  make?: (name: string) => Item;
  id?: string | undefined;
  chosenLabel: string;
  placeholder: string;
  /** Shown in the list when there is nothing else to show. */
  nothing?: string | undefined;
  autoFocus?: boolean;
}

/**
 * Chips of what was chosen, a field, and under it what matches. The list never takes the keyboard away; an Enter that
 * confirms a candidate of the input method chooses nothing here.
 */
export const LogPick = <Item extends Pickable>(props: LogPickProps<Item>) => {
  const { value, onChange, text, onText, matches, lately = [], latelyLabel, make, id, chosenLabel, placeholder, nothing, autoFocus = false } = props;
  const { t } = useTranslation();
  const listId = useId();
  const typed = text.trim();
  const isChosen = (item: Item) => value.some((one) => (item.id !== null && one.id === item.id) || one.name === item.name);
  const open = matches.filter((item) => !isChosen(item));
  const offered = lately.filter((item) => !isChosen(item));

  const add = (item: Item) => {
    if (!isChosen(item)) onChange([...value, item]);
    onText('');
  };
  const addTyped = () => {
    if (typed === '') return;
    const known = open.find((item) => item.name === typed) ?? (make ? undefined : open[0]);
    const item = known ?? make?.(typed);
    if (item) add(item);
  };
  // Pressing must not blur the field first: that would add what was typed so far.
  const press = { onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault() };

  return (
    <div className="zq-whom">
      {value.length > 0 ? (
        <ul className="zq-chips" aria-label={chosenLabel}>
          {value.map((item) => (
            <li key={item.id ?? item.name}>
              <button type="button" className="zq-chip" data-on="true" onClick={() => onChange(value.filter((one) => one !== item))} aria-label={t('visit.whomRemove', { name: item.name })}>
                {item.name}{item.id ? null : <small>{t('visit.whomNew')}</small>}<CloseOutlined />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <Input
        {...(id ? { id } : {})}
        value={text}
        maxLength={200}
        autoComplete="off"
        autoFocus={autoFocus}
        enterKeyHint="done"
        placeholder={placeholder}
        aria-controls={listId}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onEnter((event) => {
          event.preventDefault();
          addTyped();
        })}
        // Leaving the field with a new name in it means it.
        onBlur={() => { if (make) addTyped(); }}
      />
      <div id={listId} aria-live="polite">
        {typed !== '' ? (
          <ul className="zq-suggestions">
            {open.map((item) => (
              <li key={item.id ?? item.name}><button type="button" {...press} onClick={() => add(item)}>{item.name}</button></li>
            ))}
            {make && !open.some((item) => item.name === typed) ? (
              <li><button type="button" {...press} onClick={addTyped}><PlusOutlined /> {t('visit.whomAdd', { name: typed })}</button></li>
            ) : null}
            {!make && open.length === 0 ? <li className="zq-muted zq-nothing">{nothing ?? t('select.nothing')}</li> : null}
          </ul>
        ) : offered.length > 0 ? (
          <div className="zq-chips zq-lately" role="group" aria-label={latelyLabel}>
            {latelyLabel ? <span className="zq-muted">{latelyLabel}</span> : null}
            {offered.map((item) => (
              <button key={item.id ?? item.name} type="button" className="zq-chip" {...press} onClick={() => add(item)}>{item.name}</button>
            ))}
          </div>
        ) : null}
      </div>
    </div>
  );
};
