import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { readingOf } from '../../../lib/notice/decisions.ts';
import type { Mention } from '../../../lib/notice/notice.ts';
import type { Opened, OverlayView } from '../../../lib/ui/overlay/overlay-view.ts';
import { notice } from '../panel/sample.ts';
import { removeOverlay, type Shown, showOverlay } from './show-overlay.tsx';

afterEach(removeOverlay);

const boxes = [{ left: 20, top: 60, right: 120, bottom: 80 }];

function mentionIn(words: string): Mention {
  const mention = notice.mentions.find(({ quote }) => quote.includes(words));
  if (!mention) throw new Error(`no mention of ${words} in the sample`);
  return mention;
}

const showing = (opened: Opened): OverlayView => ({
  card: { boxes, opened, others: [], chosen: true },
});

/** The form of the card on a mark of the sample. */
const formOn = (words: string): Shown => {
  const mention = mentionIn(words);
  const { quote } = mention;
  const readings = [readingOf(mention)];
  return showOverlay(showing({ is: 'correction', quote, readings, adding: false }));
};

function fill({ find }: Shown, name: string, value: string): void {
  const field = find(`[name=${name}]`) as HTMLInputElement | HTMLSelectElement;
  act(() => {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

describe('the card of a mark', () => {
  it.each([
    ['采纳', 'accept'],
    ['更正', 'correct'],
    ['不采纳', 'reject'],
  ] as const)('has %s while nothing is decided', (words, action) => {
    const { click, actions } = showOverlay(
      showing({ is: 'mention', mention: mentionIn('市科技局') }),
    );
    click(words);
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it.each([
    ['accepted', '已采纳'],
    ['corrected', '已更正'],
    ['added', '补记'],
  ] as const)('says that it is %s, and takes that back', (reviewed, words) => {
    const mention = { ...mentionIn('市科技局'), reviewed };
    const { find, click, actions, root } = showOverlay(showing({ is: 'mention', mention }));
    expect(find('.decided').textContent).toBe(words);
    expect(root.textContent).not.toContain('不采纳');
    click('撤销');
    expect(actions.withdraw).toHaveBeenCalledOnce();
  });
});

describe('the form of a mark', () => {
  it.each(['发明专利拥有量达到5000件', '到2026年12月31日', '市市场监管局'])(
    'saved untouched says of %s what it said',
    (words) => {
      const shown = formOn(words);
      shown.click('保存');
      expect(shown.actions.saveReading).toHaveBeenCalledWith(readingOf(mentionIn(words)));
    },
  );

  it.each<[string, string, string, object]>([
    ['发明专利拥有量达到5000件', 'value', '6000', { value: 6000 }],
    ['发明专利拥有量达到5000件', 'unit', '项', { unit: '项' }],
    ['发明专利拥有量达到5000件', 'comparator', '<=', { comparator: '<=' }],
    ['到2026年12月31日', 'endDate', '2027-06', { endDate: '2027-06' }],
    ['市市场监管局', 'role', 'participant', { role: 'participant' }],
  ])('on %s takes %s %s', (words, name, value, said) => {
    const shown = formOn(words);
    fill(shown, name, value);
    shown.click('保存');
    expect(shown.actions.saveReading).toHaveBeenCalledWith({
      ...readingOf(mentionIn(words)),
      ...said,
    });
  });

  it('asks of another kind what that kind says', () => {
    const shown = formOn('到2026年12月31日');
    fill(shown, 'kind', 'department');
    fill(shown, 'role', 'lead');
    shown.click('保存');
    const name = '到2026年12月31日';
    const said = { kind: 'department', name, aliases: [], role: 'lead' };
    expect(shown.actions.saveReading).toHaveBeenCalledWith(said);
  });

  it('makes a term of a date', () => {
    const shown = formOn('到2026年12月31日');
    fill(shown, 'relation', 'within');
    fill(shown, 'count', '30');
    fill(shown, 'unit', 'workday');
    fill(shown, 'endDate', '');
    shown.click('保存');
    expect(shown.actions.saveReading).toHaveBeenCalledWith({
      ...{ kind: 'deadline', type: 'DURATION', relation: 'within' },
      ...{ value: 'P30D', workdays: true },
    });
  });

  it.each([
    ['发明专利拥有量达到5000件', 'value', '很多'],
    ['到2026年12月31日', 'endDate', '年底'],
    ['到2026年12月31日', 'endDate', '2026-02-30'],
    ['市市场监管局', 'name', ''],
  ])('on %s does not save %s “%s”', (words, name, value) => {
    const shown = formOn(words);
    fill(shown, name, value);
    shown.click('保存');
    expect(shown.actions.saveReading).not.toHaveBeenCalled();
  });

  it('moves each end by a character, by button and by dragging', () => {
    const { root, find, actions } = formOn('市市场监管局');
    for (const button of root.querySelectorAll<HTMLElement>('.ends button')) {
      act(() => button.click());
    }
    expect(actions.moveEnd.mock.calls).toEqual([
      ['start', -1],
      ['start', 1],
      ['end', -1],
      ['end', 1],
    ]);
    const handle = find('.end-handle.end');
    handle.setPointerCapture = () => {}; // no real pointer is down
    const at = (type: string, clientX: number, clientY: number) =>
      handle.dispatchEvent(new PointerEvent(type, { clientX, clientY }));
    at('pointermove', 10, 10);
    at('pointerdown', 120, 85);
    at('pointermove', 150, 85);
    at('pointerup', 150, 85);
    at('pointermove', 170, 85);
    expect(actions.dragEnd.mock.calls).toEqual([['end', 149, 70]]); // the middle of the line
  });

  it('takes the focus to its first field', () => {
    const { root } = formOn('市市场监管局');
    expect(root.activeElement?.getAttribute('name')).toBe('name');
  });
});
