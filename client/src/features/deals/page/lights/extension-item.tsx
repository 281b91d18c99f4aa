import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FileList } from '../../../../shared/files';
import { formatInstant } from '../../../../shared/dates';
import { type ClockExtension, type DealFacts, may } from '../../deal';
import { WithdrawExtensionDocument } from '../../documents';

/** An approved extension: until when, why, by which paper, who approved it; whoever may extend may withdraw it. `bare`: below its own light. */
export const ExtensionItem = ({ deal, extension, bare = false }: { deal: DealFacts; extension: ClockExtension; bare?: boolean }) => {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const [, withdraw] = useMutation(WithdrawExtensionDocument);

  const send = async () => {
    const { data, error } = await withdraw({ input: { id: extension.id } });
    const refused = data?.withdrawExtension.userErrors[0]?.message ?? error?.graphQLErrors[0]?.message ?? (error ? t('failure.unknown') : null);
    if (refused) void message.error(refused, 6);
    else void message.success(t('dealPage.withdrawn'));
  };
  const ask = () => modal.confirm({ title: t('dealPage.withdrawTitle'), content: t('dealPage.withdrawHint'), okText: t('dealPage.withdraw'), cancelText: t('action.cancel'), onOk: send });

  return (
    <div className="zq-extension" data-withdrawn={extension.withdrawn || undefined}>
      {bare ? null : <p><b>{t(`lightRule.${extension.rule}`)}</b>{extension.withdrawn ? <span className="zq-light" data-light="grey">{t('dealPage.withdrawnMark')}</span> : null}</p>}
      <p>{t('dealPage.extended', { from: extension.fromOn, until: extension.untilOn, approvedBy: extension.approvedBy, document: extension.documentNumber })}</p>
      <p>{t('dealPage.because', { reason: extension.reason })}</p>
      {extension.files.length > 0 ? <FileList files={extension.files} /> : null}
      <p className="zq-extension-foot">
        <small className="zq-muted">{t('dealPage.recordedAt', { at: formatInstant(extension.createdAt) })}</small>
        {may(deal, 'override') && !extension.withdrawn ? <Button size="small" type="link" danger onClick={() => void ask()}>{t('dealPage.withdraw')}</Button> : null}
      </p>
    </div>
  );
};
