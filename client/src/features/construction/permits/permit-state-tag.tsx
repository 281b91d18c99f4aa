import { useTranslation } from 'react-i18next';
import type { PermitState } from '../../../gql/schema';
import { MARK } from './permit-kinds';

/** ○ 待申报 ◔ 已申报 ◑ 已受理 ✓ 已取得 ■ 已过期 */
export const PermitStateTag = ({ state }: { state: PermitState }) => {
  const { t } = useTranslation();
  return <span className="zq-permit-state" data-state={state}><i aria-hidden="true">{MARK[state]}</i>{t(`permitState.${state}`)}</span>;
};
