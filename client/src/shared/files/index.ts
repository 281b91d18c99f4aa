export { ACCEPTED, FILE_LIMIT_BYTES, sizeText } from './accepted';
export { areSending, fileIds, fromStored, type FileItem, type FileState } from './file-item';
export { FileList, type FileListProps, type ListedFile } from './file-list';
export { filesRule } from './files-rule';
export { FilesField, type FilesFieldProps } from './files-field';
export { prepareFile, type Prepared } from './prepare-file';
export { reducePhoto } from './reduce-photo';
export { uploadFile, type UploadedFile, type UploadOutcome } from './upload-file';
