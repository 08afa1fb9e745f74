/**
 * The words a notice is told by. Sources of regular expressions on text that `sampleOf` has folded: Simplified,
 * punctuation in either width. They tell a document by its form and its words of duty, never by its characters.
 */

/** Fields of intellectual property (世界知识产权组织公约 § 2 viii, 民法典 § 123). */
export const FIELDS = '知识产权|专利|商标|版权|著作权|地理标志|商业秘密|植物新品种|集成电路布图';

/** A title that names an official document: 关于…的通知, …规划纲要. */
export const DOCUMENT_TITLE =
  '(?:关于.{2,150}的(?:通知|意见|决定|通告|公告|批复|函|办法)|(?:规划|纲要|方案|行动计划|工作计划|推进计划|办法|条例|规定|细则|若干措施|政策措施|工作要点|实施意见|任务分工))(?:》|的通知|[(（][^()（）]{1,20}[)）])*(?=\\s*(?:$|[-_|—–－｜]))';

/** Business of a day or of the office, and what only speaks of a document. */
export const OTHER_TITLE =
  '放假|节假日|停电|停水|停气|招聘|招录|面试|中标|招标|采购|成交|询价|任免|任职|讣告|会议的通知|培训班|解读|图解|答记者问|新闻发布会|搜索结果|站内搜索|检索结果';

/** 代字、年、序号 of a 发文字号 that is not cited in brackets after a title. */
export const DOCUMENT_NUMBER =
  '(?<![》〉] ?[(（] ?)(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,12} ?[〔﹝\\[［(（【] ?(?:19|20)\\d\\d ?[〕﹞\\]］)）】] ?第?\\d{1,5} ?号';

/** 主送机关: bodies of a class or a place, to the colon that ends their line. */
export const ADDRESSEES =
  '(?:^|[\\n。 \u3000])[^\\n。;；:：《》|\\d]{0,60}(?:人民政府|管委会|委员会|委办局|各部门|直属机构|直属单位|有关单位|有关部门|厅委|办公厅|知识产权局)[^\\n。;；:：《》|\\d]{0,80}[:：]\\s';

/** What an office writes when it sends out a document or begins a plan. */
export const FORMULAS =
  '印发给你们|现予印发|现转发给|认真贯彻(?:执行|落实|实施)|认真组织实施|遵照执行|制定本(?:规划|纲要|方案|计划|办法|意见|条例|规定|措施|细则|要点|行动计划|行动方案|实施方案|实施意见)|提出(?:如下|以下)意见|经.{0,12}(?:人民政府|省政府|市政府|县政府|国务院)同意';

/** Verbs and nouns by which work is given to bodies. */
export const DUTIES =
  '加强|推进|推动|完善|健全|建立|支持|鼓励|引导|开展|提升|强化|深化|落实|实施|促进|优化|加快|培育|责任单位|牵头|保障措施|总体要求|主要目标|重点任务|指导思想|基本原则|工作目标';

/** Who is to do it, said outright. */
export const RESPONSIBLE =
  '责任单位|牵头单位|责任部门|牵头部门|配合单位|按职责分工|负责落实|任务分工';

/** Press, commerce, law firms and lists of hits. */
export const OTHER_GENRES =
  '记者|通讯员|购物车|立即购买|加入收藏夹|好评率|包邮|律师事务所|本所|律师团队|作者[:：]|客户|条结果|用时 ?[\\d.]+ ?秒|按相关度';

/** Columns of a government site that hold documents, and those that hold other things. */
export const DOCUMENT_COLUMNS = '政策|文件|规划|法规|规章|制度|公文';
export const OTHER_COLUMNS = '动态|新闻|要闻|搜索|解读|图片|视频|访谈|招聘|采购|办事';

/** Headings of any level. */
export const HEADINGS =
  '(?:^|[\\n。 \u3000])(?:第[一二三四五六七八九十]{1,3}[章节条]|[一二三四五六七八九十]{1,3} ?[、,，]|[(（][一二三四五六七八九十]{1,3}[)）])';

/** Traditional and Simplified of the characters in the words above. */
export const TRADITIONAL =
  '識识產产權权專专標标誌志業业導导關关於于發发轉转辦办劃划綱纲項项條条規规則则實实責责單单牽牵頭头負负務务隊队會会級级區区縣县機机構构屬属現现將将給给們们認认貫贯徹彻執执據据結结際际個个記记訊讯購购車车買买庫库頁页圖图佈布設设計计劑剂國国術术動动強强進进廳厅委委員员說说體体節节協协幹干總总點点創创護护質质價价對对應应處处門门開开從从為为與与並并來来時时長长';
