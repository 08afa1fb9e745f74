import { allMatches } from '../../text/all-matches.ts';
import type { Role } from '../notice.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft } from '../recogniser.ts';
import { FIELDS, SUFFIXES } from './bodies.ts';
import { department } from './draft-departments.ts';

/** 明确市司法、市场监管、文化等部门…职责 · 公安、海关等部门要…: fields of work that stand for their bureaus. */
const LIST =
  /(?<open>[,;。]?\s?(?:明确|厘清|压实|落实|由)|^|[,;。])\s?(?<items>[^,;。:()、\s]{2,14}(?:、[^,;。:()、\s]{2,14}){1,14})等(?:有关|相关|职能|各)?(?:部门|单位|部门和单位)(?<after>[^,;。]{0,24})/gu;

const DUTY_AFTER =
  /^(?:要|应|应当|须|必须|负责|牵头|按|依|根据|各司其职|分工|参与|参加|配合|协助)|职责|责任|分工|任务/u;
const NOT_DUTY = /^(?:共同)?(?:参与|参加|组成)的|^的?(?:协作|联合|合作|配合|沟通|力量|资源|意见)/u;

const KNOWN = new RegExp(
  `(?:${[...FIELDS].sort((a, b) => b.length - a.length).join('|')})(?:${SUFFIXES.join('|')})?$`,
  'u',
);

const KNOWN_WHOLE = new RegExp(
  `(?:${FIELDS.filter((field) => /[和与]/u.test(field)).join('|')})$`,
  'u',
);

/** 公安和海关 are two fields, 文化和旅游 is one. */
function namesJoined(words: string): string[] {
  const parts = words.split(/[和及]/u);
  return parts.every((part) => KNOWN.test(part)) && !KNOWN_WHOLE.test(words) ? parts : [words];
}

function roleFrom(after: string): Role {
  if (/^(?:积极|共同)?(?:参与|参加|配合|协助)/u.test(after)) return 'participant';
  return /^牵头/u.test(after) ? 'lead' : 'responsible';
}

/** Departments of a list that names them by their fields only. */
export function ellipticList(passage: Passage): Draft<'department'>[] {
  if (passage.background) return [];
  const found: Draft<'department'>[] = [];
  for (const match of allMatches(passage.text, LIST)) {
    const { items = '', after = '', open = '' } = match.groups ?? {};
    if (NOT_DUTY.test(after) || !(DUTY_AFTER.test(after) || open === '由')) continue;
    const names = items.split('、').flatMap(namesJoined);
    const known = names.filter((name) => KNOWN.test(name)).length;
    if (known * 2 < names.length) continue;
    let at = match.index + match[0].indexOf(items, open.length);
    for (const name of names) {
      const body = { start: at, end: at + name.length, name, aliases: [], leads: false };
      if (name.length >= 2) found.push(department('elliptic-list', body, roleFrom(after), passage));
      at += name.length + 1;
    }
  }
  return found;
}
