import { mergeOrder } from '../record/merge-order.ts';
import { sameJson } from '../record/same-json.ts';
import {
  type Bilingual,
  type Code,
  type Codebook,
  type CodeGroup,
  codesOf,
  codeWithKey,
} from './codebook.ts';
import { withKey } from './codebook-edit.ts';
import { inBoth } from './codebook-names.ts';
import { sameCode } from './same-codebook.ts';

/**
 * The edits that led from `base` to `mine`, done to `here`: what another tab wrote in the meantime stays. Codes are
 * merged by their paths and field by field; where both changed one field, `mine` counts. A code that one deleted and
 * the other changed stays. A key is on one code.
 */
export function mergeCodebook(base: Codebook, here: Codebook, mine: Codebook): Codebook {
  const [old, theirs, ours] = [seatedIn(base), seatedIn(here), seatedIn(mine)];
  const codes = mergeCodes(old, theirs, ours);
  const groups = mergeGroups([base, here, mine].map(groupsOf) as Three<Group[]>, codes);
  return onceKeyed(
    { id: here.id, name: mergeWords(base.name, here.name, mine.name), groups },
    mine,
  );
}

type Three<T> = [base: T, here: T, mine: T];

/** A code that stands first, with the group that it stands in. */
interface Seated extends Code {
  group?: string;
}

interface Group {
  name: string;
  group: CodeGroup;
}

/** By their names; of several with one name, by their number too. */
function groupsOf({ groups }: Codebook): Group[] {
  const seen = new Map<string, number>();
  return groups.map((group) => {
    const said = JSON.stringify([group.name['zh-CN'], group.name.en]);
    const number = seen.get(said) ?? 0;
    seen.set(said, number + 1);
    return { name: `${said}${number}`, group };
  });
}

function seatedIn(codebook: Codebook): Seated[] {
  return groupsOf(codebook).flatMap(({ name, group }) =>
    group.codes.map((code) => ({ ...code, group: name })),
  );
}

function mergeCodes(
  base: readonly Seated[],
  here: readonly Seated[],
  mine: readonly Seated[],
): Seated[] {
  const [old, theirs, ours] = [base, here, mine].map(byName) as Three<Map<string, Seated>>;
  const merged = new Map<string, Seated>();
  for (const name of new Set([...theirs.keys(), ...ours.keys()])) {
    const code = mergeCode(old.get(name), theirs.get(name), ours.get(name));
    if (code) merged.set(name, code);
  }
  const names = [base, here, mine].map((codes) => codes.map(({ name }) => name));
  const order = mergeOrder(...(names as Three<string[]>), new Set(merged.keys()));
  return order.flatMap((name) => merged.get(name) ?? []);
}

const byName = (codes: readonly Seated[]) => new Map(codes.map((code) => [code.name, code]));

/** Undefined where one deleted it and the other left it as it was. */
function mergeCode(base?: Seated, here?: Seated, mine?: Seated): Seated | undefined {
  if (!here || !mine) {
    const left = here ?? mine;
    return base && left && sameCode(base, left) ? undefined : left;
  }
  // Of one that both made, whatever either says is a change.
  const was: Seated = base ?? { name: mine.name, definition: inBoth(''), example: '' };
  const under = mergeCodes(was.under ?? [], here.under ?? [], mine.under ?? []);
  const key = changed(was.key, here.key, mine.key);
  const hue = changed(was.hue, here.hue, mine.hue);
  const group = changed(was.group, here.group, mine.group);
  return {
    name: mine.name,
    definition: mergeWords(was.definition, here.definition, mine.definition),
    example: changed(was.example, here.example, mine.example),
    ...(key !== undefined && { key }),
    ...(hue !== undefined && { hue }),
    ...(under.length > 0 && { under }),
    ...(group !== undefined && { group }),
  };
}

/** Each language by itself. */
function mergeWords(base: Bilingual, here: Bilingual, mine: Bilingual): Bilingual {
  return {
    'zh-CN': changed(base['zh-CN'], here['zh-CN'], mine['zh-CN']),
    en: changed(base.en, here.en, mine.en),
  };
}

/** What mine changed, or else what is there. */
function changed<T>(base: T, here: T, mine: T): T {
  return sameJson(base, mine) ? here : mine;
}

/** A group that one deleted goes, unless a code stands in it. */
function mergeGroups([base, here, mine]: Three<Group[]>, codes: readonly Seated[]): CodeGroup[] {
  const names = [base, here, mine].map((groups) => groups.map(({ name }) => name));
  const [old, theirs, ours] = names.map((it) => new Set(it)) as Three<Set<string>>;
  const inUse = new Set(codes.map(({ group }) => group));
  const all = [...theirs, ...ours];
  const gone = all.filter((it) => old.has(it) && !(theirs.has(it) && ours.has(it)));
  const wanted = new Set(all.filter((it) => inUse.has(it) || !gone.includes(it)));
  const known = new Map([...here, ...mine].map(({ name, group }) => [name, group.name]));
  // A codebook has a group at least.
  const [kept] = all;
  if (wanted.size === 0 && kept !== undefined) wanted.add(kept);
  return mergeOrder(...(names as Three<string[]>), wanted).flatMap((name) => {
    const words = known.get(name);
    const members = codes.filter(({ group }) => group === name);
    return words ? [{ name: words, codes: members.map(({ group: _, ...code }) => code) }] : [];
  });
}

/** Where both gave one key, that of mine counts, and otherwise the first. */
function onceKeyed(codebook: Codebook, mine: Codebook): Codebook {
  let result = codebook;
  const keyed = codesOf(codebook).filter(({ key }) => key !== undefined);
  for (const key of new Set(keyed.flatMap((it) => it.key ?? []))) {
    const codes = keyed.filter((it) => it.key === key);
    if (codes.length < 2) continue;
    const own = codeWithKey(mine, key)?.path;
    const kept = codes.find(({ path }) => path === own) ?? codes[0];
    if (kept) result = withKey(result, kept.path, key);
  }
  return result;
}
