import { describe, expect, it } from 'vitest';
import { recurrence } from '../../../lib/notice/time/recurrence.ts';
import { deadlineWords, passageOf } from '../../notices/passage-of.ts';

const read = (text: string) => deadlineWords(text, recurrence(passageOf(text)));

describe('recurrence', () => {
  it.each([
    ['每年开展活动。', '每年 → every P1Y'],
    ['每季度通报。', '每季度 → every P3M'],
    ['每个月调度。', '每个月 → every P1M'],
    ['每两年评选一次。', '每两年 → every P2Y'],
    ['每半年评估。', '每半年 → every P6M'],
    ['按季度调度。', '按季度 → every P3M'],
    ['每季度第一个月10日前报送。', '每季度第一个月10日前 → every P3M'],
    ['每年4月20日至26日开展宣传。', '每年4月20日至26日 → every P1Y'],
    ['每年12月底前报送。', '每年12月底前 → every P1Y'],
    ['每年6月至9月开展行动。', '每年6月至9月 → every P1Y'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each(['每万人拥有量', '每个县建成', '年均增长', '每家企业'])('finds none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
