import { useTranslation } from 'react-i18next';
import type { Role } from '../../gql/schema';
import './identity.css';

export interface GrantShown {
  role: Role;
  organisation: { id: string; name: string };
}

/** What somebody may be, and where: "招商专员 · 装备招商组". A grant holds in its organisation and below. */
export const GrantList = ({ grants }: { grants: readonly GrantShown[] }) => {
  const { t } = useTranslation();
  if (grants.length === 0) return <span className="zq-muted">{t('admin.noGrants')}</span>;
  return (
    <ul className="zq-grants">
      {grants.map((grant) => (
        <li key={`${grant.role} ${grant.organisation.id}`}>
          <span className="zq-stage">{t(`role.${grant.role}`)}</span> {grant.organisation.name}
        </li>
      ))}
    </ul>
  );
};
