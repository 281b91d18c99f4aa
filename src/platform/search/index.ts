export { columnsOf, SEARCH_TYPES, type SearchColumns, type SearchSubject, type SearchType } from './entry.js';
export { fold } from './folding.js';
export { indexSubject, unindexSubject } from './index-subject.js';
export { asLetters } from './letters.js';
export { SHORTEST_GUESS, slip, SURE } from './slip.js';
export { beginning, beginningWith, contains, found, termOf, type Term } from './term.js';
