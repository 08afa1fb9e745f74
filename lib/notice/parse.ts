import { normalise } from '../text/normalise.ts';
import { type SourceText, sourceFromString } from '../text/source-text.ts';
import { commitmentsOf } from './commitments.ts';
import { detectNotice } from './detection/detect.ts';
import { inSource } from './in-source.ts';
import { recogniseMentions } from './mentions.ts';
import { readMetadata } from './metadata/metadata.ts';
import { asPrinted } from './metadata/printed-metadata.ts';
import type { Commitment, Notice, TraceEntry } from './notice.ts';
import { readOutline } from './outline/outline.ts';

export interface ParseOptions {
  /** The day, `YYYY-MM-DD`, from which the notice is read where it has no date of its own. */
  today?: string;
  /** Also say which rule made or dropped what. */
  trace?: boolean;
}

/**
 * Reads a notice: what it is, its facts, its numbered structure, its targets, deadlines and responsible
 * departments, and each clause's work. All spans are half-open UTF-16 offsets into the source text as given.
 * Never throws, whatever the string; what is no notice gives an empty one.
 */
export function parseNotice(source: string | SourceText, options: ParseOptions = {}): Notice {
  const given = typeof source === 'string' ? sourceFromString(source) : source;
  const trace: TraceEntry[] | undefined = options.trace ? [] : undefined;

  const normal = normalise(given);
  const outline = readOutline(normal);
  const metadata = readMetadata(normal, given.page);
  const structure = { normal, outline, metadata };
  const mentions = recogniseMentions(structure, {
    ...(trace && { trace }),
    ...(options.today !== undefined && { today: options.today }),
  });
  const commitments = commitmentsOf(structure, mentions);
  // One by one: as arguments of one call, those of a long text would not fit on the stack.
  if (trace) for (const entry of commitments.flatMap(inheritedIn)) trace.push(entry);

  return {
    detection: detectNotice({
      ...(metadata.title !== undefined && { title: metadata.title }),
      ...(given.page?.meta && { meta: given.page.meta }),
      text: normal.text,
    }),
    metadata: asPrinted(metadata, normal, given.page),
    ...inSource(normal, { outline, mentions, commitments }),
    ...(trace && { trace: trace.map((entry) => ({ ...entry, ...normal.toSource(entry) })) }),
  };
}

/** The horizons that a clause's work inherits from others. */
function inheritedIn({ start, end, deadlines }: Commitment): TraceEntry[] {
  return deadlines.flatMap(({ quote, inheritedFrom }) =>
    inheritedFrom === undefined
      ? []
      : [
          {
            rule: 'commitments',
            outcome: 'refined' as const,
            start,
            end,
            reason: `horizon “${quote}” inherited from ${inheritedFrom}`,
          },
        ],
  );
}
