import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Region, regionOf } from '../../lib/notice/region.ts';

const told = (region: Region | undefined) =>
  region && `${region.level} ${region.name ?? ''}`.trim();

describe('by its issuers', () => {
  it.each([
    ['国务院办公厅', 'state'],
    ['国家知识产权局', 'state'],
    ['中共中央', 'state'],
    ['教育部', 'state'],
    ['工业和信息化部办公厅', 'state'],
    ['市场监管总局', 'state'],
    ['最高人民法院', 'state'],
    ['江禾省人民政府办公厅', 'province 江禾省'],
    ['中共岚江省委', 'province 岚江省'],
    ['朔宁自治区人民政府', 'province 朔宁自治区'],
    ['广西壮族自治区知识产权局', 'province 广西壮族自治区'],
    ['重庆市人民政府', 'province 重庆市'],
    ['重庆市江汀区人民政府', 'county 江汀区'],
    ['新疆生产建设兵团办公厅', 'province 新疆生产建设兵团'],
    ['云泽市人民政府办公室', 'city 云泽市'],
    ['云泽市知识产权工作领导小组', 'city 云泽市'],
    ['江禾省云泽市人民政府', 'city 云泽市'],
    ['澜南彝族自治州人民政府', 'city 澜南彝族自治州'],
    ['澜川县人民政府', 'county 澜川县'],
    ['沙县人民政府', 'county 沙县'],
    ['栖霞岭区市场监督管理局', 'county 栖霞岭区'],
    ['云泽市临溪区人民政府', 'county 临溪区'],
    ['云泽市靖川市人民政府', 'county 靖川市'],
    ['澄阳土家族自治县人民政府', 'county 澄阳土家族自治县'],
    ['霖州高新技术产业开发区管理委员会', 'county 霖州高新技术产业开发区'],
  ])('%s: %s', (issuer, region) => {
    expect(told(regionOf({ issuers: [issuer] }))).toBe(region);
  });

  it('takes the first that tells it', () => {
    const issuers = ['知识产权领导小组', '云泽市人民政府', '江禾省人民政府'];
    expect(told(regionOf({ issuers, title: '澜川县工作要点' }))).toBe('city 云泽市');
  });
});

describe('by its titles', () => {
  it.each([
    ['江禾省“十四五”知识产权保护和运用规划', 'province 江禾省'],
    ['关于印发《岚江省知识产权强省建设纲要》的通知', 'province 岚江省'],
    ['关于印发云泽市2025年知识产权工作要点的通知', 'city 云泽市'],
    ['2025年云泽市知识产权工作要点', 'city 云泽市'],
    ['临溪区2022年知识产权工作要点', 'county 临溪区'],
    ['云泽市国家知识产权保护示范区建设方案', 'city 云泽市'],
    ['云泽市知识产权强市建设方案', 'city 云泽市'],
    ['2024年知识产权强国建设推进计划', 'state'],
    ['望川县贯彻落实知识产权强国建设纲要任务分工', 'county 望川县'],
    ['国家知识产权局等部门关于加强地理标志工作的通知', 'state'],
  ])('%s: %s', (title, region) => {
    expect(told(regionOf({ title }))).toBe(region);
  });

  it.each([
    '关于强化知识产权保护重点任务分工的通知',
    '关于推进知识产权强市建设的意见',
    '关于建设国家知识产权保护示范区的方案',
    '城市知识产权保护工作要点',
    '关于加强全省知识产权工作的意见',
    '关于实施自由贸易试验区知识产权措施的通知',
    '',
  ])('none in %s', (title) => {
    expect(regionOf({ title })).toBeUndefined();
  });

  it('reads the enclosed one where the other names no place', () => {
    const enclosedTitle = '云泽市专利行动计划';
    expect(told(regionOf({ title: '关于印发行动计划的通知', enclosedTitle }))).toBe('city 云泽市');
  });
});

it('takes any text', () => {
  const words = fc.constantFrom(
    '省',
    '市',
    '县',
    '区',
    '江禾',
    '关于',
    '《',
    '知识产权',
    '2025年',
    '中共',
  );
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const title = parts.join('');
      const found = regionOf({ title, issuers: [title] });
      if (found?.name) expect(title).toContain(found.name);
    }),
  );
});
