import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { FileStore, placeOf } from './file-store.js';

/** Where the bucket is, and who may write to it. */
export interface S3Place {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** A store that hangs must not hold up all uploads. */
const PATIENCE_MS = 5000;

type Sdk = typeof import('@aws-sdk/client-s3');

const isAbsent = (error: unknown): boolean => (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404;

/** Contents in a bucket of any store that speaks S3. The client is loaded at the first use: most servers never need it. */
export class S3Store extends FileStore {
  private opened: Promise<{ sdk: Sdk; client: S3Client }> | undefined;

  constructor(private readonly place: S3Place) {
    super();
  }

  override async put(hash: string, bytes: Buffer): Promise<void> {
    const { sdk, client } = await this.open();
    if (await this.has(hash)) return;
    await client.send(new sdk.PutObjectCommand({ ...this.at(hash), Body: bytes, ContentLength: bytes.length, ContentType: 'application/octet-stream' }));
  }

  override async read(hash: string): Promise<Readable | null> {
    const { sdk, client } = await this.open();
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand(this.at(hash)));
      return (Body as Readable | undefined) ?? null;
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  override async remove(hash: string): Promise<void> {
    const { sdk, client } = await this.open();
    await client.send(new sdk.DeleteObjectCommand(this.at(hash)));
  }

  private async has(hash: string): Promise<boolean> {
    const { sdk, client } = await this.open();
    try {
      await client.send(new sdk.HeadObjectCommand(this.at(hash)));
      return true;
    } catch (error) {
      if (isAbsent(error)) return false;
      throw error;
    }
  }

  private at(hash: string): { Bucket: string; Key: string } {
    return { Bucket: this.place.bucket, Key: placeOf(hash) };
  }

  private open(): Promise<{ sdk: Sdk; client: S3Client }> {
    this.opened ??= import('@aws-sdk/client-s3').then((sdk) => {
      const { endpoint, region, accessKeyId, secretAccessKey } = this.place;
      // Path style and no checksums beyond S3's first ones: what every store understands that is not Amazon's own.
      return { sdk, client: new sdk.S3Client({
        endpoint, region, credentials: { accessKeyId, secretAccessKey }, forcePathStyle: true,
        requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED',
        requestHandler: { connectionTimeout: PATIENCE_MS, requestTimeout: 6 * PATIENCE_MS },
      }) };
    });
    return this.opened;
  }
}
