export { FilesModule } from './files.module.js';
export { FilesService } from './files.service.js';
export { StoredFile } from './stored-file.type.js';
