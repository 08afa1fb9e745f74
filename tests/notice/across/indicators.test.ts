import { describe, expect, it } from 'vitest';
import { indicatorsNear, indicatorsOf } from '../../../lib/notice/across/indicators.ts';
import { measuresOf } from '../../../lib/notice/across/measures.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';

const NOTICES = [
  ['云泽市', '到2027年，每万人口发明专利拥有量达到20件，商标有效注册量达到3万件。'],
  ['澜川县', '到2026年，每萬人發明專利擁有量達到8件。'],
  ['江禾省', '到2030年，每万人口高价值发明专利拥有量达到15件，商标有效注册量年均增长10%。'],
] as const;

const notices = NOTICES.map(([id, text]) => ({ id, notice: parseNotice(text) }));

describe('the indicators of several notices', () => {
  const all = indicatorsOf(notices);

  it('stand under one name for one definition, the commonest first', () => {
    expect(all.map(({ key, documents }) => [key, documents])).toEqual([
      ['每万人发明专利拥有量', 2],
      ['商标有效注册量', 2],
      ['每万人高价值发明专利拥有量', 1],
    ]);
  });

  it('keep where each target is stated', () => {
    const [inventions] = all;
    expect(inventions?.targets.map(({ document, target }) => [document, target.value])).toEqual([
      ['云泽市', 20],
      ['澜川县', 8],
    ]);
  });

  it('name those of another definition beside it', () => {
    const near = indicatorsNear('每万人发明专利拥有量', all);
    expect(near.map(({ key }) => key)).toEqual(['每万人高价值发明专利拥有量']);
  });

  it('never put two units, or a level and a growth, into one picture', () => {
    const measures = measuresOf(all[1]?.targets ?? []);
    expect(measures.map(({ unit, change, yearly }) => [unit, change, yearly])).toEqual([
      ['件', 'level', false],
      ['%', 'growth', true],
    ]);
  });

  it('are none where there are no notices', () => {
    expect(indicatorsOf([])).toEqual([]);
    expect(measuresOf([])).toEqual([]);
  });
});
