import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { onEnter } from '../../shared/ime';
import { useDebounced } from '../../shared/use-debounced';
import { FindCompaniesDocument, RecentCompaniesDocument } from './log-documents';
import type { MetCompany } from './visit-draft';

export interface WhomFieldProps {
  value?: MetCompany[];
  onChange?: (value: MetCompany[]) => void;
  id?: string;
}

const RECENT = 5;

/**
 * Whom one met: one tap for a company met lately, a few characters for a known one, or a new name typed in place.
 * The list stands under the field and never takes the keyboard away; only the Enter that was meant for it adds a name.
 */
export const WhomField = ({ value = [], onChange, id }: WhomFieldProps) => {
  const { t } = useTranslation();
  const listId = useId();
  const [text, setText] = useState('');
  const typed = text.trim();
  const asked = useDebounced(typed, 200);
  const [recent] = useQuery({ query: RecentCompaniesDocument });
  const [found] = useQuery({ query: FindCompaniesDocument, variables: { search: asked }, pause: asked === '' });

  const isChosen = (company: MetCompany) => value.some((one) => (company.id !== null && one.id === company.id) || one.name === company.name);
  const met = (recent.data?.visits.nodes ?? []).flatMap((visit) => visit.companies);
  const lately = met.filter((company, at) => met.findIndex((other) => other.id === company.id) === at && !isChosen(company)).slice(0, RECENT);
  const matches = typed === '' ? [] : (found.data?.companies.nodes ?? []).filter((company) => !isChosen(company));
  const isKnown = matches.some((company) => company.name === typed);

  const add = (company: MetCompany) => {
    if (!isChosen(company)) onChange?.([...value, company]);
    setText('');
  };
  const addTyped = () => {
    if (typed === '') return;
    const known = matches.find((company) => company.name === typed);
    add(known ? { id: known.id, name: known.name } : { id: null, name: typed });
  };

  return (
    <div className="zq-whom">
      {value.length > 0 ? (
        <ul className="zq-chips" aria-label={t('visit.whomChosen')}>
          {value.map((company) => (
            <li key={company.id ?? company.name}>
              <button type="button" className="zq-chip" data-on="true" onClick={() => onChange?.(value.filter((one) => one !== company))} aria-label={t('visit.whomRemove', { name: company.name })}>
                {company.name}{company.id ? null : <small>{t('visit.whomNew')}</small>}<CloseOutlined />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <Input
        id={id}
        value={text}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="done"
        placeholder={value.length > 0 ? t('visit.whomMore') : t('visit.whomPlaceholder')}
        aria-controls={listId}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onEnter((event) => {
          event.preventDefault();
          addTyped();
        })}
        // Leaving the field with a name in it means it: nothing typed is lost.
        onBlur={() => addTyped()}
      />
      <div id={listId} aria-live="polite">
        {typed !== '' ? (
          <ul className="zq-suggestions">
            {matches.map((company) => (
              <li key={company.id}>
                {/* Pressing must not blur the field first: that would add what was typed so far. */}
                <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => add({ id: company.id, name: company.name })}>{company.name}</button>
              </li>
            ))}
            {isKnown ? null : (
              <li>
                <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={addTyped}><PlusOutlined /> {t('visit.whomAdd', { name: typed })}</button>
              </li>
            )}
          </ul>
        ) : lately.length > 0 ? (
          <div className="zq-chips zq-lately" role="group" aria-label={t('visit.whomLately')}>
            <span className="zq-muted">{t('visit.whomLately')}</span>
            {lately.map((company) => (
              <button key={company.id} type="button" className="zq-chip" onMouseDown={(event) => event.preventDefault()} onClick={() => add({ id: company.id, name: company.name })}>{company.name}</button>
            ))}
          </div>
        ) : null}
      </div>
    </div>
  );
};
