export { FilesModule } from './files.module.js';
export { Intake } from './intake.service.js';
export { FilesService } from './files.service.js';
export { StoredFile } from './stored-file.type.js';
