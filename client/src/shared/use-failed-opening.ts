import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { errorCode } from './api-error';

/**
 * For a dialog that brings its own data: when it cannot be had, says why and closes.
 * @param error why there is nothing to show; undefined while there is, or while it is still asked for
 */
export const useFailedOpening = (error: CombinedError | undefined, onClose: () => void): void => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  useEffect(() => {
    if (!error) return;
    void message.error(error.graphQLErrors[0]?.message ?? t(errorCode(error) === 'NETWORK' ? 'failure.network' : 'failure.unknown'));
    onClose();
  }, [error, message, onClose, t]);
};
