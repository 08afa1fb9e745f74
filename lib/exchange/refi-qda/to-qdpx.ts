import type { Codebook } from '../../annotation/codebook/codebook.ts';
import type { Annotation, Passage } from '../../annotation/record/annotation.ts';
import { noteOf, tagsOf } from '../../annotation/record/edit.ts';
import { passagesOf } from '../../annotation/record/passages.ts';
import type { Span } from '../../text/span.ts';
import { living, placeOf } from '../annotation-place.ts';
import { type CodePoints, codePointsOf } from '../code-points.ts';
import type { ExportedNotice } from '../exported-notice.ts';
import { exportedTitle } from '../exported-title.ts';
import { archive } from '../json-ld/archive.ts';
import { stableUuid } from '../stable-uuid.ts';
import { codesXml, type RefiCodes, refiCodes } from './refi-codes.ts';
import { xmlText } from './xml-text.ts';

/**
 * Notices as a REFI-QDA project (.qdpx, version 1.5): texts, codes, codings and notes. Positions are code points,
 * half-open: the standard says “the first and the last character”, its own samples end after the last (`granola` is
 * 62 to 69). A source has no byte order mark, for it would count.
 */
export async function toQdpx(
  notices: readonly ExportedNotice[],
  codebooks?: readonly Codebook[],
): Promise<Uint8Array<ArrayBuffer>> {
  const codes = await refiCodes(notices, codebooks);
  // A notice that is given twice has its GUIDs once.
  const single = new Map(notices.map((exported) => [exported.document.id, exported]));
  const sources = await Promise.all(
    Array.from(single.values(), (exported) => sourceOf(exported, codes)),
  );
  const notes = sources.flatMap((source) => source.notes).join('');
  const project =
    '<?xml version="1.0" encoding="utf-8"?>\n' +
    '<Project xmlns="urn:QDA-XML:project:1.0" name="PolicyLens" origin="PolicyLens">' +
    `<CodeBook>${codesXml(codes)}</CodeBook>` +
    (sources.length > 0 ? `<Sources>${sources.map(({ xml }) => xml).join('')}</Sources>` : '') +
    (notes === '' ? '' : `<Notes>${notes}</Notes>`) +
    '</Project>\n';
  const texts = sources.map(({ path, text }) => [path, text] as const);
  return archive({ 'project.qde': project, ...Object.fromEntries(texts) });
}

interface RefiSource {
  path: string;
  text: string;
  xml: string;
  notes: string[];
}

async function sourceOf(exported: ExportedNotice, codes: RefiCodes): Promise<RefiSource> {
  const { document, notice, annotations } = exported;
  const guid = guidOf(document.id);
  const points = codePointsOf(document.text);
  const found = await Promise.all(
    notice.mentions.map(async (mention) => {
      const code = codes.machine.kinds.get(mention.kind) ?? '';
      const name = [document.id, mention.id];
      const decided =
        mention.reviewed === undefined ? '' : `<Description>${mention.reviewed}</Description>`;
      const coding = `${decided}<Coding guid="${await stableUuid('machine coding', ...name)}"><CodeRef targetGUID="${code}"/></Coding>`;
      return selection(await stableUuid('mention', ...name), { ...mention, points }, coding);
    }),
  );
  const marked = await Promise.all(
    living(annotations).map((annotation) => markOf(annotation, { exported, codes, points })),
  );
  const urls =
    document.urls.length > 0
      ? `<Description>${xmlText(document.urls.join('\n'))}</Description>`
      : '';
  return {
    path: `sources/${guid}.txt`,
    text: document.text.replace(/^\ufeff/, '\u200b'),
    xml:
      `<TextSource guid="${guid}" name="${xmlText(exportedTitle(exported))}" plainTextPath="internal://${guid}.txt"` +
      ` creationDateTime="${document.created}" modifiedDateTime="${document.modified}">` +
      `${urls}${[...found, ...marked.map(({ xml }) => xml)].join('')}` +
      // Behind all selections: the standard has an order.
      `${marked.map(({ reference }) => reference).join('')}</TextSource>`,
    notes: marked.flatMap(({ note }) => note),
  };
}

interface Around {
  exported: ExportedNotice;
  codes: RefiCodes;
  points: CodePoints;
}

/**
 * An annotation as a selection for each of its passages, each coded and with a reference to its note. Passages whose
 * words are not in the text have no place in the format: what is said of them is a note of the document.
 */
async function markOf(annotation: Annotation, around: Around) {
  const places = passagesOf(annotation).map((passage) => ({
    passage,
    ...placeOf(passage, around.exported),
  }));
  const lost = places.filter(({ span }) => span === undefined);
  const said = noteOf(annotation);
  const note = await stableUuid('note', annotation.id);
  const noteRef = said === '' ? '' : `<NoteRef targetGUID="${note}"/>`;
  const selections = await Promise.all(
    places.map(({ passage, span }) =>
      span ? selectionOf(annotation, { ...passage, span }, noteRef, around) : '',
    ),
  );
  const isPlaced = lost.length < places.length;
  const ofLost = lost.length > 0 ? await unplacedNote(annotation, lost) : undefined;
  return {
    xml: selections.join(''),
    reference: ofLost?.reference ?? '',
    note: [
      ...(said !== '' && isPlaced ? [noteXml(note, annotation, said)] : []),
      ...(ofLost ? [ofLost.note] : []),
    ],
  };
}

async function selectionOf(
  annotation: Annotation,
  { id, span }: Passage & { span: Span },
  noteRef: string,
  { exported, codes, points }: Around,
): Promise<string> {
  const codings = await Promise.all(
    tagsOf(annotation).map(
      async (tag) =>
        `<Coding guid="${await stableUuid('coding', id, tag)}" creationDateTime="${annotation.created}">` +
        `<CodeRef targetGUID="${codes.tags.get(tag)}"/></Coding>`,
    ),
  );
  const quote = exported.document.text.slice(span.start, span.end);
  const content = codings.join('') + noteRef;
  return selection(guidOf(id), { ...span, quote, points }, content, timesOf(annotation));
}

/** What an annotation says of words that are gone: the words, its tags, its note. */
async function unplacedNote(annotation: Annotation, lost: readonly { quote: string }[]) {
  const guid = await stableUuid('document note', annotation.id);
  const tags = tagsOf(annotation).map((tag) => `#${tag}`);
  const lines = [...lost.map(({ quote }) => `“${quote}”`), tags.join(' '), noteOf(annotation)];
  return {
    reference: `<NoteRef targetGUID="${guid}"/>`,
    note: noteXml(guid, annotation, lines.filter((line) => line !== '').join('\n')),
  };
}

function noteXml(guid: string, annotation: Annotation, text: string): string {
  const content = `<PlainTextContent>${xmlText(text)}</PlainTextContent>`;
  return `<Note guid="${guid}"${timesOf(annotation)}>${content}</Note>`;
}

const timesOf = ({ created, modified }: Annotation): string =>
  ` creationDateTime="${created}" modifiedDateTime="${modified}"`;

/** As long as the names of selections in the standard's samples. */
const NAME_LENGTH = 100;

function selection(
  guid: string,
  { start, end, quote, points }: Span & { quote: string; points: CodePoints },
  content: string,
  times = '',
): string {
  const name = xmlText([...quote].slice(0, NAME_LENGTH).join(''));
  return (
    `<PlainTextSelection guid="${guid}" name="${name}" startPosition="${points.fromUtf16(start)}"` +
    ` endPosition="${points.fromUtf16(end)}"${times}>${content}</PlainTextSelection>`
  );
}

function guidOf(urn: string): string {
  return urn.replace(/^urn:uuid:/i, '');
}
