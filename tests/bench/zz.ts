import { anchor } from '../../lib/annotation/anchor.ts';
import { describe } from '../../lib/annotation/describe.ts';
import { ownSamples, sharedSamples } from '../annotation/mutation/sample-texts.ts';
import { count, emptyTally } from '../annotation/mutation/tally.ts';
import { trials } from '../annotation/mutation/trials.ts';
const [, , name, cls, n = '150', max = '8', outl, only] = process.argv;
const all = [...ownSamples(), ...sharedSamples()];
let shown = 0;
for (const t of trials(all, Number(n), 1, name)) {
  if (t.mutation.name !== name || String(t.lengths[0]) !== cls) continue;
  const s = describe(t.before.text, t.span, outl ? t.before.outline : []);
  const f = anchor(t.after, s, outl ? t.afterOutline : []);
  const tally = emptyTally(); count(tally, t, f);
  if (only === 'wrong' ? !tally.wrong : t.answer ? tally.anchored : !tally.wrong) continue;
  if (shown++ > Number(max)) break;
  console.log('---', all.findIndex(x=>x.text===t.before.text), JSON.stringify(s.map((x)=> 'value' in x ? x.value : 'start' in x ? x.start : x)));
  console.log('now', t.answer ? JSON.stringify([t.after.slice(t.answer.start-34, t.answer.start), t.after.slice(t.answer.start, t.answer.end), t.after.slice(t.answer.end, t.answer.end+34)]) : 'none');
  console.log('found', f.tier, f.tier==='orphan'?'':[f.score.toFixed(2), t.after.slice(Math.max(0,f.start-20), f.start)+'{'+t.after.slice(f.start,f.end)+'}'+t.after.slice(f.end,f.end+20)].join(' '));
}
