import { DownloadOutlined, FileOutlined } from '@ant-design/icons';
import { lazy, Suspense, useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from './accepted';
import './files.css';

/** As `StoredFile` of the API gives it. */
export interface ListedFile {
  id: string;
  name: string;
  size: number;
  isImage: boolean;
  url: string;
}

export interface FileListProps {
  files: readonly ListedFile[];
  /** Asks for the files again: addresses are good for ten minutes, a page may stay open for longer. */
  onExpired?: () => void;
}

const FilePicture = lazy(() => import('./file-picture').then((module) => ({ default: module.FilePicture })));
const FilePictures = lazy(() => import('./file-picture').then((module) => ({ default: module.FilePictures })));

/** Is the address too old, or so nearly that the answer would come too late? */
const isExpired = (url: string, now = Date.now()): boolean => {
  const until = Number(/[?&]until=(\d+)/.exec(url)?.[1] ?? Infinity);
  return until * 1000 - now < 5_000;
};

/** Photos and files of a record: pictures to look at, and each to download. */
export const FileList = ({ files, onExpired }: FileListProps) => {
  const { t } = useTranslation();
  const wanted = useRef<string | null>(null);
  // What was asked for at an address too old is downloaded as soon as there is a good one.
  useEffect(() => {
    const file = files.find(({ id, url }) => id === wanted.current && !isExpired(url));
    if (!file) return;
    wanted.current = null;
    Object.assign(document.createElement('a'), { href: file.url, download: file.name }).click();
  }, [files]);

  const download = (event: MouseEvent, file: ListedFile) => {
    if (!onExpired || !isExpired(file.url)) return;
    event.preventDefault();
    wanted.current = file.id;
    onExpired();
  };

  const list = (
    <ul className="zq-file-list">
      {files.map((file) => (
        <li key={file.id}>
          {file.isImage
            ? <Suspense fallback={<img src={file.url} alt={file.name} width={96} height={96} />}><FilePicture url={file.url} name={file.name} /></Suspense>
            : <span className="zq-file-icon" aria-hidden="true"><span><FileOutlined /><small>{file.name.split('.').at(-1)}</small></span></span>}
          <a href={file.url} download={file.name} onClick={(event) => download(event, file)} aria-label={t('files.downloadOf', { name: file.name, size: sizeText(file.size) })}>
            <span className="zq-file-name" title={file.name}>{file.name}</span>
            <small><DownloadOutlined /> {sizeText(file.size)}</small>
          </a>
        </li>
      ))}
    </ul>
  );
  return files.some(({ isImage }) => isImage) ? <Suspense fallback={list}><FilePictures>{list}</FilePictures></Suspense> : list;
};
