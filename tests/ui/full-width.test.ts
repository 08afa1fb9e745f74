import { expect, it } from 'vitest';
import { fullWidth } from '../../lib/ui/full-width.ts';

it.each([
  ['各区、县(市)人民政府,市各部门', '各区、县（市）人民政府，市各部门'],
  ['行动计划(2026—2030年)', '行动计划（2026—2030年）'],
  ['推动产业发展,增强竞争力;深化改革', '推动产业发展，增强竞争力；深化改革'],
  ['达到1,200件', '达到1,200件'],
  ['GDP(PPP)', 'GDP(PPP)'],
  ['(一)总则', '（一）总则'],
  ['https://yunze.example:8080/a,b', 'https://yunze.example:8080/a,b'],
  ['', ''],
])('%s is printed %s', (folded, printed) => {
  expect(fullWidth(folded)).toBe(printed);
});
