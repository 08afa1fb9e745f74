import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notebook } from '../../../entrypoints/reader/notebook.ts';
import { openReviewing, type Reviewing } from '../../../entrypoints/reader/reviewing.ts';
import type { Session } from '../../../entrypoints/reader/session.ts';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { assessmentOf } from '../../../lib/annotation/review/assessment.ts';
import type { MentionReading } from '../../../lib/notice/decisions.ts';
import type { Mention } from '../../../lib/notice/notice.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';

const TEXT = '一、目标\n到2028年底，专利授权量达到20件。（责任单位：市科技局、市公安局）\n';
const notice = parseNotice(TEXT);
const on = (words: string) => notice.mentions.find(({ quote }) => quote === words) as Mention;
const LEAD: MentionReading = { kind: 'department', name: '市科技局', aliases: [], role: 'lead' };

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getManifest: () => ({ version: '9.9.9' }) } },
}));

describe('reviewing', () => {
  let kept: Annotation[][];
  let removed: string[];
  let session: Session;
  let reviewing: Reviewing;
  beforeEach(() => {
    kept = [];
    removed = [];
    session = {
      ...{ page: { text: TEXT }, notice, document: 'urn:uuid:d', annotations: [], places: {} },
    } as unknown as Session;
    const notebook = {
      keepAll: async (annotations: Annotation[]) => void kept.push(annotations),
      remove: async (id: string) => void removed.push(id),
    } as unknown as Notebook;
    reviewing = openReviewing(session, notebook);
  });
  const said = () => kept.flat().map((annotation) => assessmentOf(annotation));
  const quoted = () =>
    kept.flat().map(({ target }) => {
      const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector');
      return quote?.type === 'TextQuoteSelector' ? quote.exact : undefined;
    });
  /** The mark as it is after what was kept last about it. */
  const decided = (mention: Mention): Mention => {
    const annotation = kept.at(-1)?.[0] as Annotation;
    session.annotations = [annotation];
    const reviewed = assessmentOf(annotation)?.decision ?? 'accepted';
    return { ...mention, reviewed, decision: annotation.id };
  };

  it('keeps with a decision how the mark was read, by which rule of which version', async () => {
    const mark = on('市科技局');
    await reviewing.accept(mark);
    const { rule, start, end } = mark;
    expect(said()).toEqual([
      {
        decision: 'accepted',
        machine: {
          ...{ kind: 'department', name: '市科技局', aliases: [], role: 'responsible' },
          ...{ rule, version: '9.9.9', start, end },
        },
      },
    ]);
    expect(quoted()).toEqual(['市科技局']);
  });

  it('decides once on a mark while the store has not answered, and changes that decision', async () => {
    const mark = on('市科技局');
    await Promise.all([reviewing.accept(mark), reviewing.accept(mark), reviewing.reject(mark)]);
    expect(said().map((it) => it?.decision)).toEqual(['accepted', 'rejected']);
    expect(new Set(kept.flat().map(({ id }) => id)).size).toBe(1);
  });

  it('decides anew once the decision was read back and taken away', async () => {
    const mark = on('市科技局');
    await reviewing.accept(mark);
    session.annotations = [];
    await reviewing.accept(mark);
    expect(new Set(kept.flat().map(({ id }) => id)).size).toBe(2);
  });

  it('accepts nothing twice', async () => {
    await reviewing.accept(on('市科技局'));
    await reviewing.accept(decided(on('市科技局')));
    expect(kept).toHaveLength(1);
  });

  it('decides anew in the same record, of what the machine had read', async () => {
    await reviewing.accept(on('市科技局'));
    await reviewing.reject(decided(on('市科技局')));
    expect(kept[1]?.[0]?.id).toBe(kept[0]?.[0]?.id);
    expect(said().map((it) => it?.decision)).toEqual(['accepted', 'rejected']);
    expect(said()[1]?.machine).toEqual(said()[0]?.machine);
  });

  it('corrects reading and place in one step', async () => {
    const mark = on('市科技局');
    await reviewing.correct(mark, { start: mark.start, end: mark.end - 1 }, LEAD);
    expect(said()).toMatchObject([{ decision: 'corrected', mention: LEAD }]);
    expect(quoted()).toEqual(['市科技']);
    expect(kept).toHaveLength(1);
  });

  it('takes away what a person added, when it is rejected', async () => {
    const id = await reviewing.add({ start: 0, end: 4 }, LEAD);
    expect(said()).toEqual([{ decision: 'added', mention: LEAD }]);
    const added = decided({ ...on('市科技局'), id, rule: 'person' });
    await reviewing.reject(added);
    expect(removed).toEqual([id]);
    expect(kept).toHaveLength(1);
  });

  it('corrects what a person added, which stays an addition', async () => {
    await reviewing.add({ start: 0, end: 4 }, LEAD);
    const added = decided(on('市科技局'));
    await reviewing.correct(added, { start: 0, end: 4 }, { ...LEAD, role: 'participant' });
    expect(said()[1]).toEqual({ decision: 'added', mention: { ...LEAD, role: 'participant' } });
  });

  it('withdraws what was decided, and nothing where nothing was', async () => {
    await reviewing.withdraw(on('市科技局'));
    expect(removed).toEqual([]);
    await reviewing.accept(on('市科技局'));
    await reviewing.withdraw(decided(on('市科技局')));
    expect(removed).toEqual([kept[0]?.[0]?.id]);
  });

  it('accepts all of a kind in one step, but not what is decided', async () => {
    session.notice = {
      ...notice,
      mentions: notice.mentions.map((it) =>
        it.quote === '市公安局' ? { ...it, reviewed: 'accepted' as const } : it,
      ),
    };
    expect(await reviewing.acceptAll('department')).toBe(1);
    expect(kept).toHaveLength(1);
    expect(quoted()).toEqual(['市科技局']);
    session.notice = { ...notice, mentions: [] };
    expect(await reviewing.acceptAll('department')).toBe(0);
    expect(kept).toHaveLength(1);
  });
});
