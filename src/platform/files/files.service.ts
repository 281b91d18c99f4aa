import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Actor } from '../../kernel/actor.js';
import { Refusal } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { Db, groupBy, keyBy, type Tx } from '../database/index.js';
import type { Batch } from '../graphql/index.js';
import { FileLinks } from './file-links.js';
import type { StoredFile } from './stored-file.type.js';

type FileRow = Pick<StoredFile, 'id' | 'name' | 'mediaType' | 'size' | 'createdAt'>;

/** Files for the modules whose records they belong to. Who may see a record may see its files: the module checks that. */
@Injectable()
export class FilesService {
  constructor(private readonly db: Db, private readonly links: FileLinks) {}

  /** Files with addresses for the actor. Only for ids that the module read from records within the actor's reach. */
  readonly byIds: Batch<string, StoredFile> = async (actor, ids) => {
    const rows = ids.length === 0 ? [] : await this.db.query<FileRow>(sql`
      SELECT id, name, media_type AS "mediaType", size, created_at AS "createdAt" FROM stored_file WHERE id = ANY (${[...ids]}::uuid[])`);
    return keyBy(rows.map((row) => this.shown(row, actor)), (file) => file.id);
  };

  /** The files of many records, in the order of the links; one more statement, however many they are. */
  async grouped(actor: Actor, links: readonly { key: string; fileId: string }[]): Promise<Map<string, StoredFile[]>> {
    const files = await this.byIds(actor, [...new Set(links.map(({ fileId }) => fileId))]);
    const found = links.flatMap(({ key, fileId }) => { const file = files.get(fileId); return file ? [{ key, file }] : []; });
    return new Map([...groupBy(found, ({ key }) => key)].map(([key, group]) => [key, group.map(({ file }) => file)]));
  }

  /**
   * Takes files into a record: from now on they are kept. Call it in the transaction that writes the links.
   * @param fileIds uploaded by the actor, or among `already`
   * @param path of the field in the input, for refusals
   * @param already ids that the record has had before, whoever uploaded them
   * @returns the ids once each, in their order
   * @throws Refusal NOT_FOUND at the index of a file that does not exist or is somebody else's: the two look alike
   */
  async attach(tx: Tx, fileIds: readonly string[], path: readonly string[], already: readonly string[] = []): Promise<string[]> {
    const wanted = [...new Set(fileIds.map((id) => id.toLowerCase()))];
    // Locked, so that the sweep does not take away what is just being attached.
    const found = await tx.query<{ id: string }>(sql`
      SELECT id FROM stored_file WHERE id = ANY (${wanted.filter(isId)}::uuid[])
      AND (created_by = ${tx.actor.id}::uuid OR id = ANY (${[...already]}::uuid[])) ORDER BY id FOR UPDATE`);
    const known = new Set(found.map(({ id }) => id));
    const missing = fileIds.flatMap((id, index) => (known.has(id.toLowerCase()) ? [] : [{ code: 'NOT_FOUND', field: [...path, String(index)] }]));
    if (missing.length > 0) throw new Refusal(missing);
    await tx.query(sql`UPDATE stored_file SET attached_at = ${tx.clock.now()} WHERE id = ANY (${wanted}::uuid[]) AND attached_at IS NULL`);
    return wanted;
  }

  /** A row as the actor gets it. */
  shown(row: FileRow, actor: Actor): StoredFile {
    return { ...row, isImage: row.mediaType.startsWith('image/'), url: this.links.linkFor(row.id, actor.id) };
  }
}
