import { afterEach, describe, expect, it } from 'vitest';
import type { Opened, OverlayView, RelatedTo } from '../../../lib/ui/overlay/overlay-view.ts';
import { en } from '../../../lib/ui/words/en.ts';
import { annotationOn } from '../panel/sample.ts';
import { violations } from '../violations.ts';
import { removeOverlay, showOverlay } from './show-overlay.tsx';

afterEach(removeOverlay);

const boxes = [{ left: 20, top: 60, right: 120, bottom: 80 }];
const annotation = annotationOn('建设专利导航基地');
type More = Omit<Extract<Opened, { is: 'annotation' }>, 'is' | 'annotation'>;
const cardWith = (more: More): OverlayView => ({
  card: { boxes, opened: { is: 'annotation', annotation, ...more }, others: [], chosen: true },
});
const related: RelatedTo = {
  ...{ id: 'urn:uuid:r', kind: '细化', isFrom: true },
  ...{ other: 'urn:uuid:other', quote: '建设专利导航基地' },
};

describe('how the annotation in the card stands to others', () => {
  it.each([
    ['from this one', true, '细化建设专利导航基地'],
    ['to this one', false, '细化见建设专利导航基地'],
  ])('is told with the other’s words: %s', (_, isFrom, said) => {
    const { find } = showOverlay(cardWith({ relations: [{ ...related, isFrom }] }));
    expect(find('.card-relations li').textContent).toBe(said);
  });

  it('leads to the other, and is taken away', () => {
    const { actions, click, find } = showOverlay(cardWith({ relations: [related] }));
    click('细化');
    expect(actions.goTo).toHaveBeenCalledWith('urn:uuid:other');
    find('[aria-label=取消关联]').click();
    expect(actions.unrelate).toHaveBeenCalledWith('urn:uuid:r');
  });

  it('takes no room where there is nothing to tell', () => {
    const { root } = showOverlay(cardWith({}));
    expect(root.querySelector('.card-relations')).toBeNull();
  });
});

describe('relating', () => {
  it('says on the one that it began with what is to be done, and its button is pressed', () => {
    const { find, click, actions } = showOverlay(cardWith({ relating: { is: 'from' } }));
    expect(find('.card-relations [role=status]').textContent).toContain('打开另一条标注');
    expect(find('footer [aria-pressed=true]').textContent).toContain('关联');
    click('关联');
    expect(actions.relate).toHaveBeenCalledOnce();
  });

  it('offers on another the three ways to stand to it', () => {
    const relating = { is: 'to', quote: '建设专利导航基地' } as const;
    const { find, click, actions } = showOverlay(cardWith({ relating }));
    expect(find('legend').textContent).toBe('“建设专利导航基地”与本条：');
    click('冲突于');
    expect(actions.relateAs).toHaveBeenCalledWith('冲突');
  });

  it('speaks English', () => {
    const { find } = showOverlay(cardWith({ relating: { is: 'to', quote: '基地' } }), en);
    expect(find('fieldset').textContent).toBe(
      '“基地” and this one:supportsspecifiesconflicts with',
    );
  });

  it('has nothing that axe objects to', async () => {
    const relating = { is: 'to', quote: '建设专利导航基地' } as const;
    const { root } = showOverlay(cardWith({ relations: [related], relating }));
    expect(await violations(root.host as HTMLElement)).toEqual([]);
  });
});
