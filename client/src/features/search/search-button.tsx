import { SearchOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { type ComponentType, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../shared/viewer';
import './search.css';
import type { PaletteProps } from './palette';
import { useShortcut } from './use-shortcut';

const load = () => import('./palette').then(({ Palette }) => Palette);
const MAC = /mac|iphone|ipad/i;

/** Opens the search: looks like a field on a desk, an icon on a phone. What it opens is loaded when it is first wanted. */
export const SearchButton = ({ phone }: { phone: boolean }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const may = useCan('search.use');
  const [Palette, setPalette] = useState<ComponentType<PaletteProps> | null>(null);
  const [open, setOpen] = useState(false);
  const show = useCallback(() => {
    void load().then((component) => {
      setPalette(() => component);
      setOpen(true);
    }, () => message.error(t('search.loadFailed')));
  }, [message, t]);
  useShortcut(show, may && !open);
  if (!may) return null;
  return (
    <>
      {phone ? (
        <Button type="text" className="zq-search-icon" icon={<SearchOutlined />} aria-label={t('search.open')} onClick={show} />
      ) : (
        <button type="button" className="zq-search-field" aria-label={t('search.open')} aria-keyshortcuts="/ Control+K Meta+K" onClick={show}>
          <SearchOutlined />
          <span>{t('search.openHint')}</span>
          <kbd>{MAC.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K'}</kbd>
        </button>
      )}
      {open && Palette ? <Palette phone={phone} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
