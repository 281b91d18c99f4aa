import { ExportOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useDebounced } from '../use-debounced';
import { useSession } from '../viewer';
import { SimilarCompaniesDocument } from './documents';
import { useReasonText } from './reason';
import './similar.css';

/** What was typed: one of the three, each under the field that it belongs to. */
export interface SimilarHintsProps {
  name?: string | null | undefined;
  creditCode?: string | null | undefined;
  phone?: string | null | undefined;
  /** The company that is being edited: it is not similar to itself. */
  exceptId?: string;
  /** Companies that the field offers already. */
  hidden?: readonly string[];
  /** The company that is there is the one meant. Left out: there is only 查看. */
  onUse?: (company: { id: string; name: string }) => void;
}

const SHOWN = 3;
const NAME_FROM = 2;
const CODE_LENGTH = 18;
const PHONE_FROM = 7;

/** Long enough to look for; null asks nothing. */
const worth = (text: string | null | undefined, from: number): string | null => {
  const typed = (text ?? '').trim();
  return Array.from(typed).length >= from ? typed : null;
};

/**
 * Companies that may be there already, under the field in which one is typed. It only tells: nothing opens, nothing takes
 * the keyboard away, and what was typed stays as it is. Place it right below the field.
 */
export const SimilarHints = ({ name, creditCode, phone, exceptId, hidden = [], onUse }: SimilarHintsProps) => {
  const { t } = useTranslation();
  const { can } = useSession();
  const told = useReasonText();
  const typed = { name: worth(name, NAME_FROM), creditCode: worth(creditCode, CODE_LENGTH), phone: worth(phone, PHONE_FROM) };
  const asked = useDebounced(JSON.stringify(typed), 300);
  const nothing = asked === JSON.stringify({ name: null, creditCode: null, phone: null });
  const variables = JSON.parse(asked) as typeof typed;
  const [result] = useQuery({ query: SimilarCompaniesDocument, variables: { ...variables, exceptId: exceptId ?? null }, pause: nothing || !can('company.read') });
  // A hint that does not come is no failure of the form: nothing is said of it.
  const found = nothing || asked !== JSON.stringify(typed) ? [] : (result.data?.similarCompanies ?? []).filter(({ company }) => !hidden.includes(company.id));

  return (
    <div className="zq-similar" aria-live="polite" data-asked={nothing ? '' : asked}>
      {found.length > 0 ? (
        <>
          <p>{t(onUse ? 'similar.perhaps' : 'similar.known')}</p>
          <ul>
            {found.slice(0, SHOWN).map(({ company, reasons, similarity }) => (
              <li key={company.id}>
                <span className="zq-similar-name">
                  {company.name}
                  {reasons.map((reason) => <small key={reason} data-reason={reason}>{told(reason, similarity)}</small>)}
                </span>
                <span className="zq-similar-actions">
                  {/* Pressing must not blur the field first: a field that adds what was typed on leaving would do so. */}
                  {onUse ? <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => onUse(company)} aria-label={t('similar.useNamed', { name: company.name })}>{t('similar.use')}</button> : null}
                  <a href={`/companies/${company.id}`} target="_blank" rel="noopener" aria-label={t('similar.lookAt', { name: company.name })}>{t('similar.look')} <ExportOutlined /></a>
                </span>
              </li>
            ))}
          </ul>
          {found.length > SHOWN ? <p className="zq-muted">{t('similar.more', { count: found.length - SHOWN })}</p> : null}
        </>
      ) : null}
    </div>
  );
};
