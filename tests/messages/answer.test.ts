import './fake-runtime.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OFFICIALS } from '../../lib/annotation/codebook/built-in/officials.ts';
import {
  answerBackground,
  answerReader,
  onPanelNews,
  type Stop,
} from '../../lib/messages/answer.ts';
import type { BackgroundProtocol } from '../../lib/messages/protocol.ts';
import { askBackground, tellPanel } from '../../lib/messages/send.ts';
import type { Sender } from '../../lib/messages/sender.ts';
import type { Handlers } from '../../lib/messages/traffic.ts';
import { wire } from '../../lib/messages/wire.ts';
import { annotationOn, urn } from '../annotation/samples.ts';
import { EXTENSION, from } from './fake-runtime.ts';

const PAGE = 'https://www.yunze.gov.cn/zw/7.html';
const HERE = urn();
const ELSEWHERE = urn();
const DETECTION = { isPolicy: true, isIntellectualProperty: true, score: 0.9, evidence: [] };

const inPage = { id: 'policylens', url: PAGE, frameId: 3, tab: { id: 12 } };
const inPanel = { id: 'policylens', url: `${EXTENSION}sidepanel.html` };

let heard: { type: string; data: unknown; sender: Sender }[];
let stop: Stop;

/** Hears every request and answers the little that is needed. */
function handlers(): Handlers<BackgroundProtocol> {
  const hear =
    <A>(type: string, answer: A) =>
    (data: unknown, sender: Sender): A => {
      heard.push({ type, data, sender });
      return answer;
    };
  return {
    noticeDetected: hear('noticeDetected', undefined),
    noticeRead: hear('noticeRead', undefined),
    openDocument: hear('openDocument', { id: HERE, textHash: '' }),
    listAnnotations: hear('listAnnotations', []),
    saveAnnotation: hear('saveAnnotation', annotationOn(HERE)),
    saveAnnotations: hear('saveAnnotations', []),
    deleteAnnotation: hear('deleteAnnotation', { document: HERE }),
    offeredCodebook: hear('offeredCodebook', { codebook: OFFICIALS, hues: [] }),
    undo: () => {
      throw new Error('磁盘空间不足');
    },
  };
}

const seen = {
  urlsOf: async (what: { document: string } | { annotation: string }) =>
    Object.values(what).includes(HERE) ? [PAGE] : ['https://www.other.gov.cn/1'],
};

beforeEach(() => {
  heard = [];
  from.sender = inPage;
  stop = answerBackground(handlers(), seen);
});
afterEach(() => stop());

test('a request reaches its handler with who sent it, and its answer comes back', async () => {
  const answer = await askBackground('openDocument', { title: '通知', text: '正文', url: PAGE });
  expect(answer).toEqual({ id: HERE, textHash: '' });
  expect(heard).toEqual([
    {
      type: 'openDocument',
      data: { title: '通知', text: '正文', url: PAGE },
      sender: { kind: 'page', url: PAGE, tab: 12, frame: 3 },
    },
  ]);
});

test('an error of the handler reaches the sender in its own words', async () => {
  await expect(askBackground('undo', { document: HERE })).rejects.toThrow('磁盘空间不足');
});

test('after the stop nobody answers', async () => {
  stop();
  await expect(askBackground('noticeRead', { commitments: 1 })).rejects.toThrow(/Receiving end/);
  stop = () => {};
});

describe('a sender that is refused', () => {
  const strangers: [string, unknown][] = [
    ['another extension', { ...inPage, id: 'another' }],
    ['one without an id', { url: PAGE, tab: { id: 1 } }],
    ['one without an address', { id: 'policylens' }],
    ['nobody', null],
  ];
  test.each(strangers)('%s', async (_, sender) => {
    from.sender = sender;
    await expect(askBackground('noticeRead', { commitments: 1 })).rejects.toThrow(
      'message refused',
    );
    expect(heard).toEqual([]);
  });
});

describe('an invalid message is refused with its type and path', () => {
  const annotation = annotationOn(HERE);
  const body = { type: 'TextualBody', purpose: 'commenting', format: 'text/plain' };
  const quote = { type: 'TextQuoteSelector', exact: '甲' };
  const aim = (selector: unknown) => ({
    ...annotation,
    target: { source: PAGE, selector: [selector] },
  });
  const save = (changed: unknown) => ({ annotation: changed, step: 's' });
  const bad: [string, string, unknown, string][] = [
    ['nothing', 'noticeRead', undefined, 'data'],
    ['no object', 'noticeRead', 'x', 'data'],
    ['a count as text', 'noticeRead', { commitments: '1' }, 'commitments'],
    ['a negative count', 'noticeRead', { commitments: -1 }, 'commitments'],
    ['an unknown key', 'noticeRead', { commitments: 1, html: '<b>' }, 'html'],
    [
      'an unknown sign',
      'noticeDetected',
      { detection: { ...DETECTION, evidence: [{ sign: 'x', weight: 1 }] } },
      'detection.evidence.0.sign',
    ],
    [
      'a score above 1',
      'noticeDetected',
      { detection: { ...DETECTION, score: 2 } },
      'detection.score',
    ],
    [
      'a text too long',
      'openDocument',
      { title: '', text: '字'.repeat(5_000_001), url: PAGE },
      'text',
    ],
    [
      'a title too long',
      'openDocument',
      { title: '字'.repeat(2001), text: '', url: PAGE },
      'title',
    ],
    ['no address', 'openDocument', { title: '', text: '' }, 'url'],
    [
      'an address that runs a script',
      'openDocument',
      { title: '', text: '', url: 'javascript:alert(1)' },
      'url',
    ],
    [
      'an address that is a document',
      'openDocument',
      { title: '', text: '', url: 'data:text/html,x' },
      'url',
    ],
    ['an id that is none', 'listAnnotations', { document: 'x' }, 'document'],
    [
      'a note too long',
      'saveAnnotation',
      save({ ...annotation, body: [{ ...body, value: 'x'.repeat(1_000_001) }] }),
      'annotation.body.0.value',
    ],
    [
      'a note as HTML',
      'saveAnnotation',
      save({ ...annotation, body: [{ ...body, format: 'text/html', value: '' }] }),
      'annotation.body.0.format',
    ],
    [
      'a note that is no text',
      'saveAnnotation',
      save({ ...annotation, body: [{ ...body, value: { toString: 1 } }] }),
      'annotation.body.0.value',
    ],
    [
      'too many bodies',
      'saveAnnotation',
      save({ ...annotation, body: Array(101).fill({ ...body, value: '' }) }),
      'annotation.body',
    ],
    [
      'another selector',
      'saveAnnotation',
      save(aim({ type: 'XPathSelector', value: '/' })),
      'annotation.target.selector.0.type',
    ],
    [
      'no selector',
      'saveAnnotation',
      save({ ...annotation, target: { source: PAGE, selector: [] } }),
      'annotation.target.selector',
    ],
    [
      'a position of halves',
      'saveAnnotation',
      save(aim({ type: 'TextPositionSelector', start: 0.5, end: 1 })),
      'annotation.target.selector.0.start',
    ],
    [
      'an end before its start',
      'saveAnnotation',
      save(aim({ type: 'TextPositionSelector', start: 2, end: 1 })),
      'annotation.target.selector.0',
    ],
    [
      'a prefix too long',
      'saveAnnotation',
      save(aim({ ...quote, prefix: '字'.repeat(1001) })),
      'annotation.target.selector.0.prefix',
    ],
    ['a key too many', 'saveAnnotation', save({ ...annotation, owner: 'me' }), 'annotation.owner'],
    [
      'a local time',
      'saveAnnotation',
      save({ ...annotation, created: '2026-11-20T08:00:00+08:00' }),
      'annotation.created',
    ],
    ['no step', 'saveAnnotation', { annotation, step: '' }, 'step'],
  ];
  test.each(bad)('%s in %s', async (_, type, data, path) => {
    await expect(wire.sendMessage(type, data)).rejects.toThrow(`invalid message ${type}: ${path} `);
    expect(heard).toEqual([]);
  });

  test('a prototype is not among the keys that pass', async () => {
    const data = JSON.parse('{"commitments":1,"__proto__":{"polluted":true}}');
    await expect(wire.sendMessage('noticeRead', data)).rejects.toThrow('__proto__');
  });

  test('and without the data in the error', async () => {
    const secret = { commitments: '秘密' };
    const error = await wire.sendMessage('noticeRead', secret).then(String, String);
    expect(error).not.toContain('秘密');
  });
});

describe('what a page may touch', () => {
  const there = annotationOn(ELSEWHERE);
  const requests: [keyof BackgroundProtocol, unknown][] = [
    ['openDocument', { title: '', text: '', url: 'https://www.other.gov.cn/1' }],
    ['openDocument', { title: '', text: '', url: 'http://www.yunze.gov.cn/1' }],
    ['openDocument', { title: '', text: '', url: 'file:///home/a.html' }],
    ['listAnnotations', { document: ELSEWHERE }],
    ['saveAnnotation', { annotation: there, step: 's' }],
    ['deleteAnnotation', { id: there.id, step: 's' }],
    ['undo', { document: ELSEWHERE }],
  ];
  test.each(requests)('%s of a document of another site: %j', async (type, data) => {
    await expect(wire.sendMessage(type, data)).rejects.toThrow(
      `${type} refused: the document was not seen on https://www.yunze.gov.cn`,
    );
    expect(heard).toEqual([]);
  });

  test('the panel may, in a tab too', async () => {
    for (const sender of [inPanel, { ...inPanel, tab: { id: 1 } }]) {
      from.sender = sender;
      await askBackground('listAnnotations', { document: ELSEWHERE });
      expect(heard.at(-1)?.sender.kind).toBe('extension');
    }
  });

  test('a page of its own site may', async () => {
    from.sender = { ...inPage, url: 'https://www.yunze.gov.cn/another' };
    await askBackground('listAnnotations', { document: HERE });
    await askBackground('saveAnnotation', { annotation: annotationOn(HERE), step: 's' });
    await askBackground('deleteAnnotation', { id: HERE, step: 'a' });
    expect(heard.map(({ type }) => type)).toEqual([
      'listAnnotations',
      'saveAnnotation',
      'deleteAnnotation',
    ]);
  });
});

test('only pages of the extension can ask a reader', async () => {
  const reveals: unknown[] = [];
  const reading = answerReader({
    describeReading: () => {
      throw new Error('not read yet');
    },
    reveal: ({ place }) => {
      reveals.push(place);
    },
    placeAnnotation: () => {},
    decideMark: () => {},
    correctMark: () => {},
    saveCorrection: () => {},
    addPassage: () => {},
    annotateSelection: () => {},
    acceptMarks: () => ({ accepted: 0 }),
    annotationsChanged: () => {},
  });
  const place = { span: { start: 3, end: 5 } };
  await expect(wire.sendMessage('reveal', { place })).rejects.toThrow('reveal refused');
  from.sender = inPanel;
  await wire.sendMessage('reveal', { place });
  await expect(wire.sendMessage('reveal', { place: {} })).rejects.toThrow('invalid message reveal');
  expect(reveals).toEqual([place]);
  reading();
});

describe('news for the panel', () => {
  test('are heard with the tab they come from', async () => {
    const tabs: unknown[] = [];
    const deaf = onPanelNews({ readingChanged: (_, { tab }) => void tabs.push(tab) });
    await tellPanel('readingChanged', {});
    deaf();
    expect(tabs).toEqual([12]);
  });

  test('are told to nobody without complaint', async () => {
    await expect(tellPanel('readingChanged', {})).resolves.toBeUndefined();
  });
});
