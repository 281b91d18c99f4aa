import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';

const MOST = 99_999;

/** 客商人数: by thumb, or typed. */
export const CountField = ({ value = '', onChange, id }: { value?: string; onChange?: (value: string) => void; id?: string }) => {
  const { t } = useTranslation();
  const count = /^\d+$/.test(value) ? Number(value) : 0;
  const set = (next: number) => onChange?.(String(Math.min(MOST, Math.max(0, next))));
  return (
    <div className="zq-count">
      <Button icon={<MinusOutlined />} aria-label={t('visit.fewer')} disabled={count === 0} onClick={() => set(count - 1)} />
      <Input {...(id ? { id } : {})} value={value} inputMode="numeric" maxLength={5} placeholder="0" onChange={(event) => onChange?.(event.target.value)} suffix={t('visit.people')} />
      <Button icon={<PlusOutlined />} aria-label={t('visit.moreOne')} onClick={() => set(count + 1)} />
    </div>
  );
};
