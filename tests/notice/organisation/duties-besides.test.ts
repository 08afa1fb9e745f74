import { describe, expect, it } from 'vitest';
import { createdBody } from '../../../lib/notice/organisation/created-body.ts';
import { ellipticList } from '../../../lib/notice/organisation/elliptic-list.ts';
import { reliedOn } from '../../../lib/notice/organisation/relied-on.ts';
import { departmentWords, ISSUED_2024, passageOf } from '../../notices/passage-of.ts';

describe('reliedOn', () => {
  const read = (text: string) => departmentWords(text, reliedOn(passageOf(text), ISSUED_2024));

  it.each([
    ['充分发挥市知识产权联席会议的协调作用。', '市知识产权联席会议 → responsible'],
    ['发挥市市场监管局牵头作用。', '市市场监管局 → lead'],
    ['专班办公室设在市市场监管局。', '市市场监管局 → responsible'],
    ['以市市场监管局为牵头单位。', '市市场监管局 → lead'],
    ['发挥市专班统筹作用,市教育局要牵头落实。', '市专班 → responsible'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each(['发挥司法保护的主导作用。', '充分发挥高校的作用。', '窗口设在园区。'])(
    'finds none in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('ellipticList', () => {
  const read = (text: string) => departmentWords(text, ellipticList(passageOf(text)));

  it('takes each field for its bureau', () => {
    expect(read('明确市司法、市场监管、农委等部门知识产权执法职责,做好工作。')).toEqual([
      '市司法 → responsible',
      '市场监管 → responsible',
      '农委 → responsible',
    ]);
  });

  it.each([
    '推进工商、版权、公安等部门的协作执法。',
    '专利、商标、版权等领域职责。',
    '张三、李四等部门职责',
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('createdBody', () => {
  const read = (text: string) => departmentWords(text, createdBody(passageOf(text)));

  it.each([
    [
      '市政府成立了全市专项行动领导小组(简称市领导小组),负责统一领导。',
      '全市专项行动领导小组(简称市领导小组) → responsible 全市专项行动领导小组/市领导小组',
    ],
    ['成立市知识产权工作领导小组,负责统筹。', '市知识产权工作领导小组 → responsible'],
    ['成立以市长为组长的示范区建设工作专班,统筹协调推进。', '示范区建设工作专班 → responsible'],
    [
      '成立强市建设领导小组(以下简称领导小组),统筹推进。',
      '强市建设领导小组(以下简称领导小组) → responsible 强市建设领导小组/领导小组',
    ],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each(['建立知识产权服务平台,负责运营。', '成立领导小组。'])('finds none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
