import { distance } from 'fastest-levenshtein';

/** Below this anything is near to anything. */
export const SHORTEST_GUESS = 4;
/** How a guess begins: people get the first two letters right. */
export const SURE = 2;
const FARTHEST = 2;

/**
 * How many slips of the thumb turn the letters that were typed into some part of the initials (one name per line), or
 * null when it takes more than two, the first two letters differ, or more than one letter is another one: with two,
 * every name would be near.
 */
export function slip(letters: string, initials: string): number | null {
  if (letters.length < SHORTEST_GUESS) return null;
  const near = initials.split('\n').flatMap((line) => partsLike(letters, line)).filter((part) => others(letters, part) <= 1 && others(part, letters) <= 1)
    .map((part) => distance(letters, part)).filter((steps) => steps <= FARTHEST);
  return near.length === 0 ? null : Math.min(...near);
}

/** Parts of a line that begin as the letters do and are as long, give or take one. */
function partsLike(letters: string, line: string): string[] {
  const begins = [...line.matchAll(new RegExp(`(?=${letters.slice(0, SURE)})`, 'g'))].map(({ index }) => index);
  return begins.flatMap((from) => [-1, 0, 1].map((more) => line.slice(from, from + letters.length + more)));
}

/** How many letters of one are not among those of the other. */
function others(one: string, other: string): number {
  const left = [...other];
  return [...one].filter((letter) => {
    const place = left.indexOf(letter);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  }).length;
}
