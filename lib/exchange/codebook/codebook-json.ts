import * as v from 'valibot';
import type { Codebook } from '../../annotation/codebook/codebook.ts';
import { codebookSchema } from '../../annotation/codebook/codebook-schema.ts';
import { type ReadCodebook, refusedCodebook } from './read-codebook.ts';

/** What says that a file is one of these. */
const TYPE = 'policylens:Codebook';

/** Raised when an older program could misread a file. */
const VERSION = 1;

const MOST_ERRORS = 100;

/**
 * A codebook as JSON: `type` and `version`, then the fields of `Codebook`. Its names and definitions are an object
 * `{"zh-CN": …, "en": …}`; who writes such a file by hand may give one string for both, and leave out a definition, an
 * example and the name of a group.
 */
export function codebookToJson({ id, name, groups }: Codebook): string {
  return `${JSON.stringify({ type: TYPE, version: VERSION, id, name, groups }, null, 2)}\n`;
}

/** Reads what `codebookToJson` made, or a person in its form. Never throws. */
export function codebookFromJson(json: string): ReadCodebook {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refusedCodebook('notJson', error instanceof Error ? error.message : String(error));
  }
  const file = typeof value === 'object' && value !== null ? value : {};
  const { type, version, ...fields } = file as Record<string, unknown>;
  if (type !== TYPE) return refusedCodebook('notCodebook', `its type is not "${TYPE}"`);
  if (typeof version === 'number' && version > VERSION)
    return refusedCodebook('newerVersion', `version ${version}, known up to ${VERSION}`);
  const result = v.safeParse(codebookSchema, fields);
  if (result.success) return { ok: true, codebook: result.output, leftOut: [] };
  const errors = result.issues.slice(0, MOST_ERRORS).map((issue) => ({
    code: 'invalid' as const,
    path: v.getDotPath(issue) ?? '',
    detail: issue.message,
  }));
  return { ok: false, errors };
}
