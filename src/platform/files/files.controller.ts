import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { mayAnywhere, type Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { ApiError } from '../../kernel/errors.js';
import { Authenticator, Public, tokenOf } from '../access/index.js';
import { Downloads } from './download.service.js';
import { FileProblemsFilter } from './file-problems.filter.js';
import { IncomingFolder } from './incoming-folder.js';
import { Intake } from './intake.service.js';
import { receiveUpload } from './receive-upload.js';
import { UploadPace } from './upload-pace.js';

/**
 * Files go past GraphQL: up with their progress, down as what they are. Public to the guard, which knows GraphQL only:
 * who asks is found out here, before a byte is read.
 */
@Public()
@UseFilters(FileProblemsFilter)
@Controller('api/files')
export class FilesController {
  private readonly pace = new UploadPace();

  constructor(
    private readonly authenticator: Authenticator, private readonly intake: Intake, private readonly downloads: Downloads,
    private readonly incoming: IncomingFolder, private readonly clock: Clock,
  ) {}

  /** Takes one file in: `multipart/form-data` with `file` and, to be sent again safely, an `id` (UUID) of the caller's. */
  @Post()
  async upload(@Req() req: Request, @Res() res: Response): Promise<void> {
    // A form of another site can send our cookie along, but no header of its own.
    if (req.headers['x-zouqing-request'] !== '1') throw new ApiError('FORBIDDEN', [{ code: 'REQUEST_NOT_FROM_PAGE', field: [] }]);
    const actor = await this.callerOf(req);
    if (!mayAnywhere(actor, 'visit.log')) throw new ApiError('FORBIDDEN');
    if (!this.pace.allows(actor.id, this.clock.now().getTime())) throw new ApiError('RATE_LIMITED', [{ code: 'FILE_RATE', field: ['file'] }]);
    const received = await receiveUpload(req, res, await this.incoming.folder());
    try {
      const { id, name, mediaType, size, url } = await this.intake.take(actor, received);
      res.status(201).setHeader('Cache-Control', 'no-store').json({ id, name, mediaType, size, url });
    } finally {
      await rm(received.path, { force: true });
    }
  }

  /** Hands a file out at a signed address, to be saved, never to be run. */
  @Get(':id')
  async download(@Req() req: Request<{ id: string }>, @Res() res: Response): Promise<void> {
    const { until, signature } = req.query;
    const file = await this.downloads.open(await this.callerOf(req), req.params.id, { until, signature });
    res.setHeader('Content-Type', file.mediaType);
    res.setHeader('Content-Length', file.size);
    res.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${extended(file.name)}`);
    res.setHeader('X-Content-Type-Options', 'nosniff');
    res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    res.setHeader('Cache-Control', 'private, max-age=600');
    await pipeline(file.content, res).catch((error: unknown) => { if (!res.destroyed) throw error; });
  }

  private async callerOf(req: Request): Promise<Actor> {
    const requestId = typeof req.id === 'string' ? req.id : null;
    const actor = await this.authenticator.authenticate(tokenOf(req.headers.cookie), { requestId, ip: req.ip ?? null });
    if (!actor) throw new ApiError('UNAUTHENTICATED');
    return actor;
  }
}

/** A name as RFC 8187 writes it in a header. */
const extended = (name: string): string => encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
