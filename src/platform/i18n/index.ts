export { hasText, localeOf, translate } from './catalogue.js';
