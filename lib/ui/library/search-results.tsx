import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { pathText } from '../../annotation/codebook/tag-path.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { noteOf, tagsOf } from '../../annotation/record/edit.ts';
import type { Span } from '../../text/span.ts';
import { clauseText } from '../clause-text.ts';
import { fullWidth } from '../full-width.ts';
import { Matched } from '../panel/matched.tsx';
import { useRowKeys } from '../panel/use-row-keys.ts';
import { UnbrokenYears } from '../unbroken-years.tsx';
import type { Words } from '../words/zh-CN.ts';
import { type HitPassage, hitPassages } from './hit-passages.ts';
import { type Found, foldedText } from './search-index.ts';
import type { QueryTerm } from './search-query.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface SearchResultsProps {
  list: RefObject<HTMLDivElement | null>;
  found: readonly Found[];
  terms: readonly QueryTerm[];
  onOpen(id: string, place?: Span): void;
  words: Words;
}

/** So many passages of a document are shown. */
const PASSAGES = 3;
/** And so many notes. */
const NOTES = 3;

/** By document: the sentences with the words, the notes and the tags. Only what is in sight is drawn. */
export function SearchResults({ list, found, terms, onOpen, words }: SearchResultsProps) {
  useRowKeys(list);
  const rows = useVirtualRows({
    scroller: list,
    count: found.length,
    estimate: () => 150,
    beyond: 2,
    keyOf: (index) => found[index]?.of.document.id ?? '',
  });
  const drawn = rows.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  return (
    <div class="results" ref={list}>
      <ol
        style={{
          paddingTop: `${above}px`,
          paddingBottom: `${rows.getTotalSize() - (drawn.at(-1)?.end ?? 0)}px`,
        }}
      >
        {drawn.map(({ index, key }) => {
          const one = found[index];
          return (
            one && (
              <li key={key} ref={rows.measureElement} data-index={index}>
                <FoundDocument found={one} terms={terms} onOpen={onOpen} words={words} />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}

interface FoundDocumentProps extends Pick<SearchResultsProps, 'terms' | 'onOpen' | 'words'> {
  found: Found;
}

function FoundDocument({ found, terms, onOpen, words }: FoundDocumentProps) {
  const { document, notice } = found.of;
  const { text } = document;
  const outline = notice?.outline ?? [];
  const forms = terms.map(({ form }) => form);
  const { passages, all } = useMemo(
    () =>
      found.inText === 0
        ? { passages: [], all: 0 }
        : hitPassages({ text, folded: foldedText(document), outline }, terms, PASSAGES),
    [found, terms, document, text, outline],
  );
  const left = all - passages.length;
  return (
    <section class="hit">
      <h2 lang="zh-CN">
        <button type="button" class="reveal" onClick={() => onOpen(document.id)}>
          <UnbrokenYears text={fullWidth(document.title) || words.untitled} />
        </button>
        <span class="quiet small">{document.documentNumber}</span>
      </h2>
      <ul>
        {passages.map((passage) => (
          <PassageHit
            key={passage.start}
            text={text}
            passage={passage}
            onOpen={() => onOpen(document.id, passage.hits[0])}
          />
        ))}
        {found.notes.slice(0, NOTES).map((annotation) => (
          <NoteHit
            key={annotation.id}
            annotation={annotation}
            forms={forms}
            onOpen={() => onOpen(document.id, spanOf(annotation))}
            words={words}
          />
        ))}
        {[...found.tags].map(([tag, count]) => (
          <li key={tag} class="passage">
            <span class="address">{words.tag}</span>
            <button
              type="button"
              class="reveal"
              onClick={() =>
                onOpen(
                  document.id,
                  spanOf(found.of.annotations.find((it) => tagsOf(it).includes(tag))),
                )
              }
            >
              <span lang="zh-CN">
                <Matched text={pathText(tag)} terms={forms} />
              </span>{' '}
              <span class="quiet">{words.annotationCount(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="quiet small rest">{words.library.moreHits(left)}</p>}
    </section>
  );
}

/** A longer sentence is shown around its first hit. */
const LONGEST = 140;
const BEFORE = 40;

function PassageHit({
  text,
  passage,
  onOpen,
}: {
  text: string;
  passage: HitPassage;
  onOpen(): void;
}) {
  const first = passage.hits[0]?.start ?? passage.start;
  const isLong = passage.end - passage.start > LONGEST;
  const start = isLong ? Math.max(passage.start, first - BEFORE) : passage.start;
  const end = isLong ? Math.min(passage.end, start + LONGEST) : passage.end;
  return (
    <li class="passage">
      <span class="address">{passage.clause !== undefined && clauseText(passage.clause)}</span>
      <button type="button" class="reveal song" lang="zh-CN" onClick={onOpen}>
        {start > passage.start && '…'}
        <Washed text={text} span={{ start, end }} hits={passage.hits} />
        {end < passage.end && '…'}
      </button>
    </li>
  );
}

function Washed({ text, span, hits }: { text: string; span: Span; hits: readonly Span[] }) {
  const inside = hits.filter(({ start, end }) => start >= span.start && end <= span.end);
  return (
    <>
      {inside.map(({ start, end }, at) => (
        <>
          {text.slice(inside[at - 1]?.end ?? span.start, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(inside.at(-1)?.end ?? span.start, span.end)}
    </>
  );
}

interface NoteHitProps {
  annotation: Annotation;
  forms: readonly string[];
  onOpen(): void;
  words: Words;
}

function NoteHit({ annotation, forms, onOpen, words }: NoteHitProps) {
  return (
    <li class="passage">
      <span class="address">{words.note}</span>
      <button type="button" class="reveal" onClick={onOpen}>
        <Matched text={noteOf(annotation)} terms={forms} />
      </button>
    </li>
  );
}

/** Where an annotation stood when it was made. */
function spanOf(annotation: Annotation | undefined): Span | undefined {
  const position = annotation?.target.selector.find(({ type }) => type === 'TextPositionSelector');
  return position?.type === 'TextPositionSelector' ? position : undefined;
}
