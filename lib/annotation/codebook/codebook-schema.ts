import * as v from 'valibot';
import { instant } from '../record/annotation-schema.ts';
import { LIMITS } from '../record/limits.ts';
import { isBuiltIn } from './built-in/built-in.ts';
import { type Bilingual, type Code, type Codebook, codesOf, type OwnCodebook } from './codebook.ts';
import { tidyPath } from './tag-path.ts';

/** Words that may be given once for both languages. */
function words(limit: number): v.GenericSchema<unknown, Bilingual> {
  const text = v.pipe(v.string(), v.maxLength(limit));
  return v.union([
    v.pipe(
      text,
      v.transform((it): Bilingual => ({ 'zh-CN': it, en: it })),
    ),
    v.strictObject({ 'zh-CN': text, en: text }),
  ]);
}

/** A name that a person can read, and a path can be made of. */
export const codeName = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(LIMITS.codeName),
  v.check(
    (name) => tidyPath(name) === name && !/[\p{Cc}\p{Zl}\p{Zp}/]/u.test(name),
    'a name without / and white space around it',
  ),
);

/** A code with those under it down to a level: a schema that calls itself could be led too deep. */
function codeDownTo(levels: number): v.GenericSchema<unknown, Code> {
  const under = levels > 1 ? codeDownTo(levels - 1) : v.never('codes stand too deep');
  return v.strictObject({
    name: codeName,
    definition: v.optional(words(LIMITS.codeWords), ''),
    example: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.codeWords)), ''),
    key: v.exactOptional(v.picklist(['1', '2', '3', '4', '5', '6', '7', '8', '9'])),
    hue: v.exactOptional(v.picklist([1, 2, 3, 4, 5, 6])),
    under: v.exactOptional(v.pipe(v.array(under), v.maxLength(LIMITS.codes))),
  }) as v.GenericSchema<unknown, Code>;
}

const group = v.strictObject({
  name: v.optional(words(LIMITS.codeName), ''),
  codes: v.pipe(v.array(codeDownTo(LIMITS.codeDepth)), v.maxLength(LIMITS.codes)),
});

const fields = {
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.id)),
  name: v.pipe(
    words(LIMITS.codeName),
    v.check((name) => Object.values(name).every((it) => it.trim() !== ''), 'a name'),
  ),
  groups: v.pipe(v.array(group), v.minLength(1), v.maxLength(LIMITS.codeGroups)),
};

/** A codebook from outside. What may be left out, or said once for both languages, is filled in. */
export const codebookSchema = sound(v.strictObject(fields) as v.GenericSchema<unknown, Codebook>);

/** A person's codebook from another store; a built-in one is never theirs. */
export const ownCodebookSchema = v.pipe(
  sound(v.strictObject({ ...fields, modified: instant }) as v.GenericSchema<unknown, OwnCodebook>),
  v.check(({ id }) => !isBuiltIn(id), 'not the id of a built-in codebook'),
);

/** With what only a look at all codes can tell. */
function sound<T extends Codebook>(schema: v.GenericSchema<unknown, T>) {
  return v.pipe(
    schema,
    v.check((it) => codesOf(it).length <= LIMITS.codes, `at most ${LIMITS.codes} codes`),
    v.check((it) => isOnce(codesOf(it).map(({ path }) => path)), 'each path once'),
    v.check((it) => isOnce(codesOf(it).flatMap(({ key }) => key ?? [])), 'each key once'),
  );
}

function isOnce(all: readonly string[]): boolean {
  return new Set(all).size === all.length;
}
