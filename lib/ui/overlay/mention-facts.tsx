import { useContext } from 'preact/hooks';
import type { Doubt } from '../../notice/doubts.ts';
import type { Commitment, DeadlineMention, Inherited, Mention } from '../../notice/notice.ts';
import { clauseText } from '../clause-text.ts';
import { dateText } from '../date-text.ts';
import { deadlineText } from '../deadline-text.ts';
import { dueOf } from '../due.ts';
import { DueDial } from '../due-dial.tsx';
import { fullWidth } from '../full-width.ts';
import { ruleText } from '../rule-text.ts';
import { SoonDays } from '../soon-days.ts';
import type { Words } from '../words/zh-CN.ts';

export interface MentionFactsProps {
  mention: Mention;
  commitment?: Commitment;
  doubts?: readonly Doubt[];
  today: string | undefined;
  issuedOn: string | undefined;
  words: Words;
}

/** Until when, by whom, and by which rule it was found; not what the card says above, and nothing that is absent. */
export function MentionFacts(props: MentionFactsProps) {
  const { mention, commitment, doubts = [], words } = props;
  const aliases = mention.kind === 'department' ? mention.aliases : [];
  const bodies = mention.kind === 'department' ? [] : (commitment?.departments ?? []);
  return (
    <dl class="facts">
      <Names label={words.aliases} names={aliases} />
      <Until {...props} />
      <Names label={words.bodies} names={bodies.map(({ name }) => name)} />
      <dt>{words.basis}</dt>
      <dd class="quiet" title={mention.rule}>
        {ruleText(mention.rule, words)}
      </dd>
      {doubts.length > 0 && (
        <>
          <dt class="to-review">{words.review}</dt>
          <dd>
            {doubts.map((doubt) => words.reviewQueue.doubts[doubt]).join(words.reviewQueue.and)}
          </dd>
        </>
      )}
    </dl>
  );
}

function Names({ label, names }: { label: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd class="bodies" lang="zh-CN">
        {fullWidth([...new Set(names)].join('、'))}
      </dd>
    </>
  );
}

function Until({ mention, commitment, today, issuedOn, words }: MentionFactsProps) {
  const deadline = deadlineOf(mention, commitment);
  const text = mention.kind === 'deadline' ? undefined : untilText(mention, deadline, words);
  const soonDays = useContext(SoonDays);
  const counted = deadline && today && dueOf(deadline, { today, soonDays }).is;
  const dial = (counted === 'soon' || counted === 'past') && deadline;
  if (text === undefined && !dial) return null;
  return (
    <>
      <dt>{words.kinds.deadline}</dt>
      <dd class="until">
        {text && <span>{text}</span>}
        {dial && today && (
          <DueDial deadline={dial} today={today} issuedOn={issuedOn} words={words} />
        )}
      </dd>
    </>
  );
}

/** The deadline that counts for it: itself; the one a target names; else the first of its clause. */
function deadlineOf(
  mention: Mention,
  commitment: Commitment | undefined,
): (DeadlineMention & Inherited) | undefined {
  if (mention.kind === 'deadline') return mention;
  const deadlines = commitment?.deadlines ?? [];
  if (mention.kind !== 'target' || mention.by === undefined) return deadlines[0];
  return deadlines.find(({ endDate }) => endDate === mention.by);
}

function untilText(
  mention: Mention,
  deadline: (DeadlineMention & Inherited) | undefined,
  words: Words,
): string | undefined {
  if (mention.kind === 'target' && mention.by !== undefined) {
    return words.until(dateText(mention.by, words));
  }
  if (deadline === undefined) return undefined;
  const source = deadline.inheritedFrom;
  const text = deadlineText(deadline, words);
  return source === undefined ? text : `${text}　${words.inheritedFrom(clauseText(source))}`;
}
