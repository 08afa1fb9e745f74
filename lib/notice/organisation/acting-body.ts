import { allMatches } from '../../text/all-matches.ts';
import { characterClasses } from '../../text/character-classes.ts';
import type { Role } from '../notice.ts';
import type { Passage } from '../passage/passage.ts';
import { type Segment, segmentsOf } from '../passage/segments.ts';
import type { Draft, Setting } from '../recogniser.ts';
import { type BodyChain, bodyChainAt } from './body-chain.ts';
import { ACTION, DUTY, isBody, isGeneric } from './body-pattern.ts';
import { lastBodyEnd, mayBeBody } from './body-signs.ts';
import { department } from './draft-departments.ts';
import { type ShortNameReader, shortNamesAt } from './short-names.ts';

/** What may stand before the subject of a clause. */
const OPENING =
  /^(?:\d{1,2}[.、]\s?)?(?:(?:并|同时|其中|具体|原则上|要求|请|[一二三四五六七八九十]是|坚持)\s?)?(?<by>(?:具体|统一|主要|分别)?由)?/u;
/** 市种子站2022年12月底前建成…: the term may stand before the verb. */
const TERM = '(?:于?(?:20\\d\\d年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?[底末]?(?:之?前|以前|内|起))?';
/** 四、组织保障 市联席会议负责…: in a text of one line a space is what is left of the line's end. */
const HEADING = /^\p{Script=Han}{2,14} (?=\p{Script=Han})/u;
const DUTIES = new RegExp(
  `^${TERM}(?:都|均|也|还|依法|继续|具体|切实|认真|共同|分别|联合)?(?:${DUTY})`,
  'u',
);
const ACTIONS = new RegExp(`^${TERM}(?:${ACTION})`, 'u');
/** What `OPENING` can begin with: most clauses begin with something else, and a pattern costs more to ask. */
const OPENS = characterClasses([[1, '0123456789并同其具原要请一二三四五六七八九十坚统主分由']]);
/** 是指由市财政安排的资金 defines, and tells nobody to act. */
const CLAUSE_BY = /(?<![自理经缘事来指])由/gu;

/** Departments that are the subject of a duty: A负责…, A要…, 由A会同B…, A牵头,B配合. */
export function actingBody(passage: Passage, setting: Setting): Draft<'department'>[] {
  if (passage.background) return [];
  const last = setting.shortNames.size > 0 ? passage.text.length : lastBodyEnd(passage.text);
  if (last < 0) return [];
  const shortNames = shortNamesAt(setting, passage.end);
  const found: Draft<'department'>[] = [];
  for (const segment of segmentsOf(passage)) {
    if (segment.start >= last) break;
    if (!mayHaveSubject(segment, passage.text, shortNames)) continue;
    for (const at of subjectsOf(segment)) {
      const chain = bodyChainAt(passage.text, at.offset, shortNames, at.by);
      if (!chain) continue;
      if (!acts(passage.text, chain, at.by)) {
        setting.note?.({ ...named(chain, passage), reason: 'named, but not told to act' });
        continue;
      }
      const role = roleOf(passage.text, chain.end);
      for (const body of chain.bodies) found.push(department('acting-body', body, role, passage));
      found.push(...partnersOf(passage, chain, shortNames));
    }
  }
  return found;
}

function named({ bodies, end }: BodyChain, passage: Passage) {
  const start = passage.start + (bodies[0]?.start ?? end);
  return { rule: 'acting-body', outcome: 'dropped' as const, start, end: passage.start + end };
}

/** Most clauses begin with what is to be done: cheap to see, and asked first. */
function mayHaveSubject({ start, text }: Segment, whole: string, shortNames: ShortNameReader) {
  return (
    OPENS[text.charCodeAt(0)] !== 0 ||
    mayBeBody(whole, start) ||
    shortNames(whole, start) !== undefined ||
    text.includes('由') ||
    text.includes(' ')
  );
}

function subjectsOf(segment: Segment): { offset: number; by: boolean }[] {
  const opening = OPENS[segment.text.charCodeAt(0)] ? OPENING.exec(segment.text) : null;
  const subjects = [
    { offset: segment.start + (opening?.[0].length ?? 0), by: opening?.groups?.by !== undefined },
  ];
  const heading = afterHeading(segment.text);
  if (heading > 0) subjects.push({ offset: segment.start + heading, by: false });
  if (!segment.text.includes('由')) return subjects;
  for (const match of allMatches(segment.text, CLAUSE_BY)) {
    const offset = segment.start + match.index + 1;
    if (offset !== subjects[0]?.offset) subjects.push({ offset, by: true });
  }
  return subjects;
}

/**
 * Where the words begin after a heading in the same line, else 0. Few clauses have a space, and any may look like a
 * heading.
 */
function afterHeading(clause: string): number {
  return clause.includes(' ') ? (HEADING.exec(clause)?.[0].length ?? 0) : 0;
}

/** Bodies of a list that no pattern knows, up to the word of duty that ends the list. */
const OTHERS = new RegExp(`^(?:[、和及][^、,。;()和及]{2,16}?){1,8}(?:等)?(?=${DUTY})`, 'u');

function othersAfter(text: string, at: number): number {
  if (!/[、和及]/u.test(text.charAt(at))) return 0;
  return OTHERS.exec(text.slice(at, at + 120))?.[0].length ?? 0;
}

/** A class or a body named by its kind acts only under a word of duty; a body of its own name under any verb. */
function acts(text: string, chain: BodyChain, by: boolean): boolean {
  const rest = text.slice(chain.end + othersAfter(text, chain.end), chain.end + 120);
  const after = rest.replace(/^\s?:\s?/u, '');
  if (/^(?:主要)?负责(?:同志|人)|^(?:分管|主要领导|组成)/u.test(after)) return false;
  if (/^(?:联合|共同)?(?:开展|组织|举办|实施|推进|建设|出台)的/u.test(after)) return false;
  if (/^(?:拟[定订]|制[定订]|起草|报送|提出|编制|发布|印发)的/u.test(after)) return false;
  if (/^(?:关于|已|的(?!.{0,6}(?:牵头|负责)))/u.test(after)) return false;
  // 由市政府办公室印发实施, but 市政府印发《…》 and 由市政府批准的园区 say what was done.
  if (/^(?:印发|批准)/u.test(after) && (!by || /^..[^,。;]{0,8}[的《]/u.test(after))) return false;
  if (/^[^,。;:]{1,8}了(?!解)/u.test(after)) return false;
  if (/^(?:共同)?(?:参加|参与|组成)的/u.test(after)) return false;
  if (DUTIES.test(after)) return true;
  const own = chain.bodies.some((body) => !isGeneric(body.name));
  return (
    own && (ACTIONS.test(after) || (by && !/^(?:组成|构成|参加|成立|主要|[,;。)])/u.test(after)))
  );
}

/** What the rest of the sentence makes of its subject. */
function roleOf(text: string, from: number): Role {
  const near = text.slice(from, from + 120);
  const stop = near.search(/[。;]/u);
  const rest = stop < 0 ? near : near.slice(0, stop);
  if (
    /^(?:要|应当?|须|依法|积极|密切|共同|认真|主动|全力|切实){0,3}(?:做好|搞好|抓好)?(?:配合|协助|协同|参与|参加|为(?:配合|成员|参与|参加))/u.test(
      rest,
    )
  )
    return 'participant';
  const leads = /^[^,的]{0,12}牵头|发挥好?[^,。;]{0,8}牵头/u.test(rest) || takesAlong(rest);
  return leads ? 'lead' : 'responsible';
}

/** Whether the subject takes others along: …,会同市财政局…, but not …,市商务局会同海关, which has a subject of its own. */
function takesAlong(rest: string): boolean {
  const at = rest.search(/会同|^商(?=[省市县区国财])/u);
  return at >= 0 && !hasOwnSubject(rest.slice(0, at));
}

function hasOwnSubject(before: string): boolean {
  return isBody(before.slice(before.lastIndexOf(',') + 1));
}

const PARTNERS = /(?:会同|联合|商(?=[省市县区国])|牵头、)(?=\p{Script=Han})/gu;

/** B and C in A会同B、C: they take part. */
function partnersOf(
  passage: Passage,
  chain: BodyChain,
  shortNames: ShortNameReader,
): Draft<'department'>[] {
  const end = passage.text.slice(chain.end).search(/[。;]/u);
  const rest = passage.text.slice(chain.end, end < 0 ? undefined : chain.end + end);
  const found: Draft<'department'>[] = [];
  for (const match of allMatches(rest, PARTNERS)) {
    if (hasOwnSubject(rest.slice(0, match.index))) continue;
    const partners = bodyChainAt(
      passage.text,
      chain.end + match.index + match[0].length,
      shortNames,
      true,
    );
    for (const body of partners?.bodies ?? []) {
      found.push(department('partner', body, 'participant', passage));
    }
  }
  return found;
}
