import { parseNotice } from '../../lib/notice/parse.ts';
import type { LibraryDocument } from '../../lib/ui/library/library-document.ts';
import { type Coded, libraryDocument } from '../ui/library/library-samples.ts';

const PLACES = ['云泽市', '澜川县', '江禾省', '松陵市', '青渚区', '白浪州', '石门县', '南屏市'];

const CODES = [
  '供给型/人才培养',
  '供给型/资金投入',
  '环境型/法规管制',
  '需求型/示范试点',
  '创造',
  '运用',
  '保护',
];

/** A notice of an invented place: what it aims at depends on its number. */
export function noticeText(at: number): string {
  const place = placeOf(at);
  const year = 2020 + (at % 9);
  const kind = at % 3 === 0 ? '高价值发明专利拥有量' : '发明专利拥有量';
  const per = at % 2 === 0 ? '每万人口' : '每万人';
  return [
    `${place}知识产权“强基”工程实施方案（${year - 3}—${year}年）`,
    `${place.slice(0, 1)}政发〔${year - 3}〕${at + 1}号`,
    '一、工作目标',
    `到${year}年，${per}${kind}由${year - 3}年的${3 + (at % 7)}件提高到${6 + ((at * 7) % 23)}件，商标有效注册量达到${2 + (at % 9)}万件，知识产权质押融资额年均增长${8 + (at % 12)}%，专利转化运用率达到${30 + (at % 40)}%以上。`,
    '二、重点任务',
    `（一）加强源头保护。${year}年底前，建设高价值专利培育中心${2 + (at % 8)}家。（市市场监管局牵头，市科技局、市财政局配合）`,
    '（二）强化执法。每年组织专项执法行动4次以上。（市公安局、市市场监管局负责）',
    `（三）完善服务。2026年12月底前，设立维权援助工作站${1 + (at % 5)}个。（市司法局负责）`,
  ].join('\n');
}

const placeOf = (at: number) =>
  at < PLACES.length
    ? (PLACES[at] ?? '')
    : `${PLACES[at % PLACES.length]?.slice(0, 1)}${'安平永宁长乐'.charAt(at % 6)}${'东西南北'.charAt(Math.floor(at / 6) % 4)}县`;

/** So many documents, each with so many annotations. */
export function manyDocuments(count: number, annotations = 12): LibraryDocument[] {
  return Array.from({ length: count }, (_, at) => {
    const text = noticeText(at);
    const coded = Array.from({ length: annotations }, (_, nth): Coded => {
      const start = (at * 13 + nth * 17) % (text.length - 20);
      return {
        span: [start, start + 8 + (nth % 9)],
        tags: [CODES[(at + nth * nth) % CODES.length] ?? ''],
        clause: ['一', '二/(一)', '二/(二)', '二/(三)'][(at + nth) % 4] ?? '',
      };
    });
    return libraryDocument(text.slice(0, text.indexOf('\n')), {
      text,
      notice: parseNotice(text),
      annotations: coded,
    });
  });
}
