import { areSending, fileIds, type FileItem } from './file-item';

/** A rule for a `FilesField`: nothing is still on its way; with `none`, at least `least` files have arrived. Give the field `validateTrigger={[]}`. */
export const filesRule = ({ onTheirWay, none, least = 1 }: { onTheirWay: string; none?: string; least?: number }) => ({
  validator: (_rule: unknown, items: FileItem[] | undefined): Promise<void> => {
    if (areSending(items)) return Promise.reject(new Error(onTheirWay));
    return none !== undefined && fileIds(items).length < least ? Promise.reject(new Error(none)) : Promise.resolve();
  },
});
