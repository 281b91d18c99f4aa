import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useDebounced } from '../../../shared/use-debounced';
import { FindCompaniesDocument } from './documents';
import { knownBy, useKnownCompanies } from './log-known';
import { LogPick } from './log-pick';
import { LogActivity } from './log-activity';
import type { MetCompany } from '../visit-draft';

export interface WhomFieldProps {
  value?: MetCompany[];
  onChange?: (value: MetCompany[]) => void;
  id?: string;
  /** What is typed and not chosen yet: part of the draft, like everything typed. */
  text: string;
  onText: (text: string) => void;
}

// Not needed by those who tap a company they know.
const SimilarHints = lazy(() => import('../../../shared/similar/similar-hints').then((module) => ({ default: module.SimilarHints })));

const RECENT = 5;
const MATCHES = 6;

/** Whom one met: one tap for a company met lately, a few characters, pinyin or initials for a known one, or a new name typed in place. */
export const WhomField = ({ value = [], onChange, id, text, onText }: WhomFieldProps) => {
  const { t } = useTranslation();
  const typed = text.trim();
  const asked = useDebounced(typed, 200);
  const known = useKnownCompanies();
  const [found] = useQuery({ query: FindCompaniesDocument, variables: { search: asked }, pause: asked === '' });

  const own = knownBy(known, typed, MATCHES).map(({ id: companyId, name }): MetCompany => ({ id: companyId, name }));
  const others = typed === '' || asked === '' ? [] : (found.data?.companies.nodes ?? []).filter((company) => !own.some((one) => one.id === company.id)).map((company): MetCompany => ({ id: company.id, name: company.name }));
  const lately = known.filter((company) => !value.some((one) => one.id === company.id)).slice(0, RECENT).map((company): MetCompany => ({ id: company.id, name: company.name }));

  const matches = [...own, ...others].slice(0, MATCHES + 2);
  // The name that would be registered anew: what is typed, else the last one that was added.
  const unknown = typed || value.findLast((one) => one.id === null)?.name;
  const use = ({ id: companyId, name }: { id: string; name: string }) => {
    const rest = value.filter((one) => one.id !== companyId && one.name !== unknown);
    onChange?.([...rest, { id: companyId, name }]);
    onText('');
  };

  return (
    <>
      <LogPick<MetCompany>
        id={id}
        value={value}
        onChange={(next) => onChange?.(next)}
        text={text}
        onText={onText}
        matches={matches}
        lately={lately}
        latelyLabel={t('visit.whomLately')}
        make={(name) => ({ id: null, name })}
        chosenLabel={t('visit.whomChosen')}
        placeholder={value.length > 0 ? t('visit.whomMore') : t('visit.whomPlaceholder')}
      />
      {unknown ? (
        <Suspense fallback={null}>
          <SimilarHints name={unknown} hidden={[...matches, ...value].flatMap((one) => one.id ?? [])} onUse={use} />
        </Suspense>
      ) : null}
      {value.map((company) => (company.id ? <LogActivity key={company.id} companyId={company.id} name={value.length > 1 ? company.name : null} /> : null))}
    </>
  );
};
