import type { Metadata } from '../../notice/notice.ts';
import { dateText, daysLeft, period } from '../date-text.ts';
import { fullWidth } from '../full-width.ts';
import type { Words } from '../words/zh-CN.ts';
import type { ViewProps } from './view-props.ts';

/** Who issued the notice, when, to whom and for which years; what is not stated takes no room. */
export function Facts({ state, words }: ViewProps) {
  const { metadata } = state.notice;
  const { issuers = [], addressees = [], attachments = [] } = metadata;
  const facts: [string, string | undefined][] = [
    // The head names the document that is sent out.
    [words.title, metadata.enclosedTitle && fullWidth(metadata.title ?? '')],
    [words.documentNumber, metadata.documentNumber],
    [words.issuers, issuers.join('、')],
    [words.issuedOn, metadata.issuedOn && dateText(metadata.issuedOn, words)],
    [words.publishedOn, published(metadata, words)],
    [words.period, periodText(metadata, words)],
    [words.addressees, fullWidth(addressees.join('、'))],
    [words.indexNumber, metadata.indexNumber],
    [words.attachments, fullWidth(attachments.join('、'))],
  ];
  const stated = facts.filter(([, fact]) => fact);
  if (stated.length === 0) return null;
  return (
    <section class="section">
      <dl class="facts">
        {stated.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="bodies" lang="zh-CN">
              {fact}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function published({ issuedOn, publishedOn }: Metadata, words: Words): string | undefined {
  if (publishedOn === undefined) return undefined;
  const days = issuedOn === undefined ? 0 : daysLeft(publishedOn, issuedOn);
  const date = dateText(publishedOn, words);
  return days > 0 ? `${date}　${words.later(days)}` : date;
}

function periodText({ period: years }: Metadata, words: Words): string | undefined {
  const { startDate, endDate } = years ?? {};
  if (startDate === undefined) return endDate && words.until(dateText(endDate, words));
  if (endDate === undefined) return words.from(dateText(startDate, words));
  const [from, to] = period(startDate, endDate);
  return words.fromTo(dateText(from, words), dateText(to, words));
}
