import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgreementDetailFragment } from '../../../gql/graphql';
import { followsAnother } from '../sign/kinds';

export type AgreementAction = 'edit' | 'supplement' | 'termination';

/** What may be done with an agreement: change what is written down, add to it, end it. What was ended is only put right. */
export const offeredActions = ({ kind, terminated, viewerCan }: Pick<AgreementDetailFragment, 'kind' | 'terminated' | 'viewerCan'>): readonly AgreementAction[] => {
  if (!viewerCan.includes('updateAgreement')) return [];
  return followsAnother(kind) || terminated ? ['edit'] : ['edit', 'supplement', 'termination'];
};

/** The buttons of what is offered: the first change stands alone, what follows is in a menu. */
export const AgreementActions = ({ agreement, onOpen }: { agreement: AgreementDetailFragment; onOpen: (action: AgreementAction) => void }) => {
  const { t } = useTranslation();
  const [edit, ...following] = offeredActions(agreement);
  if (!edit) return null;
  return (
    <>
      <Button onClick={() => onOpen(edit)}>{t('sign.edit')}</Button>
      {following.length > 0 ? (
        <Dropdown
          trigger={['click']}
          menu={{ items: following.map((key) => ({ key, label: t(`sign.follow.${key}`), danger: key === 'termination' })), onClick: ({ key }) => onOpen(key as AgreementAction) }}
        >
          <Button icon={<DownOutlined />} iconPlacement="end">{t('sign.follow')}</Button>
        </Dropdown>
      ) : null}
    </>
  );
};
