import { aliasesIn, type ListedBody } from './body-list.ts';
import { BODY, BRACKET, OPEN_BODY } from './body-pattern.ts';
import { mayBeBody } from './body-signs.ts';
import type { ShortNameReader } from './short-names.ts';

const NAME = new RegExp(BODY, 'uy');
const OPEN_NAME = new RegExp(OPEN_BODY, 'uy');
const ALIAS = new RegExp(BRACKET, 'uy');
const JOINT = /(?:、|以及|和|及|与|,(?=各))\s?/uy;
const OTHERS = /等?(?:各?有关|各?相关)?(?:部门和单位|部门|单位)?/uy;

/** Bodies joined in running text, and where the words after them begin. */
export interface BodyChain {
  bodies: ListedBody[];
  end: number;
}

/**
 * The bodies that begin at `at` in `text`, or that short names of the notice name there. Where the words before `at`
 * announce a body (由, 会同), and after the first, a name needs no level: `open`.
 */
export function bodyChainAt(
  text: string,
  at: number,
  shortNames: ShortNameReader,
  open = false,
): BodyChain | undefined {
  const bodies: ListedBody[] = [];
  let end = at;
  let body = bodyAt(text, at, shortNames, open);
  while (body && bodies.length < 40) {
    bodies.push(body);
    end = body.end;
    const joint = matchAt(JOINT, text, end);
    body = joint === undefined ? undefined : bodyAt(text, end + joint.length, shortNames, true);
    if (body) end += joint?.length ?? 0;
  }
  if (bodies.length === 0) return undefined;
  const others = text.startsWith('等', end) ? (matchAt(OTHERS, text, end)?.length ?? 0) : 0;
  return { bodies, end: end + others };
}

function bodyAt(
  text: string,
  at: number,
  shortNames: ShortNameReader,
  open: boolean,
): ListedBody | undefined {
  const named = mayBeBody(text, at);
  const name =
    (named ? matchAt(NAME, text, at) : undefined) ??
    shortNames(text, at) ??
    (named && open ? matchAt(OPEN_NAME, text, at) : undefined);
  if (name === undefined) return undefined;
  const end = at + name.length;
  const bracket = matchAt(ALIAS, text, end);
  const part = bracket !== undefined && /^\((?:市|区|县|州|市、区|镇|街道)\)$/u.test(bracket);
  if (bracket === undefined || part || /职责|负责|牵头|配合/u.test(bracket)) {
    return { start: at, end, name, aliases: [], leads: false };
  }
  return {
    start: at,
    end: end + bracket.length,
    name,
    aliases: aliasesIn(bracket.slice(1, -1)),
    leads: false,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined;
}
