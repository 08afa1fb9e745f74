/** What stands in a paragraph of the sample; a person has laid a wash on the words of `noted`, and written this. */
export interface SampleParagraph {
  text: string;
  as?: 'title' | 'number' | 'heading' | 'signature';
  noted?: { words: string; tag: string; note: string };
}

/** A short notice of an invented city: something of each kind, and nothing that has to be explained. */
export const SAMPLE_NOTICE: readonly SampleParagraph[] = [
  { as: 'title', text: '云泽市人民政府办公室关于印发云泽市知识产权强市建设行动方案的通知' },
  { as: 'number', text: '云政办发〔2026〕18号' },
  { as: 'heading', text: '一、主要目标' },
  {
    text: '到2027年底，全市每万人口高价值发明专利拥有量达到18件，知识产权保护社会满意度不低于84分。',
  },
  { as: 'heading', text: '二、重点任务' },
  {
    text: '（一）强化源头保护。面向重点产业开展专利导航，每年发布导航报告3份以上。（市市场监管局牵头，市科技局、市工业和信息化局配合）',
  },
  {
    text: '（二）提升运用效益。2027年6月底前，建成知识产权公共服务平台1个，服务企业500家以上。（责任单位：市市场监管局、市财政局）',
  },
  {
    text: '（三）推进协同执法。组织开展地理标志联合保护专项行动，依法查处违法行为。（市市场监管局、市公安局、市农业农村局按职责分工负责）',
    noted: {
      words: '组织开展地理标志联合保护专项行动',
      tag: '待明确',
      note: '行动时间未定，函询市市场监管局。',
    },
  },
  { as: 'signature', text: '云泽市人民政府办公室' },
  { as: 'signature', text: '2026年3月20日' },
];
