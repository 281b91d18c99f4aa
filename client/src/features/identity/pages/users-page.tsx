import { PlusOutlined } from '@ant-design/icons';
import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { UsersQuery } from '../../../gql/graphql';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { SearchBox } from '../../../shared/search-box';
import { useUrlFilter } from '../../../shared/url-filter';
import { usePhone } from '../../../shared/use-phone';
import { useCan } from '../../../shared/viewer';
import { UsersDocument } from '../admin-documents';
import { CreateUserDialog } from '../create-user-dialog';
import { GrantList } from '../grant-list';

type User = UsersQuery['users'][number];

const matches = (user: User, text: string): boolean =>
  [user.username, user.name, ...user.grants.map((grant) => grant.organisation.name)].some((field) => field.toLowerCase().includes(text.toLowerCase()));

/** 用户管理: the accounts within reach and what each may do where. */
export const UsersPage = () => {
  const { t } = useTranslation();
  const phone = usePhone();
  const mayCreate = useCan('user.manage');
  const [creating, setCreating] = useState(false);
  const url = useUrlFilter(['search'] as const);
  const [result, retry] = useQuery({ query: UsersDocument });
  const search = url.values.search ?? '';
  const shown = (data: UsersQuery) => data.users.filter((user) => matches(user, search));

  const columns: TableColumnsType<User> = [
    { title: t('login.username'), dataIndex: 'username', width: 160 },
    { title: t('setUp.name'), dataIndex: 'name', width: 180 },
    { title: t('admin.grants'), key: 'grants', render: (_, user) => <GrantList grants={user.grants} /> },
    { title: t('admin.state'), dataIndex: 'disabled', width: 100, render: (disabled: boolean) => <State disabled={disabled} /> },
  ];

  return (
    <>
      <PageHeader
        title={t('nav.users')}
        actions={mayCreate ? <Button icon={<PlusOutlined />} onClick={() => setCreating(true)}>{t('admin.createUser')}</Button> : null}
      />
      <div className="zq-toolbar">
        <SearchBox value={url.values.search} onSearch={(text) => url.set({ search: text })} placeholder={t('admin.searchUsers')} />
      </div>
      <div className="zq-card">
        <QueryState
          result={result}
          onRetry={() => retry({ requestPolicy: 'network-only' })}
          isEmpty={(data) => shown(data).length === 0}
          empty={<EmptyState text={t('admin.noUsers')} />}
          filters={{ count: url.count, clear: url.clear }}
        >
          {(data) =>
            phone ? (
              <ul className="zq-cards">
                {shown(data).map((user) => (
                  <li key={user.id}>
                    <b>{user.name}</b> <span className="zq-muted">{user.username}</span> <State disabled={user.disabled} />
                    <GrantList grants={user.grants} />
                  </li>
                ))}
              </ul>
            ) : (
              <Table<User> size="middle" rowKey="id" columns={columns} dataSource={shown(data)} pagination={false} />
            )
          }
        </QueryState>
      </div>
      {creating ? <CreateUserDialog onClose={() => setCreating(false)} /> : null}
    </>
  );
};

const State = ({ disabled }: { disabled: boolean }) => {
  const { t } = useTranslation();
  return <span className="zq-light" data-light={disabled ? 'grey' : 'green'}>{t(disabled ? 'admin.disabled' : 'admin.enabled')}</span>;
};
