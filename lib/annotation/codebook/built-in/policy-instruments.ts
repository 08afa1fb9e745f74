import type { Codebook } from '../codebook.ts';

/**
 * Policy instruments on the supply side, on the environment and on the demand side, after R. Rothwell and W. Zegveld,
 * Reindustrialization and Technology (1985), as Chinese studies of policy texts use them; crossed with the five links
 * of intellectual property work, 创造、运用、保护、管理、服务, of the national outlines of 2008 and 2021.
 */
export const POLICY_INSTRUMENTS: Codebook = {
  id: 'policy-instruments',
  name: { 'zh-CN': '政策工具', en: 'Policy instruments' },
  groups: [
    {
      name: { 'zh-CN': '政策工具', en: 'Instrument' },
      codes: [
        {
          name: '供给型',
          key: '1',
          hue: 6,
          definition: {
            'zh-CN': '政府直接投入人才、资金、信息、设施等要素，推动发展。',
            en: 'Government supplies talent, money, information or facilities itself.',
          },
          example: '统筹安排知识产权专项资金，建设公共服务平台。',
          under: [
            {
              name: '人才培养',
              definition: {
                'zh-CN': '培养、引进、评价、激励知识产权人才。',
                en: 'Training, recruiting, assessing and rewarding people.',
              },
              example: '培养知识产权高层次人才50名。',
            },
            {
              name: '资金投入',
              definition: {
                'zh-CN': '财政直接拨款、资助、奖励、补贴。',
                en: 'Grants, awards and subsidies from the budget.',
              },
              example: '对获得中国专利奖的单位给予奖励。',
            },
            {
              name: '信息支持',
              definition: {
                'zh-CN': '建设数据库、信息平台，开放和传播信息。',
                en: 'Databases, information platforms, open data.',
              },
              example: '建设重点产业专利专题数据库。',
            },
            {
              name: '基础设施',
              definition: {
                'zh-CN': '建设园区、基地、中心等实体设施。',
                en: 'Parks, bases, centres and other facilities.',
              },
              example: '建设国家级知识产权保护中心。',
            },
            {
              name: '公共服务',
              definition: {
                'zh-CN': '政府提供的咨询、援助、培训、窗口等服务。',
                en: 'Advice, assistance, courses and counters run by government.',
              },
              example: '设立知识产权维权援助工作站。',
            },
          ],
        },
        {
          name: '环境型',
          key: '2',
          hue: 4,
          definition: {
            'zh-CN': '政府以规划、法规、财税、金融等营造环境，间接影响发展。',
            en: 'Government shapes the setting: plans, law, tax, finance.',
          },
          example: '健全知识产权侵权惩罚性赔偿制度。',
          under: [
            {
              name: '目标规划',
              definition: {
                'zh-CN': '对发展目标、方向、布局作出总体安排。',
                en: 'Goals, directions and layout for what is to come.',
              },
              example: '到2028年，每万人口高价值发明专利拥有量达到15件。',
            },
            {
              name: '金融支持',
              definition: {
                'zh-CN': '质押融资、保险、证券化、基金、风险补偿。',
                en: 'Pledge loans, insurance, securitisation, funds, risk cover.',
              },
              example: '扩大知识产权质押融资规模。',
            },
            {
              name: '税收优惠',
              definition: {
                'zh-CN': '减税、免税、加计扣除、退税。',
                en: 'Reliefs, exemptions, extra deductions and refunds of tax.',
              },
              example: '落实研发费用加计扣除政策。',
            },
            {
              name: '法规管制',
              definition: {
                'zh-CN': '立法、标准、执法、监管、司法保护。',
                en: 'Law, standards, enforcement, supervision, courts.',
              },
              example: '每年组织跨部门联合执法行动2次以上。',
            },
            {
              name: '策略性措施',
              definition: {
                'zh-CN': '机制改革、试点示范、协作、考核、宣传等措施。',
                en: 'Reforms, pilots, cooperation, assessment, publicity.',
              },
              example: '开展知识产权强县试点示范。',
            },
          ],
        },
        {
          name: '需求型',
          key: '3',
          hue: 2,
          definition: {
            'zh-CN': '政府以采购、外包、贸易等开拓市场，拉动发展。',
            en: 'Government opens a market: purchases, outsourcing, trade.',
          },
          example: '政府采购优先选用拥有自主知识产权的产品。',
          under: [
            {
              name: '政府采购',
              definition: {
                'zh-CN': '政府购买产品或技术，首购、订购。',
                en: 'Public bodies buy products or technology, or are first to.',
              },
              example: '落实首台（套）装备首购政策。',
            },
            {
              name: '服务外包',
              definition: {
                'zh-CN': '政府委托社会机构承担研究或服务。',
                en: 'Research or services commissioned from others.',
              },
              example: '以购买服务方式委托机构开展专利导航。',
            },
            {
              name: '贸易管制',
              definition: {
                'zh-CN': '进出口管理、海关备案、技术出口审查。',
                en: 'Import and export control, customs records, technology transfer checks.',
              },
              example: '规范技术出口中的知识产权对外转让审查。',
            },
            {
              name: '海外布局',
              definition: {
                'zh-CN': '支持企业在海外申请、维权、设立机构。',
                en: 'Help to file, defend and settle abroad.',
              },
              example: '支持企业加强海外专利布局。',
            },
          ],
        },
      ],
    },
    {
      name: { 'zh-CN': '工作环节', en: 'Link of the chain' },
      codes: [
        {
          name: '创造',
          key: '4',
          hue: 3,
          definition: {
            'zh-CN': '提高专利、商标、版权等的数量与质量。',
            en: 'More and better patents, marks and works.',
          },
          example: '培育高价值专利组合10个。',
        },
        {
          name: '运用',
          key: '5',
          hue: 1,
          definition: {
            'zh-CN': '转化、许可、转让、融资、产业化。',
            en: 'Conversion, licences, transfers, finance, production.',
          },
          example: '促进高校专利转化运用。',
        },
        {
          name: '保护',
          key: '6',
          hue: 5,
          definition: {
            'zh-CN': '司法、行政、仲裁、调解、维权援助。',
            en: 'Courts, enforcement, arbitration, mediation, assistance.',
          },
          example: '完善行政执法与刑事司法衔接机制。',
        },
        {
          name: '管理',
          key: '7',
          hue: 2,
          definition: {
            'zh-CN': '体制、统计、考核、单位内部的管理。',
            en: 'Institutions, statistics, assessment, management within bodies.',
          },
          example: '推动企业贯彻知识产权管理规范。',
        },
        {
          name: '服务',
          key: '8',
          hue: 6,
          definition: {
            'zh-CN': '代理、信息、评估、培训等公共与市场服务。',
            en: 'Agencies, information, valuation, training, public or private.',
          },
          example: '壮大知识产权服务业。',
        },
      ],
    },
  ],
};
