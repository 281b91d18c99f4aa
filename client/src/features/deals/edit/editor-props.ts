import type { DealRow } from '../deal';
import type { EditValue } from './use-inline-edit';

/** What every editor of a cell is given. Saving closes it unless it is refused; leaving it saves what is whole. */
export interface EditorProps {
  deal: DealRow;
  label: string;
  saving: boolean;
  onSave: (value: EditValue) => void;
  onCancel: () => void;
}
