import { Image } from 'antd';
import type { ReactNode } from 'react';

/** A photo of a list, which opens large. Loaded apart: the phone that logs a visit shows none. */
export const FilePicture = ({ url, name }: { url: string; name: string }) => <Image src={url} alt={name} width={96} height={96} preview={{ cover: false }} />;

/** The photos within open as one row, to leaf through. */
export const FilePictures = ({ children }: { children: ReactNode }) => <Image.PreviewGroup>{children}</Image.PreviewGroup>;
