import { DownOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import type { ViewAudience } from '../../../gql/schema';
import { DeleteViewDocument } from './documents';
import type { CurrentView } from './use-view';
import { viewLink } from './views';

const AUDIENCES: readonly ViewAudience[] = ['mine', 'department', 'everyone'];

/** The saved views, by whom they are for, and what can be done with the one that is open. */
export const SavedMenu = ({ current: { saved, view, shown }, onRename }: { current: CurrentView; onRename: () => void }) => {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const navigate = useNavigate();
  const [, remove] = useMutation(DeleteViewDocument);
  if (saved.length === 0) return null;

  const erase = () => {
    if (!view) return;
    modal.confirm({
      title: t('view.deleteTitle', { name: view.name }),
      content: t(view.audience === 'mine' ? 'view.deleteMine' : 'view.deleteShared'),
      okText: t('view.delete'),
      okButtonProps: { danger: true },
      cancelText: t('action.cancel'),
      onOk: () =>
        remove({ input: { id: view.id } }).then(({ data, error }) => {
          const said = data?.deleteView.userErrors[0]?.message ?? error?.graphQLErrors[0]?.message;
          if (error || said) void message.error(said ?? t('failure.network'), 6);
          // What was to be seen stays; only its name is gone.
          else void navigate(viewLink(null, shown), { replace: true });
        }),
    });
  };
  const groups: NonNullable<MenuProps['items']> = AUDIENCES.flatMap((audience) => {
    const views = saved.filter((one) => one.audience === audience);
    if (views.length === 0) return [];
    return [{
      key: audience,
      type: 'group' as const,
      label: t(`view.group.${audience}`),
      children: views.map((one) => ({ key: one.id, label: <span className="zq-view-item">{one.name}{one.audience === 'mine' ? null : <small>{one.owner.name}</small>}</span> })),
    }];
  });
  const verbs: NonNullable<MenuProps['items']> = view
    ? [
        ...(view.viewerCan.includes('updateView') ? [{ key: 'rename', label: t('view.rename', { name: view.name }) }] : []),
        ...(view.viewerCan.includes('deleteView') ? [{ key: 'delete', label: t('view.deleteNamed', { name: view.name }), danger: true }] : []),
      ]
    : [];
  const choose: MenuProps['onClick'] = ({ key }) => {
    if (key === 'rename') onRename();
    else if (key === 'delete') erase();
    else {
      const chosen = saved.find((one) => one.id === key);
      if (chosen) void navigate(viewLink(chosen.id, chosen.query));
    }
  };
  return (
    <Dropdown trigger={['click']} autoFocus menu={{ items: [...groups, ...(verbs.length > 0 ? [{ type: 'divider' as const }, ...verbs] : [])], onClick: choose, selectedKeys: view ? [view.id] : [] }}>
      <Button type="text" className="zq-view-menu">{t('view.saved', { count: saved.length })} <DownOutlined aria-hidden /></Button>
    </Dropdown>
  );
};
