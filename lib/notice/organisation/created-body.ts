import { allMatches } from '../../text/all-matches.ts';
import type { Passage } from '../passage/passage.ts';
import type { Draft } from '../recogniser.ts';
import { department } from './draft-departments.ts';

/** 成立市知识产权工作领导小组,负责…: the body and what it is founded for. */
const FOUNDED =
  /(?:成立|组建|建立|设立)了?(?:由[^,。;]{2,30}?的|以[^,。;]{2,30}?的)?(?<name>[^,。;的]{0,36}?(?:领导小组|工作小组|协调小组|工作专班|专班|指挥部|联席会议|委员会|推进组|工作组|办公室|中心))(?<bracket>\([^()]{2,30}\))?,(?:由[^,。;]{2,40},)?(?=负责|统筹|协调|具体|组织|承担|指导|统一|研究(?:解决|审议|部署)|定期)/gu;

const FOUNDS: readonly string[] = ['成立', '组建', '建立', '设立'];

/** Departments that the text founds and at once gives a duty. */
export function createdBody(passage: Passage): Draft<'department'>[] {
  if (passage.background) return [];
  if (!FOUNDS.some((verb) => passage.text.includes(verb))) return [];
  return allMatches(passage.text, FOUNDED).map((match) => {
    const { name = '', bracket = '' } = match.groups ?? {};
    const start = match.index + match[0].indexOf(name, 2);
    const aliases = /简称[:为]?[“"]?(\p{Script=Han}{2,16})/u.exec(bracket)?.[1];
    const end = start + name.length + (aliases ? bracket.length : 0);
    const body = { start, end, name, aliases: aliases ? [aliases] : [], leads: false };
    return department('created-body', body, 'responsible', passage);
  });
}
