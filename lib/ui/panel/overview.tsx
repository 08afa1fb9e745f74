import { evidenceText } from '../evidence-text.ts';
import { ByHandSite } from './by-hand-site.tsx';
import { Facts } from './facts.tsx';
import { Found } from './found.tsx';
import { MarkList } from './mark-list.tsx';
import { NearestDeadline } from './nearest-deadline.tsx';
import { Outline } from './outline.tsx';
import { ReviewProgress } from './review-progress.tsx';
import type { ViewProps } from './view-props.ts';

/** Facts, what was recognised, the nearest deadline, the outline, and why it was taken for a notice. */
export function Overview(props: ViewProps & { onReview(): void }) {
  return (
    <>
      <Facts {...props} />
      <ByHandSite {...props} />
      <Found {...props} />
      <ReviewProgress {...props} />
      <NearestDeadline {...props} />
      <Outline {...props} />
      <MarkList {...props} />
      <Reasons {...props} />
    </>
  );
}

function Reasons({ state, words }: ViewProps) {
  const { evidence, isPolicy, isIntellectualProperty, score } = state.notice.detection;
  if (evidence.length === 0) return null;
  return (
    <section class="section">
      <h2>
        {words.whyRecognised}
        <span class="aside">{words.verdict(isPolicy, isIntellectualProperty)}</span>
      </h2>
      <p class="sureness small">
        <span>{words.sureness}</span>
        <span class="sure" style={{ '--share': `${Math.round(score * 100)}%` }} />
        <span>{Math.round(score * 100)}%</span>
      </p>
      <ul class="evidence">
        {evidence.map((one) => (
          <li key={`${one.sign} ${one.quote} ${one.count}`}>
            <span class={`icon ${one.weight > 0 ? 'icon-check' : 'icon-cross'}`} />
            <span>{evidenceText(one, words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
