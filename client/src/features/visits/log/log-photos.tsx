import { FilesPicker } from '../../../shared/files/files-picker';
import type { DraftFile } from '../visit-draft';
import { useLogPhotos } from './log-photo-files';

export interface LogPhotosProps {
  /** The id that this visit is kept under: its photos lie on the device with it. */
  draftId: string;
  value?: DraftFile[];
  onChange?: (value: DraftFile[]) => void;
  id?: string;
}

const NONE: DraftFile[] = [];

/** Photos and files of a visit, taken or picked, with or without a network. */
export const LogPhotos = ({ draftId, value = NONE, onChange, id }: LogPhotosProps) => {
  const photos = useLogPhotos(draftId, value, (files) => onChange?.(files));
  return <FilesPicker id={id} items={photos.items} count={value.length} onTake={photos.take} onRemove={photos.remove} onRetry={photos.retry} />;
};
