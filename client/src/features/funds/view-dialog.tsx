import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FundRowFragment } from '../../gql/graphql';
import { FundFacts } from './fund-facts';

/** One arrival of money to look at: its chain, its papers, its notes. */
export const ViewDialog = ({ funds, onClose, onExpired }: { funds: FundRowFragment; onClose: () => void; onExpired: () => void }) => {
  const { t } = useTranslation();
  return (
    <Modal open title={t('funds.one')} width={560} onCancel={onClose} className="zq-dialog" style={{ top: 40 }} styles={{ body: { maxHeight: 'calc(100dvh - 210px)', overflowY: 'auto' } }} footer={<Button onClick={onClose}>{t('action.close')}</Button>}>
      <FundFacts funds={funds} onExpired={onExpired} />
    </Modal>
  );
};
