import { pathText } from '../../annotation/codebook/tag-path.ts';
import { noteOf, tagsOf } from '../../annotation/record/edit.ts';
import { CardFrame } from '../overlay/card-frame.tsx';
import { MentionSaid } from '../overlay/mention-said.tsx';
import type { CardView, Opened, OverlayActions } from '../overlay/overlay-view.ts';
import { useTagHue } from '../tags.ts';
import type { Words } from '../words/zh-CN.ts';

interface SampleCardProps {
  card: CardView;
  /** `YYYY-MM-DD` */
  today: string;
  issuedOn: string | undefined;
  actions: Pick<OverlayActions, 'open'>;
  words: Words;
}

/** The card of a mark in the sample: it says what a card in a page says, and in words what could be done there. */
export function SampleCard({ card, today, issuedOn, actions, words }: SampleCardProps) {
  const { opened } = card;
  if (opened.is === 'correction') return null;
  return (
    <CardFrame card={card} actions={actions} words={words}>
      {opened.is === 'mention' ? (
        <MentionSaid {...opened} today={today} issuedOn={issuedOn} words={words} />
      ) : (
        <Written annotation={opened.annotation} />
      )}
      <p class="in-a-notice">{words.welcome.inANotice[opened.is]}</p>
    </CardFrame>
  );
}

/** Tags and note of an annotation. */
function Written({ annotation }: Pick<Opened & { is: 'annotation' }, 'annotation'>) {
  const tagHue = useTagHue();
  return (
    <div class="written" lang="zh-CN">
      <ul>
        {tagsOf(annotation).map((tag) => (
          <li key={tag} class="tag" style={tagHue(tag)}>
            {pathText(tag)}
          </li>
        ))}
      </ul>
      <p>{noteOf(annotation)}</p>
    </div>
  );
}
