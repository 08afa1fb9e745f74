import type { Ref } from 'preact';
import { SAMPLE_NOTICE, type SampleParagraph } from './sample-notice.ts';

/** The sample as a government site prints it; what reads and paints it is the same as on such a site. */
export function SampleSheet({ sheet }: { sheet: Ref<HTMLElement> }) {
  return (
    <article ref={sheet} class="sheet" lang="zh-CN">
      {SAMPLE_NOTICE.map(printed)}
    </article>
  );
}

/** A title breaks where the name of what is issued begins, as offices print it. */
const ISSUES = '关于印发';

function printed({ as, text }: SampleParagraph) {
  if (as === 'title') {
    const [issuer, issued] = text.split(ISSUES);
    return (
      <h2 key={text}>
        {issuer}
        {ISSUES}
        <wbr />
        {issued}
      </h2>
    );
  }
  if (as === 'heading') return <h3 key={text}>{text}</h3>;
  return (
    <p key={text} class={as}>
      {text}
    </p>
  );
}
