import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type Codebook,
  inLanguage,
  offeredCodesOf,
  type PlacedCode,
} from '../../annotation/codebook/codebook.ts';
import { pathText } from '../../annotation/codebook/tag-path.ts';
import { CodeText } from '../code-text.tsx';
import { TagMenu } from '../tag-menu.tsx';
import { useTagHue } from '../tags.ts';
import type { Words } from '../words/zh-CN.ts';
import type { OverlayActions } from './overlay-view.ts';

/** Which tags are offered. */
export interface TagOffer {
  codebook: Codebook;
  /** All of them are, in a menu. */
  choosing: boolean;
  /** Tags in use on this document. */
  usedTags: readonly string[];
}

interface TagButtonsProps {
  offer: TagOffer;
  /** The tags of the annotation; a selection has none yet. */
  has?: readonly string[];
  actions: Pick<OverlayActions, 'tag' | 'removeTag' | 'chooseTag'>;
  words: Words;
}

/** The tags that have keys, those the annotation has besides, and the way to all others. */
export function TagButtons({ offer, has, actions, words }: TagButtonsProps) {
  const tagHue = useTagHue();
  const [about, setAbout] = useState<PlacedCode>();
  const tip = useId();
  // A card has no room beside it, and must not move under the pointer: its tags have titles.
  const tells = has === undefined ? about : undefined;
  const first = offeredCodesOf(offer.codebook);
  const others = (has ?? []).filter((tag) => first.every(({ path }) => path !== tag));
  return (
    <>
      {first.map((code) => (
        <button
          type="button"
          key={code.path}
          class="button plain tag"
          aria-pressed={has?.includes(code.path)}
          aria-describedby={tells?.path === code.path ? tip : undefined}
          title={has && inLanguage(code.definition, words.language)}
          style={tagHue(code.path)}
          onClick={() =>
            has?.includes(code.path) ? actions.removeTag(code.path) : actions.tag(code.path)
          }
          onMouseEnter={() => setAbout(code)}
          onMouseLeave={() => setAbout(undefined)}
          onFocus={() => setAbout(code)}
          onBlur={() => setAbout(undefined)}
        >
          {code.name} {code.key && <kbd>{code.key}</kbd>}
        </button>
      ))}
      {others.map((tag) => (
        <button
          type="button"
          key={tag}
          class="button plain tag"
          aria-pressed
          style={tagHue(tag)}
          onClick={() => actions.removeTag(tag)}
        >
          {pathText(tag)}
        </button>
      ))}
      <button
        type="button"
        class="button plain"
        aria-expanded={offer.choosing}
        // A press would take the focus from the open menu, which closes it, and open it again.
        onMouseDown={(event) => event.preventDefault()}
        onClick={actions.chooseTag}
      >
        {words.codebook.moreTags} <kbd>T</kbd>
      </button>
      {tells && !offer.choosing && <Tip id={tip} code={tells} words={words} />}
    </>
  );
}

interface TipProps {
  id: string;
  code: PlacedCode;
  words: Words;
}

/** What a tag means: over the toolbar, or under it where the window ends. */
function Tip({ id, code, words }: TipProps) {
  const element = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const tip = element.current;
    tip?.classList.remove('under');
    if (tip && tip.getBoundingClientRect().top < 0) tip.classList.add('under');
  }, [code.path]);
  return (
    <p ref={element} id={id} role="tooltip" class="tip">
      <CodeText code={code} words={words} />
    </p>
  );
}

interface AllTagsProps {
  offer: TagOffer;
  has?: readonly string[];
  actions: Pick<OverlayActions, 'tag' | 'closeTags'>;
  words: Words;
}

/** The menu of all tags, while it is open. */
export function AllTags({ offer, has = [], actions, words }: AllTagsProps) {
  if (!offer.choosing) return null;
  return (
    <TagMenu
      codebook={offer.codebook}
      others={offer.usedTags}
      has={has}
      onChoose={actions.tag}
      onClose={actions.closeTags}
      onLeave={actions.closeTags}
      words={words}
    />
  );
}
