import { randomBytes } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore, placeOf } from './file-store.js';

const isAbsent = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

/** Contents in a folder. A kill or a power cut leaves a whole content under its hash, or none. */
export class DiskStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  override async put(hash: string, bytes: Buffer): Promise<void> {
    const place = this.at(hash);
    if (await access(place).then(() => true, () => false)) return;
    await mkdir(path.dirname(place), { recursive: true, mode: 0o750 });
    const draft = `${place}.${randomBytes(6).toString('hex')}`;
    try {
      const handle = await open(draft, 'wx', 0o640);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, place);
      await syncFolder(path.dirname(place));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  override async read(hash: string): Promise<Readable | null> {
    try {
      return (await open(this.at(hash), 'r')).createReadStream();
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  override async remove(hash: string): Promise<void> {
    await rm(this.at(hash), { force: true });
  }

  private at(hash: string): string {
    return path.join(this.folder, placeOf(hash));
  }
}

/** The new name itself must reach the disk too; where a folder cannot be opened (Windows), it does by itself. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
