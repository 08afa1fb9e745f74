import { useState } from 'preact/hooks';
import { Asking } from '../options/asking.tsx';
import type { Words } from '../words/zh-CN.ts';
import { AgreementTable, agreementFigures } from './agreement-table.tsx';
import type { CodersActions, ComparingState } from './coders-state.ts';
import { DifferenceList } from './difference-list.tsx';

interface ComparingProps {
  state: ComparingState;
  actions: CodersActions;
  words: Words;
}

/** Two coders side by side: who they are, how far they agree, where they do not, and what is done with it. */
export function Comparing({ state, actions, words }: ComparingProps) {
  const { names, file, documents, agreement, differences, decisions, news } = state;
  const [shown, setShown] = useState<'differences' | 'agreement'>('differences');
  const [asked, setAsked] = useState<'save' | 'end'>();
  const decided = differences.filter(({ key }) => decisions.has(key)).length;
  const changes = differences.filter(
    ({ key }) => (decisions.get(key) ?? 'first') !== 'first',
  ).length;
  return (
    <div class="coders">
      <header>
        <p>
          <span>
            <b>{names.first}</b> <span class="quiet">{words.coders.and}</span> <b>{names.second}</b>
          </span>
          <span class="quiet">{file}</span>
          <span class="quiet">
            {words.coders.shared(documents.both)}
            {words.coders.leftOut(documents.firstOnly, documents.secondOnly)}
          </span>
        </p>
        <div class="save-buttons">
          <button type="button" class="button" onClick={actions.exportSettled}>
            {words.coders.exportSettled}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={changes === 0}
            onClick={() => setAsked('save')}
          >
            {words.coders.save}
          </button>
          <button type="button" class="button" onClick={() => setAsked('end')}>
            {words.coders.end}
          </button>
        </div>
      </header>
      {asked === 'save' && (
        <Asking
          question={words.coders.saveQuestion(changes, differences.length - decided)}
          verb={words.coders.save}
          onDo={() => {
            setAsked(undefined);
            actions.save();
          }}
          onCancel={() => setAsked(undefined)}
          words={words}
        />
      )}
      {asked === 'end' && (
        <Asking
          question={words.coders.endQuestion(decided)}
          verb={words.coders.end}
          onDo={actions.end}
          onCancel={() => setAsked(undefined)}
          words={words}
        />
      )}
      {news && (
        <p class="coders-news" role="status">
          {news.is === 'saved'
            ? words.coders.saved(news.changed)
            : `${words.failed}：${news.message}`}
        </p>
      )}
      <fieldset class="alternatives">
        <legend class="unseen">{words.library.views.coders}</legend>
        <button
          type="button"
          aria-pressed={shown === 'differences'}
          onClick={() => setShown('differences')}
        >
          {words.coders.differences} {decided}/{differences.length}
        </button>
        <button
          type="button"
          aria-pressed={shown === 'agreement'}
          onClick={() => setShown('agreement')}
        >
          {words.coders.agreement}
        </button>
      </fieldset>
      {shown === 'agreement' ? (
        <>
          <button
            type="button"
            class="button"
            onClick={() => actions.saveTable(agreementFigures(agreement, names, words))}
          >
            <span class="icon icon-export" />
            CSV
          </button>
          <AgreementTable agreement={agreement} names={names} words={words} />
        </>
      ) : (
        <DifferenceList
          differences={differences}
          decisions={decisions}
          names={names}
          onDecide={actions.decide}
          words={words}
        />
      )}
    </div>
  );
}
