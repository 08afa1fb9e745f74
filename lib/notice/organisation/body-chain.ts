import { aliasesIn, type ListedBody } from './body-list.ts';
import { BODY, BRACKET } from './body-pattern.ts';

const NAME = new RegExp(BODY, 'uy');
const ALIAS = new RegExp(BRACKET, 'uy');
const JOINT = /(?:、|以及|和|及|与|,(?=各))\s?/uy;
const OTHERS = /等?(?:各?有关|各?相关)?(?:部门和单位|部门|单位)?/uy;

/** Bodies joined in running text, and where the words after them begin. */
export interface BodyChain {
  bodies: ListedBody[];
  end: number;
}

/** The bodies that begin at `at` in `text`, or that short names of the notice name there. */
export function bodyChainAt(
  text: string,
  at: number,
  shortNames: readonly string[],
): BodyChain | undefined {
  const bodies: ListedBody[] = [];
  let end = at;
  while (bodies.length < 40) {
    const body = bodyAt(text, end, shortNames);
    if (!body) break;
    bodies.push(body);
    const joint = matchAt(JOINT, text, body.end);
    end = body.end;
    if (joint === undefined) break;
    const next = bodyAt(text, body.end + joint.length, shortNames);
    if (!next) break;
    end = body.end + joint.length;
  }
  if (bodies.length === 0) return undefined;
  const others = text.startsWith('等', end) ? (matchAt(OTHERS, text, end)?.length ?? 0) : 0;
  return { bodies, end: end + others };
}

function bodyAt(text: string, at: number, shortNames: readonly string[]): ListedBody | undefined {
  const name = matchAt(NAME, text, at) ?? shortNameAt(text, at, shortNames);
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

/** The short name of the notice that stands there, the longest first. */
function shortNameAt(text: string, at: number, shortNames: readonly string[]): string | undefined {
  return shortNames.find((name) => text.startsWith(name, at));
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
