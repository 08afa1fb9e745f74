import { expect, test } from 'vitest';
import { headingAfter } from '../../../lib/notice/outline/heading.ts';

test.each([
  ['一、|总体要求\n全面贯彻', '总体要求'],
  ['(一)|指导思想。坚持创新', '指导思想'],
  ['(4)|10年发展目标:到2020年', '10年发展目标'],
  ['1.| 坚持政府引导。转变职能', '坚持政府引导'],
  ['第三章| 强化保护 营造环境\n严格', '强化保护 营造环境'],
  ['专栏2|:体系建设 |\n1.积极', '体系建设'],
  [
    '一、|总体目标 到2020年,全面提升我省知识产权综合能力、自主创新能力和核心竞争力,努力形成一批具有自主知识产权的企业',
    '总体目标',
  ],
  ['一、|', ''],
])('the heading of %s is %s', (marked, heading) => {
  expect(headingAfter(marked.replace('|', ''), marked.indexOf('|'))).toBe(heading);
});
