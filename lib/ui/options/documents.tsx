import { useState } from 'preact/hooks';
import { UnbrokenYears } from '../unbroken-years.tsx';
import { Asking } from './asking.tsx';
import { Section } from './section.tsx';
import type { OptionsViewProps } from './view-props.ts';

/** The documents in the store; those that are chosen can be deleted with their annotations. */
export function Documents({ state, actions, words }: OptionsViewProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const here = state.documents.filter(({ id }) => chosen.includes(id));
  const annotations = here.reduce((sum, it) => sum + it.annotations, 0);
  const choose = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id]);
  const remove = () => {
    actions.deleteDocuments(here.map(({ id }) => id));
    setChosen([]);
    setAsked(false);
  };
  return (
    <Section id="documents" title={words.documents}>
      {state.documents.length === 0 && <p class="quiet">{words.noDocuments}</p>}
      <ul>
        {state.documents.map(({ id, title, documentNumber, annotations: count }) => (
          <li key={id}>
            <label class="row stored-document">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => choose(id)} />
              <span class="song" lang="zh-CN">
                <UnbrokenYears text={title || words.untitled} />
              </span>
              <span class="quiet small">
                {documentNumber && <span class="nowrap">{documentNumber}　</span>}
                <span class="nowrap">{words.annotationCount(count)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {here.length > 0 && !asked && (
        <button type="button" class="button" onClick={() => setAsked(true)}>
          {words.deleteChosen}
        </button>
      )}
      {asked && (
        <Asking
          question={words.deleteQuestion(words.holds(here.length, annotations))}
          verb={words.remove}
          onDo={remove}
          onCancel={() => setAsked(false)}
          words={words}
        />
      )}
    </Section>
  );
}
