import { PlusOutlined } from '@ant-design/icons';
import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PageHeader } from '../../../shared/page-header';
import { EmptyState, QueryState } from '../../../shared/query-state';
import { usePhone } from '../../../shared/use-phone';
import { OrganisationsDocument } from '../admin-documents';
import { CreateOrganisationDialog } from '../create-organisation-dialog';
import { asTree } from '../../../shared/organisation-tree';
import type { OrganisationNode } from '../organisation-tree';

/** 单位管理: the tree of organisations, and new ones anywhere in it. */
export const OrganisationsPage = () => {
  const { t } = useTranslation();
  const phone = usePhone();
  const [under, setUnder] = useState<string | null | undefined>(undefined);
  const [result, retry] = useQuery({ query: OrganisationsDocument });

  const columns: TableColumnsType<OrganisationNode> = [
    { title: t('admin.organisationName'), dataIndex: 'name' },
    ...(phone ? [] : [{ title: t('admin.shortName'), dataIndex: 'shortName', width: 160 }]),
    { title: t('admin.kind'), dataIndex: 'kind', width: phone ? 110 : 140, render: (kind: string) => t(`organisationKind.${kind}`) },
    {
      title: t('task.actions'),
      key: 'actions',
      width: phone ? 64 : 140,
      render: (_, node) => (
        <Button type="text" size={phone ? 'middle' : 'small'} icon={<PlusOutlined />} onClick={() => setUnder(node.id)} aria-label={t('admin.addUnder', { name: node.name })}>
          {phone ? null : t('admin.addBelow')}
        </Button>
      ),
    },
  ];

  return (
    <>
      <PageHeader title={t('nav.organisations')} actions={<Button icon={<PlusOutlined />} onClick={() => setUnder(null)}>{t('admin.createOrganisation')}</Button>} />
      <div className="zq-card">
        <QueryState
          result={result}
          onRetry={() => retry({ requestPolicy: 'network-only' })}
          isEmpty={(data) => data.organisations.length === 0}
          empty={<EmptyState text={t('admin.noOrganisations')} />}
        >
          {(data) => (
            <Table<OrganisationNode>
              size="middle"
              rowKey="id"
              columns={columns}
              dataSource={asTree(data.organisations)}
              pagination={false}
              expandable={{ defaultExpandAllRows: true, indentSize: phone ? 10 : 18 }}
            />
          )}
        </QueryState>
      </div>
      {under !== undefined ? <CreateOrganisationDialog {...(under ? { parentId: under } : {})} onClose={() => setUnder(undefined)} /> : null}
    </>
  );
};
