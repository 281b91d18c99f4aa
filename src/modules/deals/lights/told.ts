import type { Locale } from '../../../kernel/actor.js';
import { translate } from '../../../platform/i18n/index.js';
import { lightWords, type ToldLight } from '../domain/light-words.js';

/** How far a day is away, in words. */
function distanceIn(locale: Locale, distance: number): string {
  if (distance === 0) return translate(locale, 'light.today');
  const days = Math.abs(distance);
  return translate(locale, `light.${distance < 0 ? 'left' : 'late'}${days === 1 ? '.one' : ''}`, { days });
}

/** A light as a sentence: what was due, by how much it is late today, and the rule. */
export function toldOf(light: ToldLight, today: string, locale: Locale): string {
  const { key, params, distance } = lightWords(light, today);
  return translate(locale, key, { ...params, distance: distanceIn(locale, distance), title: translate(locale, `lightRule.${light.rule}`) });
}
