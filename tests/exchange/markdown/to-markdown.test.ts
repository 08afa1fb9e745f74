import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../lib/exchange/markdown/to-markdown.ts';
import { annotationOn, EXPORTED, exportedFrom, TEXT } from '../notice-samples.ts';

describe('toMarkdown', () => {
  test('tells facts, ledger, and annotations under their clauses', () => {
    expect(
      toMarkdown([EXPORTED]),
    ).toBe(`# 云泽市人民政府办公室关于印发知识产权强市建设行动计划的通知

- 发文字号：云政办发〔2026〕7号
- 发文机关：云泽市人民政府办公室
- 成文日期：2026-03-05
- 主送机关：𠮷祥区人民政府、市政府各部门
- 来源：https://www.yunze.gov.cn/zw/7.html

## 任务台账

| 条款 | 任务 | 单位 | 时限 | 目标 |
|---|---|---|---|---|
| 一 | 主要目标 |  | 2028-12-31 | 有效发明专利拥有量达到3000件；每万人口高价值发明专利拥有量达到12.5件 |
| 二/(一) | 加强创造 | 市知识产权局、市财政局 | 每季度；2026-12-31 |  |
| 二/(二) | 加强保护 | 市公安局 | 2027-12-31 |  |

## 批注

### 一 主要目标

- “有效发明专利拥有量” \`#创造\` \`#指标\`
  > 基数, "核对"
  > 再看

### 二/(二) 加强保护

- “加强保护” \`#保护\`
- “市公安局”
`);
  });

  test('a text is never markup', () => {
    const note = '# 标题\n- 表 | 格 <b>粗</b> [链](x) *星*\n1. 一';
    const report = toMarkdown([
      exportedFrom(TEXT, [annotationOn(TEXT, '加强保护', { id: '05', note })]),
    ]);
    expect(report).toContain(
      '  > \\# 标题\n  > \\- 表 \\| 格 \\<b\\>粗\\</b\\> \\[链\\](x) \\*星\\*\n  > 1\\. 一\n',
    );
  });

  test('several notices are parted, none is nothing, one without anything is its title', () => {
    expect(toMarkdown([EXPORTED, EXPORTED]).split('\n---\n')).toHaveLength(2);
    expect(toMarkdown([])).toBe('');
    const empty = exportedFrom('');
    expect(toMarkdown([{ ...empty, document: { ...empty.document, urls: [] } }])).toBe(
      '# 无题文件\n',
    );
  });
});
