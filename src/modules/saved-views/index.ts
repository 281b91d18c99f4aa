export { SavedViewsModule } from './saved-views.module.js';
export { SavedViewsService, type SaveView } from './saved-views.service.js';
