import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { COLUMN_KEYS, type ColumnKey, writtenColumns } from './columns';

export interface ColumnPickerProps {
  columns: readonly ColumnKey[];
  /** As the address writes them; null: the usual ones. */
  onChange: (written: string | null) => void;
}

/** 列: which columns the table shows, at once and in the address. */
export const ColumnPicker = ({ columns, onChange }: ColumnPickerProps) => {
  const { t } = useTranslation();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="zq-column-picker">
          <Checkbox.Group
            value={[...columns]}
            options={COLUMN_KEYS.map((value) => ({ value, label: t(`table.column.${value}`) }))}
            onChange={(chosen) => onChange(writtenColumns(chosen))}
          />
          <Button size="small" type="link" onClick={() => onChange(null)}>{t('table.usualColumns')}</Button>
        </div>
      }
    >
      <Button icon={<SettingOutlined aria-hidden />}>{t('table.columns')}</Button>
    </Popover>
  );
};
