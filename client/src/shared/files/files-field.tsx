import type { FileItem } from './file-item';
import { FilesPicker } from './files-picker';
import { useFiles } from './use-files';

export interface FilesFieldProps {
  value?: FileItem[];
  onChange?: (items: FileItem[]) => void;
  id?: string;
}

const NONE: FileItem[] = [];

/** Photos and files of a record: picked or taken, reduced, and sent at once, while the rest of the form is filled in. */
export const FilesField = ({ value = NONE, onChange, id }: FilesFieldProps) => {
  const files = useFiles(value, (items) => onChange?.(items));
  return <FilesPicker id={id} items={value} count={value.length} onTake={files.take} onRemove={files.remove} onRetry={files.retry} />;
};
