import type { Ref } from 'preact';
import { KindLabel } from '../kind-label.tsx';
import { MARK_KINDS } from '../mark-kind.ts';
import { MyDepartmentsEditor } from '../my-departments-editor.tsx';
import type { Language } from '../words/choose-words.ts';
import type { Words } from '../words/zh-CN.ts';
import { SampleCard } from './sample-card.tsx';
import { SampleLedger } from './sample-ledger.tsx';
import { SampleSheet } from './sample-sheet.tsx';
import type { WelcomeActions, WelcomeState } from './welcome-state.ts';

interface WelcomeProps {
  state: WelcomeState;
  actions: WelcomeActions;
  /** The sheet, for whoever reads and paints it. */
  sheet: Ref<HTMLElement>;
  words: Words;
}

/** Where notices of this subject are published; opened by the person's click, never by us. */
const WHERE_NOTICES_ARE = 'https://www.cnipa.gov.cn/';

/** The first page a person sees: what it is for, on a notice that is read before their eyes. */
export function Welcome({ state, actions, sheet, words }: WelcomeProps) {
  const said = words.welcome;
  return (
    <main class="welcome">
      <section class="start">
        <h1>{said.sentence}</h1>
        <p class="lede">{said.lede}</p>
        <ol class="steps">
          {said.steps(state.openingKeys).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <fieldset>
          <legend>{words.myDepartment}</legend>
          <MyDepartmentsEditor
            mine={state.myDepartments}
            known={bodiesOf(state)}
            onChange={actions.setMyDepartments}
            words={words}
          />
        </fieldset>
        <fieldset>
          <legend>{said.language}</legend>
          <LanguageButtons {...{ state, actions, words }} />
        </fieldset>
        <a class="button primary" href={WHERE_NOTICES_ARE} target="_blank" rel="noreferrer">
          {said.open}
        </a>
        <p class="promise">
          <span class="icon icon-lock" aria-hidden="true" />
          <span>
            <b>{said.promise}</b>
            {said.promiseRest}
          </span>
        </p>
      </section>
      <section class="sample" aria-label={said.sample}>
        <SampleSheet sheet={sheet} />
        <ul class="legend">
          {MARK_KINDS.map((kind) => (
            <li key={kind}>
              <KindLabel kind={kind} words={words} />
              <span>{said.forms[kind]}</span>
            </li>
          ))}
        </ul>
        <SampleLedger state={state} actions={actions} words={words} />
      </section>
      {state.card && (
        <SampleCard
          card={state.card}
          today={state.today}
          issuedOn={state.notice?.metadata.issuedOn}
          actions={actions}
          words={words}
        />
      )}
    </main>
  );
}

/** Each in its own words. */
const LANGUAGES: readonly [Exclude<Language, 'auto'>, string][] = [
  ['zh-CN', '简体中文'],
  ['en', 'English'],
];

function LanguageButtons({ actions, words }: Omit<WelcomeProps, 'sheet'>) {
  return (
    <div class="row">
      {LANGUAGES.map(([language, name]) => (
        <button
          key={language}
          type="button"
          class="button"
          lang={language}
          aria-pressed={words.language === language}
          onClick={() => actions.setLanguage(language)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function bodiesOf({ notice }: WelcomeState): string[] {
  const names = notice?.commitments.flatMap(({ departments }) => departments.map((it) => it.name));
  return [...new Set(names)];
}
