import { ADDRESSEE_ENDINGS, AREA_ENDINGS } from '../vocabulary/document-words.ts';

/** 主送机关 stand left on a line of their own and end with a colon, GB/T 9704-2012 § 7.3.2. */
const LINE = /(?:^|[\n ]|(?<=次数: ?\d{1,8}))([^。;:《》\n|\d\s“”]{4,500}):(?=\s|$)/g;

const BRACKETED = '(?:\\([^()]{1,30}\\))?';
const COMPLETE = new RegExp(`(?:${ADDRESSEE_ENDINGS})${BRACKETED}$`);
const ADDRESSEE = new RegExp(`(?:${ADDRESSEE_ENDINGS}|${AREA_ENDINGS})${BRACKETED}$`);

/** A class of bodies, or several: a label of the info table (发布单位:) is neither. */
const MANY = /各|有关|、|,/;
/** Begins an addressee of its own. */
const BEGINS = /^(?:各|有关|省|市|县|区|州|盟|国|中|驻|在|军)/;
/** Says no body by itself: in 市各有关部门、单位 it goes with what stands before. */
const BARE = /^(?:直属|企事业|事业|企业)?(?:单位|部门|机构|企业|团体|院校|高校|科研机构)$/;

/** The addressees, one string each; complete ones joined by 、 are split, 各区、县(市)人民政府 is one. */
export function addresseesIn(head: string): string[] {
  for (const match of head.matchAll(LINE)) {
    const groups = (match[1] ?? '').split(',');
    if (MANY.test(match[1] ?? '') && groups.every((group) => ADDRESSEE.test(group))) {
      return groups.flatMap(splitComplete);
    }
  }
  return [];
}

/** 省各委、办、厅、局: classes of one character each, which are no addressees by themselves. */
const CLASS = /^[委办厅局处室]$/;

function splitComplete(group: string): string[] {
  const names: string[] = [];
  for (const piece of piecesOf(group)) {
    const last = names.at(-1);
    if (last === undefined || isApart(last, piece)) names.push(piece);
    else names[names.length - 1] = `${last}、${piece}`;
  }
  return names;
}

function isApart(last: string, piece: string): boolean {
  return (
    !CLASS.test(piece) &&
    COMPLETE.test(last) &&
    (BEGINS.test(piece) || (COMPLETE.test(piece) && !BARE.test(piece)))
  );
}

/** Parts at 、, but not inside brackets: 各县(市、区)人民政府. */
function piecesOf(group: string): string[] {
  return group.split(/、(?![^(]*\))/);
}
