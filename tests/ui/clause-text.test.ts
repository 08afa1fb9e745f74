import { expect, it } from 'vitest';
import { clauseText } from '../../lib/ui/clause-text.ts';

it.each([
  ['二/(三)/7', '二（三）7'],
  ['二/(三)', '二（三）'],
  ['二', '二、'],
  ['十一', '十一、'],
  ['二/1', '二、1'],
  ['二/1/(2)', '二、1（2）'],
  ['第三章', '第三章'],
  ['第三章/第四节', '第三章第四节'],
  ['专栏1', '专栏1'],
  ['专栏1/3', '专栏1·3'],
  ['1/2', '1·2'],
  ['', ''],
])('writes %s as %s', (address, text) => {
  expect(clauseText(address)).toBe(text);
});
