import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PermitRowFragment } from '../../../gql/graphql';
import type { PermitKind } from '../../../gql/schema';
import { FileList } from '../../../shared/files';
import { PermitStateTag } from './permit-state-tag';

export interface PermitRowsProps {
  permits: readonly PermitRowFragment[];
  /** Absent: this person only looks. */
  onEdit?: (kind: PermitKind) => void;
  onExpired: () => void;
}

const none = <span className="zq-muted">–</span>;

const EditButton = ({ permit, onEdit }: { permit: PermitRowFragment; onEdit: (kind: PermitKind) => void }) => {
  const { t } = useTranslation();
  const label = t(permit.version === 0 ? 'permit.record' : 'permit.change');
  return <Button size="small" onClick={() => onEdit(permit.kind)} aria-label={t('permit.recordNamed', { what: label, permit: t(`permitKind.${permit.kind}`) })}>{label}</Button>;
};

const Number = ({ permit }: { permit: PermitRowFragment }) => {
  const { t } = useTranslation();
  return (
    <>
      {permit.number ?? (permit.note ? null : none)}
      {permit.note ? <small className="zq-muted zq-block">{permit.note}</small> : null}
      {permit.files.length > 0 ? <small className="zq-muted zq-block">{t('permit.papers', { count: permit.files.length })}</small> : null}
    </>
  );
};

/** The checklist on a desk: a row opens to its papers. */
export const PermitTable = ({ permits, onEdit, onExpired }: PermitRowsProps) => {
  const { t } = useTranslation();
  const day = (value: string | null) => value ?? none;
  return (
    <Table<PermitRowFragment>
      size="small"
      className="zq-permits"
      pagination={false}
      rowKey="kind"
      scroll={{ x: 860 }}
      dataSource={[...permits]}
      rowClassName={({ needed }) => (needed ? '' : 'zq-permit-spared')}
      expandable={{
        rowExpandable: ({ files }) => files.length > 0,
        expandedRowRender: ({ files }) => <div className="zq-permit-papers"><FileList files={files} onExpired={onExpired} /></div>,
      }}
      columns={[
        { title: t('permit.kind'), key: 'kind', width: 124, render: (_, permit) => <b>{t(`permitKind.${permit.kind}`)}</b> },
        { title: t('permit.handler'), key: 'handler', width: 112, render: (_, permit) => t(`permitHandler.${permit.handler}`) },
        { title: t('permit.state'), key: 'state', width: 96, render: (_, permit) => <PermitStateTag state={permit.state} /> },
        { title: t('permit.appliedOn'), key: 'appliedOn', width: 102, render: (_, permit) => day(permit.appliedOn) },
        { title: t('permit.acceptedOn'), key: 'acceptedOn', width: 102, render: (_, permit) => day(permit.acceptedOn) },
        { title: t('permit.issuedOn'), key: 'issuedOn', width: 102, render: (_, permit) => day(permit.issuedOn) },
        { title: t('permit.validUntil'), key: 'validUntil', width: 102, render: (_, permit) => <span className={permit.state === 'expired' ? 'zq-warn' : undefined}>{day(permit.validUntil)}</span> },
        { title: t('permit.number'), key: 'number', render: (_, permit) => <Number permit={permit} /> },
        ...(onEdit ? [{ title: <span className="zq-sr">{t('permit.actions')}</span>, key: 'actions', width: 76, render: (_: unknown, permit: PermitRowFragment) => <EditButton permit={permit} onEdit={onEdit} /> }] : []),
      ]}
    />
  );
};

/** The checklist on a phone: name and state first, then the days that are known. */
export const PermitItems = ({ permits, onEdit, onExpired }: PermitRowsProps) => {
  const { t } = useTranslation();
  return (
    <ul className="zq-cards zq-permit-items">
      {permits.map((permit) => (
        <li key={permit.kind} data-kind={permit.kind}>
          <div className="zq-line">
            <span className="zq-line-text"><b>{t(`permitKind.${permit.kind}`)}</b> <small className="zq-muted">{t(`permitHandler.${permit.handler}`)}</small></span>
            <PermitStateTag state={permit.state} />
          </div>
          <div className="zq-line">
            <span className="zq-line-text zq-muted">
              {(['appliedOn', 'acceptedOn', 'issuedOn', 'validUntil'] as const).flatMap((name) => (permit[name] ? [<span key={name} className="zq-permit-day">{t(`permit.${name}`)} {permit[name]}</span>] : []))}
              {permit.number ? <span className="zq-permit-day">{permit.number}</span> : null}
              {permit.note ? <span className="zq-permit-day">{permit.note}</span> : null}
            </span>
            {onEdit ? <EditButton permit={permit} onEdit={onEdit} /> : null}
          </div>
          {permit.files.length > 0 ? <FileList files={permit.files} onExpired={onExpired} /> : null}
        </li>
      ))}
    </ul>
  );
};
