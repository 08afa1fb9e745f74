import { GROWTH_NOUN, GROWTH_UNITS, LEVEL_WORDS, type Measure } from './comparators.ts';
import { endsDelivering, startsDelivering } from './delivering-verb.ts';
import { drafts } from './draft-targets.ts';
import { endsLike } from './ends-like.ts';
import { coordinated, withoutComparison, withoutScope } from './indicator.ts';
import { describes, type Memory, type Place, type Reading } from './place.ts';
import { fundOf, ofEarlier } from './subject.ts';
import { MONEY_UNITS, TIMES } from './units.ts';

const WORD = Object.keys(LEVEL_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const AIM = '力争|争取|预计|分别|均|累计|年均|平均|每年|总共|全部|至少|必须|应当|要|应|须|需|将';

/** …达到, …力争超过, …分别达到, …不低于 at the end of the words before a value. */
const COMPARED = new RegExp(
  `^(?<indicator>.*?)(?<aim>(?:${AIM}){0,3})(?<word>${WORD})(?:或者?(?:${WORD})|(?<second>${WORD}))?(?<each>每年|年均)?\\s?$`,
  'u',
);
const endsCompared = endsLike([...Object.keys(LEVEL_WORDS), '每年', '年均']);
const NOT_COMPARED = /(?:分|作|设|成|称|列|认定|因|以|转|视|认|更|改|归|定|选)$/u;

/** An indicator that reaches, keeps or does not pass a value: 万人发明专利拥有量达13件. */
export const level: Reading = (place, passage, memory) => {
  const match = endsCompared(place.left) ? COMPARED.exec(place.left) : null;
  const words = match?.groups?.indicator ?? '';
  const measure =
    LEVEL_WORDS[match?.groups?.second ?? ''] ?? LEVEL_WORDS[match?.groups?.word ?? ''];
  if (!match || !measure || startsDelivering(words, match.groups?.word ?? '')) return undefined;
  if (endsDelivering(words) && place.right.trim() !== '') return undefined;
  if (match.groups?.word === '为' && NOT_COMPARED.test(words)) return undefined;
  if (!closes(place, measure) || /[向给由从]$/u.test(words)) return undefined;
  const scope = withoutScope(words);
  const tail = withoutComparison(scope.rest);
  const growth = GROWTH_NOUN.exec(tail.rest)?.[0];
  const bare = withoutComparison(growth ? tail.rest.slice(0, -growth.length) : tail.rest);
  const yearly =
    scope.yearly ||
    tail.yearly ||
    bare.yearly ||
    /年均|每年/u.test(`${growth ?? ''}${match.groups?.aim}${match.groups?.each ?? ''}`);
  const isGrowth = growth !== undefined && GROWTH_UNITS.has(place.amount.unit);
  const indicator = indicatorOf(bare.rest, memory, place.amount.unit);
  if (indicator === undefined) return undefined;
  const counted = memory.last?.unit === place.amount.unit ? memory.last.indicator : undefined;
  const start = passage.start + place.leftStart + (scope.rest === '' ? words.length : scope.taken);
  const names = place.run.length > 1 ? coordinated(indicator) : [indicator];
  const held = isHeld(place, match.groups?.word ?? '', bare.rest);
  const change = isGrowth ? 'growth' : held ? 'count' : measure.change;
  return drafts(
    names,
    place,
    { ...measure, change },
    { start, end: passage.start + endOf(place), yearly },
  ).map((target) => ({
    ...target,
    indicator: ofEarlier(
      target.indicator,
      topicOf(passage.topic, counted) ?? memory.subject ?? memory.kind,
      memory,
    ),
  }));
};

/** What the line is about, unless the indicator before says it more closely (专利, 发明专利申请量). */
function topicOf(line: string | undefined, counted: string | undefined): string | undefined {
  return line !== undefined && !counted?.includes(line) ? line : counted;
}

/** A counted thing after the value means that the number only describes it (维持超过10年的专利). */
function closes({ amount, right }: Place, { comparator }: Measure): boolean {
  if (describes(amount, right)) return false;
  if (/^(?:的|[\p{Script=Han}]{0,4}的)/u.test(right.trim()))
    return /^的?(?:目标|水平)/u.test(right.trim());
  return right.trim() === '' || !/^[天日小个工]/u.test(amount.unit) || comparator !== '=';
}

/** 金额三年(累计超过…): the years over which a sum is reached are no part of what is measured. */
const YEARS_OVER = /(?:\d{1,2}|[一二两三四五六七八九十])年$/u;

function indicatorOf(words: string, memory: Memory, unit: string): string | undefined {
  const own = words
    .replace(/^累计(?=[^的]{2,30}的)/u, '')
    .replace(YEARS_OVER, '')
    .trim();
  if (own.length >= 2 && !EACH_OF.test(own)) return own;
  if (EACH_OF.test(own)) return memory.last?.indicator;
  if (memory.subject !== undefined) return memory.subject;
  const fund = MONEY_UNITS.includes(unit) ? fundOf(memory) : undefined;
  if (fund !== undefined) return fund;
  const other = memory.last?.change === 'count' && memory.last.unit !== unit;
  return other ? undefined : memory.last?.indicator;
}

/** 发布典型案例1批,每批不少于10件: what is counted stands before. */
const EACH_OF = /^每[批期场次届辑家]$/u;

/** 园区专场不少于8场 is so often to be held; 专利申请量不少于8件 is a level. */
function isHeld({ amount }: Place, word: string, indicator: string): boolean {
  return (
    /^(?:不少于|不低于|至少)$/u.test(word) &&
    TIMES.has(amount.unit) &&
    !/[数量率]$/u.test(indicator)
  );
}

function endOf({ run, amount }: Place): number {
  return run.at(-1)?.end ?? amount.end;
}
