import { mentionReading } from '../mention-reading.ts';
import { MentionFacts, type MentionFactsProps } from './mention-facts.tsx';

/** What a machine's mark says: what was found, its normalised value, and the rule behind it. */
export function MentionSaid(props: MentionFactsProps) {
  const { what, value } = mentionReading(props.mention, props.words);
  return (
    <>
      <p class="value" lang="zh-CN">
        {what}
        <b>{value}</b>
      </p>
      <MentionFacts {...props} />
    </>
  );
}
