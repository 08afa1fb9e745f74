import { expect, it } from 'vitest';
import { chooseWords } from '../../../lib/ui/words/choose-words.ts';

it.each([
  [['zh-CN'], 'zh-CN'],
  [['zh'], 'zh-CN'],
  [['zh-Hant-TW'], 'zh-CN'],
  [['ZH-cn'], 'zh-CN'],
  [['en-GB', 'zh-CN'], 'zh-CN'],
  [['en'], 'en'],
  [['fr', 'de'], 'en'],
  [['zha'], 'en'],
  [[], 'en'],
])('for %j speaks %s', (languages, spoken) => {
  expect(chooseWords(languages).language).toBe(spoken);
});

it.each([
  ['en', ['zh-CN'], 'en'],
  ['zh-CN', ['en'], 'zh-CN'],
  ['auto', ['zh-CN'], 'zh-CN'],
  ['auto', ['en'], 'en'],
] as const)('what was chosen, %s, comes before %j', (chosen, languages, spoken) => {
  expect(chooseWords(languages, chosen).language).toBe(spoken);
});
