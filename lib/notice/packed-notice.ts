import type { Commitment, DeadlineMention, Inherited, Mention, Notice } from './notice.ts';

/** Raised when what is packed takes another form; one that was packed before cannot be unpacked. */
const FORM = 1;

/**
 * A notice in the form in which it is kept: without the words that its text has already, and with each mention once.
 * Plain data, as a structured clone takes it.
 */
export interface PackedNotice {
  form: typeof FORM;
  /** Of the very text that was read: offsets hold in no other. */
  text: TextSign;
  notice: Omit<Notice, 'mentions' | 'commitments' | 'trace' | 'rejected'>;
  mentions: Unquoted<Mention>[];
  commitments: PackedCommitment[];
}

type Unquoted<M> = M extends Mention ? Omit<M, 'quote'> : never;

/** Mentions by their index in the list of all; an inherited deadline with the address it comes from. */
interface PackedCommitment extends Omit<Commitment, 'departments' | 'deadlines' | 'targets'> {
  departments: number[];
  deadlines: (number | [index: number, inheritedFrom: string])[];
  targets: number[];
}

/** Length and a checksum of a text: enough to tell two prints of one notice apart. */
type TextSign = [length: number, sum: number];

/** Packs what was read in a text; `text` is the source of its spans. */
export function packNotice(notice: Notice, text: string): PackedNotice {
  const { mentions, commitments, trace: _, rejected: __, ...rest } = notice;
  const at = new Map(mentions.map(({ id }, index) => [id, index]));
  const indexOf = ({ id }: Mention) => at.get(id) ?? -1;
  return {
    form: FORM,
    text: signOf(text),
    notice: rest,
    mentions: mentions.map(({ quote: _, ...mention }) => mention as Unquoted<Mention>),
    commitments: commitments.map(({ departments, deadlines, targets, ...row }) => ({
      ...row,
      departments: departments.map(indexOf),
      deadlines: deadlines.map((deadline) =>
        deadline.inheritedFrom === undefined
          ? indexOf(deadline)
          : [indexOf(deadline), deadline.inheritedFrom],
      ),
      targets: targets.map(indexOf),
    })),
  };
}

/** The notice that was packed; undefined where it was packed in another form, or from another text. */
export function unpackNotice(packed: unknown, text: string): Notice | undefined {
  if (!isPacked(packed) || !isSign(packed.text, signOf(text))) return undefined;
  const mentions = packed.mentions.map(
    (mention) => ({ ...mention, quote: text.slice(mention.start, mention.end) }) as Mention,
  );
  const pick = <M extends Mention>(index: number) => mentions[index] as M;
  const deadline = (it: PackedCommitment['deadlines'][number]): DeadlineMention & Inherited =>
    typeof it === 'number'
      ? pick<DeadlineMention>(it)
      : { ...pick<DeadlineMention>(it[0]), inheritedFrom: it[1] };
  const commitments = packed.commitments.map(({ departments, deadlines, targets, ...row }) => ({
    ...row,
    departments: departments.map((index) => pick<Commitment['departments'][number]>(index)),
    deadlines: deadlines.map(deadline),
    targets: targets.map((index) => pick<Commitment['targets'][number]>(index)),
  }));
  return { ...packed.notice, mentions, commitments };
}

function isPacked(packed: unknown): packed is PackedNotice {
  return typeof packed === 'object' && packed !== null && 'form' in packed && packed.form === FORM;
}

const isSign = (a: TextSign, b: TextSign) => a[0] === b[0] && a[1] === b[1];

/** FNV-1a over the UTF-16 code units. */
function signOf(text: string): TextSign {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return [text.length, sum >>> 0];
}
