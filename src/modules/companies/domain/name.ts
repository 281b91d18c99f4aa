import { readLine } from './line.js';
import { refused, type Reading } from './reading.js';

/**
 * One character that a name must not have: whatever is no letter (of any script, with every Chinese character there is),
 * digit, blank, usual punctuation or plain sign. That leaves out emoji and their parts, and characters of private use,
 * which look different on every machine.
 */
const FOREIGN = /[^\p{L}\p{Mn}\p{Mc}\p{N}\p{P}\p{Zs}+=|~^$€£¥°®©]|\p{Variation_Selector}/u;

/**
 * A name of a company or person, as `readLine` stores it.
 * Refuses with NAME_CHARACTERS (`character`, `position` counted in characters) beside what `readLine` refuses with.
 */
export function readName(text: string, max: number): Reading {
  const reading = readLine(text, max);
  if (!reading.ok) return reading;
  const position = Array.from(reading.value).findIndex((character) => FOREIGN.test(character));
  return position < 0 ? reading : refused('NAME_CHARACTERS', { character: Array.from(reading.value)[position] ?? '', position: position + 1 });
}
