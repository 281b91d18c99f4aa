import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { UnitOfWork, type Tx } from '../database/index.js';
import { recognise, type FileKind } from './content/file-kind.js';
import { cleanName } from './content/file-name.js';
import { holdContent } from './content-lock.js';
import { FileRefusal } from './file-refusal.js';
import { FilesService } from './files.service.js';
import type { Received } from './receive-upload.js';
import type { StoredFile } from './stored-file.type.js';
import { FileStore } from './stores/file-store.js';
import { Turnstile } from './turnstile.js';

type Kept = Pick<StoredFile, 'id' | 'name' | 'mediaType' | 'size' | 'createdAt'> & { contentHash: string };

/** Files that are looked at in one moment; each lies in the memory whole, perhaps twice. */
const AT_ONCE = 3;

/** Looks at what was uploaded, and keeps it. */
@Injectable()
export class Intake {
  private readonly turnstile = new Turnstile(AT_ONCE);

  constructor(private readonly unitOfWork: UnitOfWork, private readonly store: FileStore, private readonly files: FilesService) {}

  /**
   * Keeps a file, the same id of the same person once.
   * @throws FileRefusal when its content is nothing that is taken in, or its id was used for something else
   */
  take(actor: Actor, received: Received): Promise<StoredFile> {
    return this.turnstile.pass(async () => {
      const { kind, content } = await lookAt(received);
      const contentHash = createHash('sha256').update(content).digest('hex');
      const row = { id: received.id, name: cleanName(received.name, kind), mediaType: kind.mediaType, size: content.length, contentHash };
      const { contentHash: _, ...kept } = await this.unitOfWork.run(actor, (tx) => this.keep(tx, row, content));
      return this.files.shown(kept, actor);
    });
  }

  private async keep(tx: Tx, row: Omit<Kept, 'createdAt'>, content: Buffer): Promise<Kept> {
    await holdContent(tx, row.contentHash);
    await this.store.put(row.contentHash, content);
    // Sent again, it waits for its record for another week.
    await tx.query(sql`
      INSERT INTO stored_file (id, content_hash, name, media_type, size, created_by, created_at)
      VALUES (${row.id}, ${row.contentHash}, ${row.name}, ${row.mediaType}, ${row.size}, ${tx.actor.id}, ${tx.clock.now()})
      ON CONFLICT (id) DO UPDATE SET created_at = EXCLUDED.created_at
      WHERE stored_file.attached_at IS NULL AND (stored_file.created_by, stored_file.content_hash) = (EXCLUDED.created_by, EXCLUDED.content_hash)`);
    const [kept] = await tx.query<Kept>(sql`
      SELECT id, content_hash AS "contentHash", name, media_type AS "mediaType", size, created_at AS "createdAt"
      FROM stored_file WHERE id = ${row.id} AND created_by = ${tx.actor.id} AND content_hash = ${row.contentHash}`);
    if (!kept) throw new FileRefusal('FILE_ID_TAKEN');
    return kept;
  }
}

/** What it is, and its content without where it was taken. */
async function lookAt({ path, name }: Received): Promise<{ kind: FileKind; content: Buffer }> {
  const bytes = await readFile(path);
  if (bytes.length === 0) throw new FileRefusal('FILE_EMPTY');
  const { kind, called } = await recognise(bytes);
  if (!kind) throw refusalOf(called, name);
  const content = kind.strip ? kind.strip(bytes) : bytes;
  if (content === null) throw new FileRefusal('FILE_DAMAGED');
  return { kind, content };
}

function refusalOf(called: string | null, name: string): FileRefusal {
  if (called === 'heic' || called === 'heif' || called === 'avif') return new FileRefusal('FILE_HEIC');
  const shown = [...name.replace(/\p{C}/gu, '')].slice(0, 100).join('');
  return called === null ? new FileRefusal('FILE_KIND_UNKNOWN', { name: shown }) : new FileRefusal('FILE_KIND', { name: shown, found: called.toUpperCase() });
}
