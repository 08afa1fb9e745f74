import { describe, expect, it } from 'vitest';
import { isMine, namesTyped } from '../../lib/ui/my-departments.ts';

const mine = {
  departments: [{ name: '云泽市市场监督管理局', aliases: ['市知识产权局', '市金融办'] }],
  only: false,
};

describe('isMine', () => {
  it.each([
    ['市市场监管局', [], true],
    ['市知识产权局', [], true],
    ['市地方金融管理局', ['市金融办'], true],
    ['市场监管局', [], true],
    ['省市场监管局', [], false],
    ['市公安局', [], false],
    ['禾川市市场监督管理局', [], false],
  ])('%s (%s): %s', (name, aliases, expected) => {
    expect(isMine({ name, aliases }, mine)).toBe(expected);
  });

  it('is nobody while none is set', () => {
    expect(isMine({ name: '市公安局', aliases: [] }, { departments: [], only: true })).toBe(false);
  });
});

describe('namesTyped', () => {
  it.each([
    ['市知识产权局、市专利局', ['市知识产权局', '市专利局']],
    ['市知识产权局, 市专利局；市版权局', ['市知识产权局', '市专利局', '市版权局']],
    [' 、、市专利局、市专利局', ['市专利局']],
    ['', []],
  ])('%j', (typed, expected) => {
    expect(namesTyped(typed)).toEqual(expected);
  });
});
