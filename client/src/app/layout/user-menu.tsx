import { DownOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../shared/viewer';
import { useLogout } from '../use-logout';

/** Who is signed in, the way to 我的, and the way out. */
export const UserMenu = () => {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const [open, setOpen] = useState(false);
  const logout = useLogout();
  if (!viewer) return null;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      arrow={false}
      open={open}
      onOpenChange={setOpen}
      content={
        <div className="zq-user-menu">
          <p>
            <b>{viewer.name}</b>
            <small>{viewer.username}</small>
          </p>
          <Link to="/me" onClick={() => setOpen(false)}>
            <UserOutlined aria-hidden /> {t('nav.me')}
          </Link>
          <button type="button" onClick={() => void logout()}>
            <LogoutOutlined aria-hidden /> {t('action.logout')}
          </button>
        </div>
      }
    >
      <Button type="text" aria-haspopup="true" aria-expanded={open}>
        {viewer.name} <DownOutlined style={{ fontSize: 10 }} />
      </Button>
    </Popover>
  );
};
