import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { companyLink } from '../../../shared/links';

/** As many as a row of the log has room for. */
const SHOWN = 2;

/** Whom one met, in a row: the first two by name, the others by their number; all of them on hover. */
export const MetCompanies = ({ companies }: { companies: readonly { id: string; name: string }[] }) => {
  const { t } = useTranslation();
  const comma = t('list.comma');
  const more = companies.length - SHOWN;
  return (
    <span title={more > 0 ? companies.map(({ name }) => name).join(comma) : undefined}>
      {companies.slice(0, SHOWN).map((company, at) => (
        <Fragment key={company.id}>{at > 0 ? comma : ''}<Link to={companyLink(company.id)} onClick={(event) => event.stopPropagation()}>{company.name}</Link></Fragment>
      ))}
      {more > 0 ? <span className="zq-muted"> {t('visit.andMore', { count: companies.length })}</span> : null}
    </span>
  );
};
