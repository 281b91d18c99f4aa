import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { UndoBulkChangeDocument } from './documents';

/** Takes a bulk change back, and says how many deals were left as somebody else made them since. */
export const useUndoBulk = (): { undo: (id: string) => Promise<void>; undoing: boolean } => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching }, send] = useMutation(UndoBulkChangeDocument);
  const undo = async (id: string): Promise<void> => {
    const { data, error } = await send({ input: { id } });
    const payload = data?.undoBulkChange;
    const said = payload?.userErrors[0]?.message ?? error?.graphQLErrors[0]?.message;
    if (error || said || !payload) {
      void message.error(said ?? t('failure.network'), 6);
      return;
    }
    void message.success(payload.kept > 0 ? t('bulk.undoneKept', { count: payload.kept }) : t('bulk.undone'), payload.kept > 0 ? 6 : 3);
  };
  return { undo, undoing: fetching };
};
