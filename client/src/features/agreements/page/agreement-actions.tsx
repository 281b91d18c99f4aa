import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgreementDetailFragment } from '../../../gql/graphql';
import { followsAnother } from '../sign/kinds';

export type AgreementAction = 'edit' | 'supplement' | 'termination';

/** What may be done with an agreement: change what is written down, add to it, end it. What was ended is only put right. */
export const AgreementActions = ({ agreement, onOpen }: { agreement: AgreementDetailFragment; onOpen: (action: AgreementAction) => void }) => {
  const { t } = useTranslation();
  if (!agreement.viewerCan.includes('updateAgreement')) return null;
  const mayFollow = !followsAnother(agreement.kind) && !agreement.terminated;
  return (
    <>
      <Button onClick={() => onOpen('edit')}>{t('sign.edit')}</Button>
      {mayFollow ? (
        <Dropdown
          trigger={['click']}
          menu={{
            items: [{ key: 'supplement', label: t('sign.follow.supplement') }, { key: 'termination', label: t('sign.follow.termination'), danger: true }],
            onClick: ({ key }) => onOpen(key as AgreementAction),
          }}
        >
          <Button icon={<DownOutlined />} iconPlacement="end">{t('sign.follow')}</Button>
        </Dropdown>
      ) : null}
    </>
  );
};
