import { useEffect } from 'preact/hooks';
import { readingOf } from '../../notice/decisions.ts';
import type { Mention } from '../../notice/notice.ts';
import { clauseText } from '../clause-text.ts';
import { KindLabel } from '../kind-label.tsx';
import { mentionReading } from '../mention-reading.ts';
import { ReadingForm } from '../reading-form.tsx';
import { ruleText } from '../rule-text.ts';
import type { Words } from '../words/zh-CN.ts';
import type { Asked } from './review-queue.ts';
import { sentenceAround } from './sentence-around.ts';
import type { ViewProps } from './view-props.ts';

interface ReviewItemProps extends ViewProps {
  asked: Asked;
  current: boolean;
  /** What was decided about it, by `decide` of the queue. */
  onDecide(mention: Mention, decision: 'accepted' | 'rejected'): void;
}

/** One mark that a person is asked about; decided, a line with the way back. */
export function ReviewItem(props: ReviewItemProps) {
  const { asked, current, state, words } = props;
  const { mention } = asked;
  if (asked.decided) return <DecidedLine {...props} />;
  const { what, value } = mentionReading(mention, words);
  const isOpen = state.correcting?.id === mention.id;
  return (
    <li class="decision" data-mark={mention.id} aria-current={current || undefined}>
      <header>
        <KindLabel kind={mention.kind} words={words} />
        {mention.clause !== undefined && (
          <span class="address" lang="zh-CN">
            {clauseText(mention.clause)}
          </span>
        )}
      </header>
      <Sentence {...props} />
      {!isOpen && (
        <dl class="facts">
          <div>
            <dt>{words.reviewQueue.readAs}</dt>
            <dd class="read-as" lang="zh-CN">
              <span>{what}</span> <b>{value}</b>
            </dd>
          </div>
        </dl>
      )}
      {isOpen ? <Correction {...props} /> : <Buttons {...props} />}
      <p class="quiet small why">{whyAsked(asked, words)}</p>
    </li>
  );
}

/** The sentence with the wave under the mark; a click, or Enter, shows it in the page. */
function Sentence({ asked: { mention }, state, actions, words }: ReviewItemProps) {
  const moved = state.correcting?.id === mention.id ? state.correcting.quote : undefined;
  const text = state.text?.present;
  const shown = text === undefined ? undefined : sentenceAround(text, mention);
  return (
    <button
      type="button"
      class="quote jump"
      lang="zh-CN"
      tabIndex={-1}
      title={words.showInPage}
      onClick={() => actions.reveal({ id: mention.id })}
    >
      {moved === undefined && shown?.before}
      <span class="mark-review">{moved ?? shown?.quote ?? mention.quote}</span>
      {moved === undefined && shown?.after}
    </button>
  );
}

function Buttons({ asked: { mention }, actions, words, onDecide }: ReviewItemProps) {
  const { decisions } = words;
  return (
    <div class="three">
      <button type="button" class="button" onClick={() => onDecide(mention, 'accepted')}>
        {decisions.accept} <kbd>A</kbd>
      </button>
      <button type="button" class="button" onClick={() => actions.correct(mention.id)}>
        {decisions.correct} <kbd>E</kbd>
      </button>
      <button type="button" class="button" onClick={() => onDecide(mention, 'rejected')}>
        {decisions.reject} <kbd>X</kbd>
      </button>
    </div>
  );
}

function Correction({ asked: { mention }, state, actions, words }: ReviewItemProps) {
  // Whoever turns to something else has given it up: the page lets go of the mark, too.
  useEffect(() => () => actions.correct(undefined), []);
  return (
    <div class="correction">
      <ReadingForm
        quote={state.correcting?.quote ?? mention.quote}
        readings={[readingOf(mention)]}
        onSave={(reading) => actions.saveCorrection(mention.id, reading)}
        onCancel={() => actions.correct(undefined)}
        words={words}
      />
      <p class="quiet small">{words.decisions.endsHint}</p>
    </div>
  );
}

function DecidedLine({ asked: { mention }, current, actions, words }: ReviewItemProps) {
  const { id, kind, reviewed = 'accepted', decision } = mention;
  const { what, value } = mentionReading(mention, words);
  return (
    <li class="decision done" data-mark={id} aria-current={current || undefined}>
      <KindLabel kind={kind} words={words} />
      <button
        type="button"
        class="settled-mark jump"
        lang="zh-CN"
        tabIndex={-1}
        onClick={() => actions.reveal({ span: mention })}
      >
        {what} {value}
      </button>
      <span class="outcome">
        <span class={`icon ${reviewed === 'rejected' ? 'icon-cross' : 'icon-check'}`} />
        {words.decisions.decided[reviewed]}
      </span>
      <button
        type="button"
        class="link"
        aria-label={words.decisions.restore(mention.quote)}
        onClick={() => decision !== undefined && actions.withdraw(decision)}
      >
        {words.undo}
      </button>
    </li>
  );
}

function whyAsked({ mention, doubts }: Asked, words: Words): string {
  const said = doubts.map((doubt) => words.reviewQueue.doubts[doubt]);
  return words.reviewQueue.why(ruleText(mention.rule, words), said.join(words.reviewQueue.and));
}
