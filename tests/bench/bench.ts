import { parseNotice } from '../../lib/notice/parse.ts';
import { f1ByKind, KINDS } from './accuracy.ts';
import { compareAnchoring } from './anchoring/anchoring.ts';
import { comparePainting } from './anchoring/painting.ts';
import { growthExponent, medianTimes } from './measure.ts';
import { type Peer, peers } from './peers.ts';
import { printTable } from './print-table.ts';
import { quietPage } from './quiet-page.ts';
import { type Found, scanWithReference } from './reference.ts';
import { benchStoring } from './storing.ts';
import { amongProse, generated, inOneLine, markedNotices, sharedNotices } from './texts.ts';

const LENGTH = 500_000;
const LENGTHS = [10_000, 30_000, 100_000, 300_000, 1_000_000];

const marked = markedNotices();
const dense = marked.map(({ text }) => text);
const usual = dense.map(amongProse);
const shared = sharedNotices();

const inMillions = (length: number, time: number) => `${(length / time / 1000).toFixed(2)}M`;

function againstReference(): void {
  const texts: [name: string, texts: readonly string[]][] = [
    ['own notices among prose', usual],
    ['own notices, nothing but mentions', dense],
    ['own notices among prose, in one line', usual.map(inOneLine)],
  ];
  if (shared.length > 0) texts.push(['../shared/corpus', shared]);
  const rows = texts.map(([name, from]) => {
    const text = generated(from, LENGTH);
    const tasks = [() => parseNotice(text), () => scanWithReference(text)];
    const [own = 0, reference = 0] = medianTimes(tasks);
    const speeds = [inMillions(LENGTH, own), inMillions(LENGTH, reference)];
    return [name, ...speeds, `1/${(own / reference).toFixed(1)}`];
  });
  printTable('parseNotice, 500,000 characters, against one alternation (budget: 1/10)', [
    ['text', 'characters/s', 'alternation', 'ratio'],
    ...rows,
  ]);
}

function growth(): void {
  const rows = [
    ['many lines', generated(usual, 1_000_000)],
    ['one line', inOneLine(generated(usual, 1_100_000))],
  ].map(([name = '', text = '']) => {
    const tasks = LENGTHS.map((length) => () => parseNotice(text.slice(0, length)));
    const times = medianTimes(tasks, 5);
    const exponent = growthExponent(LENGTHS.map((length, at) => [length, times[at] ?? 0]));
    return [name, ...times.map((time) => `${time.toFixed(0)} ms`), exponent.toFixed(2)];
  });
  printTable('growth of parseNotice (budget: exponent 1.1)', [
    ['text', ...LENGTHS.map((length) => length.toLocaleString('en')), 'exponent'],
    ...rows,
  ]);
}

const policyLens: Peer = {
  name: 'policylens',
  find: (text) => parseNotice(text).mentions.map((mention): Found => mention),
};
const alternation: Peer = { name: 'the alternation', find: scanWithReference };

function besidePeers(): void {
  const rows = [policyLens, alternation, ...peers()].map(({ name, find, longest = 100_000 }) => {
    const text = generated(usual, longest);
    const [time = 0] = medianTimes([() => find(text)], 3);
    const f1 = f1ByKind(marked, find);
    const percent = KINDS.map((kind) => `${((f1.get(kind) ?? 0) * 100).toFixed(0)} %`);
    return [name, `${longest / 1000}k`, inMillions(longest, time), ...percent];
  });
  printTable(`beside its peers: F1 on ${marked.length} own notices, spans that overlap by half`, [
    ['library', 'text', 'characters/s', 'deadlines', 'targets', 'departments'],
    ...rows,
  ]);
}

againstReference();
growth();
besidePeers();
await quietPage();
compareAnchoring();
await comparePainting();
await benchStoring();
