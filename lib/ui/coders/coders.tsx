import type { Words } from '../words/zh-CN.ts';
import { BeginComparison } from './begin-comparison.tsx';
import type { CodersActions, CodersState } from './coders-state.ts';
import { Comparing } from './comparing.tsx';

interface CodersProps {
  state: CodersState;
  actions: CodersActions;
  words: Words;
}

/** 双人编码: a colleague's file beside one's own annotations, how far they agree, and what is to be settled. */
export function Coders({ state, actions, words }: CodersProps) {
  if (state.is === 'comparing') return <Comparing state={state} actions={actions} words={words} />;
  if (state.is === 'working') {
    const { done, of } = state;
    return (
      <div class="coders-working">
        <p role="status">{words.coders.working(done, of)}</p>
        <progress max={Math.max(1, of)} value={done} aria-label={words.coders.working(done, of)} />
        <button type="button" class="button" onClick={actions.stop}>
          {words.coders.stop}
        </button>
      </div>
    );
  }
  return <BeginComparison failed={state.failed} onBegin={actions.begin} words={words} />;
}
