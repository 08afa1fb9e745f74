import type { TraceEntry } from '../notice.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft, Setting } from '../recogniser.ts';
import { bare } from './bare.ts';
import { deliver } from './deliver.ts';
import { doneAt } from './done-at.ts';
import { growth } from './growth.ts';
import { labelled } from './labelled.ts';
import { level } from './level.ts';
import { multiple } from './multiple.ts';
import { pace } from './pace.ts';
import { type Memory, type Place, placesOf, type Reading } from './place.ts';
import { putIn } from './put-in.ts';
import { share } from './share.ts';
import { objectOf, rightIn, subjectOf } from './subject.ts';
import { isTerm } from './terms.ts';
import { thereAre } from './there-are.ts';

/** Tried in this order; the first that can read a place has it. */
const READINGS: readonly Reading[] = [
  labelled,
  multiple,
  pace,
  doneAt,
  thereAre,
  putIn,
  level,
  growth,
  share,
  deliver,
  bare,
];

/** Nothing else can hold an amount. */
const COUNTED = /\d|百分之|一[倍番]|翻番|[百千万亿二两三四五六七八九十]余?多?[\p{Script=Han}%‰]/u;

/** 由5名专家组成, 一式3份, 限报1项: what something is made up of, or how much may be sent in; 对…的550个产品: what there is. */
const MADE_UP_OF = /(?:由|一式|限报|限额|限推荐)$|^对[^,]+的$/u;

/** The targets of a passage. */
export function targetsIn(passage: Passage, setting?: Setting): Draft<'target'>[] {
  if (!COUNTED.test(passage.text)) return [];
  const memory: Memory = { delivering: false };
  const found: Draft<'target'>[] = [];
  for (const { clause, places } of toLastPlace(placesOf(passage))) {
    if (places.length === 0) {
      memory.delivering = false;
      memory.subject = subjectOf(clause) ?? memory.subject;
      memory.kind = objectOf(clause) ?? rightIn(clause);
      memory.clause = clause;
    }
    for (const place of places) {
      const read = readPlace(place, passage, memory);
      found.push(...read);
      const last = read.at(-1);
      if (!last) {
        setting?.note?.(unread(place, passage));
        continue;
      }
      memory.last = last;
      delete memory.subject;
      delete memory.kind;
      delete memory.clause;
      memory.delivering = last.rule.startsWith('deliverable');
    }
  }
  return found;
}

/** The clauses up to the last with an amount: what those after it speak of is nobody's subject. */
function toLastPlace(clauses: ReturnType<typeof placesOf>): ReturnType<typeof placesOf> {
  return clauses.slice(0, clauses.findLastIndex(({ places }) => places.length > 0) + 1);
}

/** An amount that none of the readings could make a target of. */
function unread({ amount }: Place, { start }: Passage): TraceEntry {
  return {
    rule: 'targets',
    outcome: 'dropped',
    start: start + amount.start,
    end: start + amount.end,
    reason: 'an amount without an indicator or a verb of delivery',
  };
}

function readPlace(place: Place, passage: Passage, memory: Memory): Draft<'target'>[] {
  if (isTerm(place.amount, place.left) || MADE_UP_OF.test(place.left)) return [];
  for (const reading of READINGS) {
    const read = reading(place, passage, memory);
    if (read) return read;
  }
  return [];
}
