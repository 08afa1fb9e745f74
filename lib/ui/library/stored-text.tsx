import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { pathText } from '../../annotation/codebook/tag-path.ts';
import { noteOf, tagsOf } from '../../annotation/record/edit.ts';
import { clauseText } from '../clause-text.ts';
import { fullWidth } from '../full-width.ts';
import { chaptersOf } from '../panel/outline.tsx';
import { useTagHue } from '../tags.ts';
import type { Words } from '../words/zh-CN.ts';
import type { LibraryDocument } from './library-document.ts';
import { type Paint, type PaintedLine, type Piece, paintedLines } from './painted-lines.ts';
import { hashOf } from './route.ts';
import { type PlacedAnnotation, placedAnnotations, storedPaints } from './stored-marks.ts';

interface StoredTextProps {
  held: LibraryDocument;
  /** What to show of it; UTF-16. */
  place: { start: number; end: number } | undefined;
  /** Its page shows it no more. */
  gone: boolean;
  onOpenPage(at?: number): void;
  words: Words;
}

/** The text as it was stored, with its outline, the marks and the annotations; to be read, not to be written on. */
export function StoredText({ held, place, gone, onOpenPage, words }: StoredTextProps) {
  const own = words.library;
  const { document, notice } = held;
  const article = useRef<HTMLElement>(null);
  const placed = useMemo(() => placedAnnotations(held), [held]);
  const [from, to] = [place?.start, place?.end];
  const lines = useMemo(() => {
    const span = from === undefined ? undefined : { start: from, end: to ?? from };
    return paintedLines(document.text, storedPaints(held, placed, span));
  }, [held, placed, document.text, from, to]);
  useEffect(() => {
    const line = lines.findLast(({ start }) => start <= (from ?? -1));
    if (line) lineElement(line.start)?.scrollIntoView({ block: 'center' });
  }, [lines, from]);
  const goTo = (start: number) => {
    const line = lines.findLast((it) => it.start <= start);
    if (line) lineElement(line.start)?.scrollIntoView({ block: 'start' });
  };
  return (
    <div class="view stored">
      <header class="view-head">
        <a class="button plain" href={hashOf('documents')}>
          <span class="icon icon-down" />
          {own.views.documents}
        </a>
        <p class="quiet small">{own.storedText}</p>
        <button type="button" class="button" onClick={() => onOpenPage(from)}>
          {own.openPage}
        </button>
      </header>
      {gone && (
        <p class="gone" role="status">
          <span class="icon icon-info" />
          {own.pageGone}
        </p>
      )}
      <div class="stored-columns">
        <nav class="stored-outline" aria-label={words.outline}>
          <ol>
            {chaptersOf(notice?.outline ?? []).map(({ chapter, sections }) => (
              <li key={chapter.start}>
                <Jump onGo={() => goTo(chapter.start)} clause={chapter.clause}>
                  {chapter.heading}
                </Jump>
                <ol>
                  {sections.map((section) => (
                    <li key={section.start}>
                      <Jump
                        onGo={() => goTo(section.start)}
                        clause={section.clause.split('/').at(-1) ?? ''}
                      >
                        {section.heading}
                      </Jump>
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        </nav>
        <article ref={article} class="stored-article song" lang="zh-CN">
          <h1 class={document.text.trimStart().startsWith(document.title) ? 'unseen' : undefined}>
            {document.title === '' ? words.untitled : fullWidth(document.title)}
          </h1>
          {lines.map((line) => (
            <Line key={line.start} line={line} text={document.text} />
          ))}
        </article>
        <StoredAnnotations placed={placed} onGo={goTo} words={words} />
      </div>
    </div>
  );
}

const lineId = (start: number) => `line-${start}`;
const lineElement = (start: number) => document.getElementById(lineId(start));

interface JumpProps {
  onGo(): void;
  clause: string;
  children: string;
}

function Jump({ onGo, clause, children }: JumpProps) {
  return (
    <button type="button" class="jump" onClick={onGo}>
      <span class="address">{clauseText(clause)}</span>
      <span lang="zh-CN">{fullWidth(children)}</span>
    </button>
  );
}

function Line({ line, text }: { line: PaintedLine; text: string }) {
  return (
    <p id={lineId(line.start)}>
      {line.pieces.map((piece) => (
        <Painted key={piece.start} piece={piece} text={text} />
      ))}
    </p>
  );
}

/** Each mark is an element of its own, so that the lines of all of them are drawn. */
function Painted({ piece: { start, end, paints }, text }: { piece: Piece; text: string }) {
  return paints.reduceRight<ComponentChildren>(
    (inside, paint) => <Mark paint={paint}>{inside}</Mark>,
    text.slice(start, end),
  );
}

function Mark({ paint: { kind }, children }: { paint: Paint; children: ComponentChildren }) {
  if (kind === 'annotation') return <mark>{children}</mark>;
  if (kind === 'focus') return <mark class="focus">{children}</mark>;
  return <span class={`mark-${kind}`}>{children}</span>;
}

interface StoredAnnotationsProps {
  placed: readonly PlacedAnnotation[];
  onGo(start: number): void;
  words: Words;
}

function StoredAnnotations({ placed, onGo, words }: StoredAnnotationsProps) {
  const hueStyle = useTagHue();
  return (
    <section class="stored-annotations" aria-label={words.annotations}>
      <h2>
        {words.annotations} <span class="quiet">{placed.length}</span>
      </h2>
      <ul>
        {placed.map(({ annotation, span }) => (
          <li key={annotation.id}>
            <p class="tags">
              {tagsOf(annotation).map((tag) => (
                <span key={tag} class="tag" style={hueStyle(tag)} lang="zh-CN">
                  {pathText(tag)}
                </span>
              ))}
            </p>
            <button
              type="button"
              class="jump song"
              lang="zh-CN"
              disabled={!span}
              onClick={() => span && onGo(span.start)}
            >
              {quoteOf(annotation)}
            </button>
            {noteOf(annotation) !== '' && <p class="note">{noteOf(annotation)}</p>}
            {!span && <p class="quiet small">{words.textGone}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function quoteOf({ target }: PlacedAnnotation['annotation']): string {
  const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector');
  return quote?.type === 'TextQuoteSelector' ? quote.exact : '';
}
