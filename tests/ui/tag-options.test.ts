import { describe, expect, it } from 'vitest';
import { OFFICIALS } from '../../lib/annotation/codebook/built-in/officials.ts';
import { POLICY_INSTRUMENTS } from '../../lib/annotation/codebook/built-in/policy-instruments.ts';
import { tagOptions } from '../../lib/ui/tag-options.ts';

const labels = (...of: Parameters<typeof tagOptions>) =>
  tagOptions(...of).map(({ label }) => label);

it('offers all tags of the codebook, then others in use, each once', () => {
  expect(labels(OFFICIALS, ['产业', '需牵头'], '')).toEqual([
    '需牵头',
    '需配合',
    '需上报',
    '待明确',
    '产业',
  ]);
  expect(
    tagOptions(POLICY_INSTRUMENTS, [], '')
      .map(({ tag }) => tag)
      .slice(0, 2),
  ).toEqual(['供给型', '供给型/人才培养']);
});

describe('what is typed', () => {
  it.each([
    ['人才', '供给型 › 人才培养'],
    ['人才培養', '供给型 › 人才培养'],
    ['需求 采购', '需求型 › 政府采购'],
    ['质押', '环境型 › 金融支持'],
    ['subsidies', '供给型 › 资金投入'],
  ])('%s finds %s', (typed, label) => {
    expect(labels(POLICY_INSTRUMENTS, [], typed)[0]).toBe(label);
  });

  it('is a new tag at the end, unless there is one', () => {
    expect(tagOptions(OFFICIALS, [], ' 产业／种业 ').at(-1)).toEqual({
      tag: '产业/种业',
      label: '产业 › 种业',
      depth: 0,
      isNew: true,
    });
    expect(labels(OFFICIALS, ['产业'], '产业')).toEqual(['产业']);
    expect(labels(OFFICIALS, [], '需牵头')).toEqual(['需牵头']);
  });

  it('puts names before meanings', () => {
    const found = labels(POLICY_INSTRUMENTS, [], '保护');
    expect(found[0]).toBe('保护');
    expect(found).toContain('环境型 › 法规管制');
  });
});
