import { Global, Module } from '@nestjs/common';
import { Config } from '../config/index.js';
import { Downloads } from './download.service.js';
import { FileLinks } from './file-links.js';
import { FilesController } from './files.controller.js';
import { FilesService } from './files.service.js';
import { IncomingFolder } from './incoming-folder.js';
import { Intake } from './intake.service.js';
import { chooseStore } from './stores/choose-store.js';
import { FileStore } from './stores/file-store.js';
import { FileSweep } from './sweep.js';

/** Uploads, downloads and the store of contents; gives every module `FilesService`. */
@Global()
@Module({
  controllers: [FilesController],
  providers: [FilesService, FileLinks, Intake, Downloads, IncomingFolder, FileSweep, { provide: FileStore, inject: [Config], useFactory: chooseStore }],
  exports: [FilesService],
})
export class FilesModule {}
