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

function printed({ as, text }: SampleParagraph) {
  if (as === 'title') return <h2 key={text}>{text}</h2>;
  if (as === 'heading') return <h3 key={text}>{text}</h3>;
  return (
    <p key={text} class={as}>
      {text}
    </p>
  );
}
