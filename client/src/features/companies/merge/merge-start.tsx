import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Card, PageHeader } from '../../../shared/page-header';
import { QueryState } from '../../../shared/query-state';
import { SearchSelect } from '../../../shared/search-select';
import { useReasonText } from '../../../shared/similar/reason';
import { MergeChoiceDocument, MergeStartDocument } from './documents';

const CompanyChoice = ({ label, exceptId, onChoose }: { label: string; exceptId?: string; onChoose: (id: string) => void }) => (
  <Form.Item label={label} layout="vertical" htmlFor="merge-other">
    <SearchSelect
      id="merge-other"
      query={MergeChoiceDocument}
      variables={(search) => ({ search })}
      options={(data) => data.companies.nodes.filter(({ id }) => id !== exceptId).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => { if (id) onChoose(id); }}
    />
  </Form.Item>
);

/** Nothing is chosen yet: which company stays? */
export const MergeFirst = ({ onChoose }: { onChoose: (id: string) => void }) => {
  const { t } = useTranslation();
  return (
    <>
      <nav className="zq-crumb"><Link to="/companies">{t('nav.companies')}</Link> / {t('nav.mergeCompanies')}</nav>
      <PageHeader title={t('merge.title')} />
      <Card title={t('merge.whichStays')} className="zq-merge-start"><div className="zq-pad"><CompanyChoice label={t('merge.firstCompany')} onChoose={onChoose} /></div></Card>
    </>
  );
};

/** With which company? Those that may be the same come first, any other can be searched. */
export const MergeStart = ({ keep, onChoose }: { keep: string; onChoose: (id: string) => void }) => {
  const { t } = useTranslation();
  const told = useReasonText();
  // Twice: what is similar depends on the name, which the first answer brings.
  const [first] = useQuery({ query: MergeStartDocument, variables: { keep, name: null } });
  const [result, retry] = useQuery({ query: MergeStartDocument, variables: { keep, name: first.data?.company.name ?? null }, pause: !first.data });
  return (
    <QueryState result={first.error ? first : result} onRetry={() => retry({ requestPolicy: 'network-only' })} page>
      {({ company, similarCompanies }) => (
        <>
          <nav className="zq-crumb"><Link to="/companies">{t('nav.companies')}</Link> / <Link to={`/companies/${company.id}`}>{company.name}</Link> / {t('nav.mergeCompanies')}</nav>
          <PageHeader title={t('merge.title')} />
          <Card title={t('merge.withWhich', { name: company.name })} className="zq-merge-start">
            {similarCompanies.length > 0 ? (
              <ul className="zq-cards zq-merge-similar">
                {similarCompanies.map(({ company: other, reasons, similarity }) => (
                  <li key={other.id}>
                    <button type="button" onClick={() => onChoose(other.id)}>{other.name}</button>
                    <small className="zq-muted">{reasons.map((reason) => told(reason, similarity)).join(t('list.comma'))}</small>
                  </li>
                ))}
              </ul>
            ) : <p className="zq-muted zq-pad">{t('merge.noneSimilar')}</p>}
            <div className="zq-pad">
              <CompanyChoice label={t('merge.another')} exceptId={company.id} onChoose={onChoose} />
            </div>
          </Card>
        </>
      )}
    </QueryState>
  );
};
