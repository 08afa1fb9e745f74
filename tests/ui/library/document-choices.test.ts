import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../lib/notice/parse.ts';
import {
  AT_FIRST,
  chosenDocuments,
  type DocumentChoices,
  filterCounts,
} from '../../../lib/ui/library/document-choices.ts';
import { factsOf } from '../../../lib/ui/library/document-facts.ts';
import type { LibraryDocument } from '../../../lib/ui/library/library-document.ts';
import { annotationOn } from '../../annotation/samples.ts';

const TODAY = '2026-11-20';
const ASKED = { today: TODAY, soonDays: 90 };
const TIME = '2026-11-20T00:00:00.000Z';

function library(name: string, goal: string, issued: string, annotations = 0): LibraryDocument {
  const title = `${name}人民政府关于印发《${name}专利行动计划》的通知`;
  const text = `${title}\n一、保护\n${goal}，有效发明专利达到3000件。（市科技局牵头）\n${name}人民政府\n${issued}`;
  return {
    document: {
      ...{ id: name, title, text, textHash: name, urls: [], created: TIME, modified: TIME },
    },
    annotations: Array.from({ length: annotations }, () => annotationOn(name)),
    notice: parseNotice(text),
  };
}

const HELD = [
  library('云泽市', '到2028年', '2026年3月1日', 2),
  library('江禾省', '到2026年', '2024年5月6日'),
  library('澜川县', '到2020年', '2018年1月2日', 1),
];
HELD[2] = { ...(HELD[2] as LibraryDocument), textChanged: true };
const [, DUE_IN_41] = HELD as [LibraryDocument, LibraryDocument];
const { notice: _, ...unread } = library('霖州市', '到2030年', '2025年1月1日');
const ALL = [...HELD, unread].map((it) => factsOf(it, ASKED));

const shown = (choices: Partial<DocumentChoices>) =>
  chosenDocuments(ALL, { ...AT_FIRST, ...choices }).map(
    ({ key, documents }) => `${key}: ${documents.map(({ id }) => id).join(' ')}`,
  );

describe('facts', () => {
  it('of a document that was read', () => {
    expect(ALL[0]).toMatchObject({
      title: '云泽市专利行动计划',
      issuers: ['云泽市人民政府'],
      issuedOn: '2026-03-01',
      level: 'city',
      region: '云泽市',
      counts: { tasks: 1, targets: 1 },
      annotations: 2,
      soon: false,
    });
    expect(ALL[1]?.soon).toBe(true);
  });

  it('of one that was not', () => {
    expect(ALL[3]).toMatchObject({ region: '霖州市', annotations: 0 });
    expect(ALL[3]?.counts).toBeUndefined();
  });

  it('are worked out once for a day', () => {
    const [first] = HELD as [LibraryDocument];
    expect(factsOf(first, ASKED)).toBe(factsOf(first, { ...ASKED }));
    expect(factsOf(first, { ...ASKED, today: '2028-12-01' }).soon).toBe(true);
  });

  it('call near what the person calls near', () => {
    const soon = [41, 40].map((soonDays) => factsOf(DUE_IN_41, { today: TODAY, soonDays }).soon);
    expect(soon).toEqual([true, false]);
  });
});

describe('the list', () => {
  it.each<[Partial<DocumentChoices>, string[]]>([
    [{}, [': 云泽市 江禾省 澜川县 霖州市']],
    [{ descending: false }, [': 澜川县 江禾省 云泽市 霖州市']],
    [{ sort: 'title', descending: false }, [': 江禾省 澜川县 霖州市 云泽市']],
    [{ sort: 'annotations' }, [': 云泽市 澜川县 江禾省 霖州市']],
    [{ sort: 'nearest', descending: false }, [': 澜川县 江禾省 云泽市 霖州市']],
    [{ filter: 'soon' }, [': 江禾省']],
    [{ filter: 'annotated' }, [': 云泽市 澜川县']],
    [{ filter: 'changed' }, [': 澜川县']],
    [{ filter: 'toReview' }, [': 云泽市 江禾省 澜川县']],
    [{ level: 'county' }, [': 澜川县']],
    [{ typed: '雲澤 專利' }, [': 云泽市']],
    [{ typed: '没有' }, []],
    [{ group: 'level' }, ['province: 江禾省', 'city: 云泽市 霖州市', 'county: 澜川县']],
    [{ group: 'year' }, ['2026: 云泽市', '2024: 江禾省', '2018: 澜川县', ': 霖州市']],
    [{ group: 'region' }, ['江禾省: 江禾省', '澜川县: 澜川县', '霖州市: 霖州市', '云泽市: 云泽市']],
  ])('%o', (choices, groups) => {
    expect(shown(choices)).toEqual(groups);
  });

  it('counts what each filter would leave', () => {
    const { filters, levels } = filterCounts(ALL, AT_FIRST);
    expect(filters).toEqual({ all: 4, soon: 1, toReview: 3, annotated: 2, changed: 1 });
    expect(levels).toEqual(
      new Map([
        ['city', 2],
        ['province', 1],
        ['county', 1],
      ]),
    );
    const typed = filterCounts(ALL, { ...AT_FIRST, typed: '云泽' });
    expect(typed.filters.all).toBe(1);
    const county = filterCounts(ALL, { ...AT_FIRST, level: 'county' });
    expect(county.filters).toEqual({ all: 1, soon: 0, toReview: 1, annotated: 1, changed: 1 });
    expect(county.levels.get('city')).toBe(2);
  });
});
