import { pathText } from '../../annotation/codebook/tag-path.ts';
import { tagsOf } from '../../annotation/record/edit.ts';
import { clauseText } from '../clause-text.ts';
import { dateText } from '../date-text.ts';
import { deadlineText } from '../deadline-text.ts';
import { DueDial } from '../due-dial.tsx';
import { fullWidth } from '../full-width.ts';
import { chaptersOf } from '../panel/outline.tsx';
import type { Words } from '../words/zh-CN.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { DocumentActions } from './documents.tsx';

interface DetailsProps {
  facts: DocumentFacts;
  actions: DocumentActions;
  onClose(): void;
  today: string;
  words: Words;
}

/** One document in detail, beside the list: its facts, its chapters to open it at, the tags in use on it. */
export function Details({ facts, actions, onClose, today, words }: DetailsProps) {
  const own = words.library;
  const { id, title, fullTitle, of, nearest } = facts;
  const chapters = chaptersOf(of.notice?.outline ?? []);
  const tags = tagCounts(of.annotations.flatMap((it) => tagsOf(it)));
  return (
    <aside class="details" aria-label={own.details}>
      <header>
        <h2 class="song" lang="zh-CN">
          {title === '' ? words.untitled : fullWidth(title)}
        </h2>
        <button
          type="button"
          class="button plain"
          aria-label={words.close}
          title={words.close}
          onClick={onClose}
        >
          <span class="icon icon-cross" />
        </button>
      </header>
      <p class="choice">
        <button type="button" class="button primary" onClick={() => actions.openPage(id)}>
          {own.openPage}
        </button>
        <button type="button" class="button" onClick={() => actions.openText(id)}>
          {own.openText}
        </button>
      </p>
      {fullTitle !== title && (
        <p class="quiet small" lang="zh-CN">
          {fullWidth(fullTitle)}
        </p>
      )}
      <Facts facts={facts} words={words} />
      {nearest && (
        <section>
          <h3>{words.nearestDeadline}</h3>
          <button
            type="button"
            class="jump"
            onClick={() => actions.openPage(id, nearest.start)}
            title={deadlineText(nearest, words)}
          >
            <span lang="zh-CN">{nearest.quote}</span>
            <DueDial deadline={nearest} today={today} issuedOn={facts.issuedOn} words={words} />
          </button>
        </section>
      )}
      {tags.length > 0 && (
        <section>
          <h3>{words.tag}</h3>
          <ul class="tag-counts">
            {tags.map(([tag, count]) => (
              <li key={tag}>
                <span lang="zh-CN">{pathText(tag)}</span>
                <span class="quiet">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {chapters.length > 0 && (
        <section>
          <h3>{words.outline}</h3>
          <ol class="chapters">
            {chapters.map(({ chapter }) => (
              <li key={chapter.start}>
                <button
                  type="button"
                  class="jump"
                  onClick={() => actions.openPage(id, chapter.start)}
                >
                  <span class="address">{clauseText(chapter.clause)}</span>
                  <span lang="zh-CN">{fullWidth(chapter.heading)}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </aside>
  );
}

function Facts({ facts, words }: Pick<DetailsProps, 'facts' | 'words'>) {
  const { documentNumber, issuers, issuedOn, level, region, of } = facts;
  const own = words.library;
  const rows: [string, string | undefined, boolean][] = [
    [words.documentNumber, documentNumber, true],
    [words.issuers, issuers.map(fullWidth).join(words.comma) || undefined, true],
    [own.region, region, true],
    [own.level, level && own.levels[level], false],
    [words.issuedOn, issuedOn && dateText(issuedOn, words), false],
    [words.addressees, of.notice?.metadata.addressees?.join(words.comma), true],
    [own.firstSeen, dateText(of.document.created, words), false],
  ];
  return (
    <dl class="facts">
      {rows.map(
        ([name, value, printed]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang={printed ? 'zh-CN' : undefined}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Each tag with how often it is used, the most used first. */
function tagCounts(tags: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
