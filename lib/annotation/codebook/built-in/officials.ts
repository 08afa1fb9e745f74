import type { Codebook } from '../codebook.ts';

/** What an office has to do about a passage. */
export const OFFICIALS: Codebook = {
  id: 'officials',
  name: { 'zh-CN': '机关办理', en: 'Office work' },
  groups: [
    {
      name: { 'zh-CN': '办理', en: 'To do' },
      codes: [
        {
          name: '需牵头',
          key: '1',
          hue: 4,
          definition: {
            'zh-CN': '由本单位牵头组织落实的事项。',
            en: 'A task that our body leads.',
          },
          example: '由市市场监管局牵头，会同有关部门制定实施细则。',
        },
        {
          name: '需配合',
          key: '2',
          hue: 2,
          definition: {
            'zh-CN': '由其他单位牵头、本单位参与落实的事项。',
            en: 'A task that another body leads and ours takes part in.',
          },
          example: '市科技局、市财政局按职责分工配合。',
        },
        {
          name: '需上报',
          key: '3',
          hue: 1,
          definition: {
            'zh-CN': '须在限期内报送材料、数据或进展的事项。',
            en: 'Something to be reported: papers, figures or progress, by a date.',
          },
          example: '每季度末将工作进展报送联席会议办公室。',
        },
        {
          name: '待明确',
          key: '4',
          hue: 3,
          definition: {
            'zh-CN': '口径、责任、时限或经费不清，须请示或函询的事项。',
            en: 'Unclear in scope, duty, time or money: to be asked about.',
          },
          example: '所需经费由各级财政统筹安排。',
        },
      ],
    },
  ],
};
