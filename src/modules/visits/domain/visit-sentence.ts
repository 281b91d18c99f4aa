import type { Direction } from './direction.js';
import type { VisitKind } from './visit-kind.js';

/** What is told of: the filter in words. Names are as people read them; days 'YYYY-MM-DD'. */
export interface Told {
  from?: string | null | undefined;
  to?: string | null | undefined;
  organisation?: string | undefined;
  person?: string | undefined;
  company?: string | undefined;
  alliance?: string | undefined;
  kind?: VisitKind | null | undefined;
  search?: string | null | undefined;
  mine?: boolean | undefined;
}

/** What was counted. */
export type Counted = Record<'visits' | 'investors' | 'companyVisits' | 'onSiteVisits' | Direction, number>;

/** The text of a key of the catalogue with its values filled in. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** '2024-06-05' as '2024', '6' and '5', which each language puts in its own order. */
function dayOf(day: string, say: Say, key: 'day' | 'dayOfYear' = 'day'): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return say(`visitSummary.${key}`, { year, month: say(`visitSummary.month.${String(month)}`), day: date });
}

function period({ from, to }: Told, say: Say): string {
  if (from && to) {
    if (from === to) return say('visitSummary.onDay', { day: dayOf(from, say) });
    // A language leaves out the year where the other day tells it: which of the two is its own matter.
    const key = from.slice(0, 4) === to.slice(0, 4) ? 'visitSummary.withinYear' : 'visitSummary.between';
    return say(key, { from: dayOf(from, say), to: dayOf(to, say), fromShort: dayOf(from, say, 'dayOfYear'), toShort: dayOf(to, say, 'dayOfYear') });
  }
  if (from) return say('visitSummary.since', { day: dayOf(from, say) });
  return to ? say('visitSummary.until', { day: dayOf(to, say) }) : '';
}

/** Everything else that the filter narrows down to, in the order of a report. */
function narrowed({ person, mine, alliance, kind, company, search }: Told, say: Say): string[] {
  return [
    ...(person === undefined ? [] : [say('visitSummary.person', { name: person })]),
    ...(mine === true ? [say('visitSummary.mine')] : []),
    ...(alliance === undefined ? [] : [say('visitSummary.alliance', { name: alliance })]),
    ...(kind ? [say('visitSummary.kind', { kind: say(`visitKind.${kind}`) })] : []),
    ...(company === undefined ? [] : [say('visitSummary.company', { name: company })]),
    ...(search?.trim() ? [say('visitSummary.search', { text: search.trim() })] : []),
  ];
}

/**
 * The sentence that an official report prints of what the filter shows, such as 「2026年1月1日至6月30日，甲县招商局共开展
 * 走请23次（走出去14次、请进来9次），视频洽谈3次，接洽客商63人次；走访企业40家次，其中入企走访31次。」 What is nought is left
 * out; where nothing is left, it says that there is no record.
 */
export function visitSentence(told: Told, counted: Counted, say: Say): string {
  const number = (key: string, count: number): string[] => (count === 0 ? [] : [say(`visitSummary.${key}_${count === 1 ? 'one' : 'other'}`, { count })]);
  const listed = (parts: readonly string[]): string => parts.join(say('visitSummary.comma'));
  const narrowing = narrowed(told, say);
  const opening = listed([period(told, say), told.organisation ?? '', ...narrowing].filter((part) => part !== ''));
  const how = told.organisation !== undefined && narrowing.length === 0 ? 'openingByName' : 'opening';
  const opened = (key: string, rest = ''): string => capitalised(say(`visitSummary.${key}`, { opening: opening === '' ? '' : say(`visitSummary.${how}`, { parts: opening }), rest }));

  const directions = [...number('out', counted.out), ...number('in', counted.in)].join(say('visitSummary.and'));
  const held = [...number('visits', counted.visits).map((visits) => say('visitSummary.ofWhich', { visits, directions })), ...number('online', counted.online)];
  const met = number('investors', counted.investors);
  const called = number('companyVisits', counted.companyVisits)
    .map((visits) => (counted.onSiteVisits === 0 ? visits : listed([visits, ...number('onSiteVisits', counted.onSiteVisits)])));

  if (held.length > 0) return opened('held', [listed([...held, ...met]), ...called].join(say('visitSummary.semicolon')));
  if (met.length + called.length > 0) return opened('other', [...met, ...called].join(say('visitSummary.semicolon')));
  return opened('none');
}

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
