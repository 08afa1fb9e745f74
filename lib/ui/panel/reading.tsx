import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fullWidth } from '../full-width.ts';
import { Annotations } from './annotations.tsx';
import { ChangedText } from './changed-text.tsx';
import { Deadlines } from './deadlines.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Ledger } from './ledger.tsx';
import { FIRST_CHOICES, type LedgerChoices } from './ledger-choices.ts';
import { Overview } from './overview.tsx';
import type { ReadingState } from './panel-state.ts';
import { Review } from './review.tsx';
import { type Tab, Tabs } from './tabs.tsx';
import { Targets } from './targets.tsx';
import { useTabKeys } from './use-tab-keys.ts';
import type { ViewProps } from './view-props.ts';
import { whereShown } from './where-shown.ts';

interface ReadingProps extends ViewProps {
  choices: LedgerChoices;
  onChoose(choices: LedgerChoices): void;
  onReview(): void;
}

const VIEWS: Readonly<Record<Tab, (props: ReadingProps) => ComponentChild>> = {
  overview: (props) => <Overview {...props} />,
  ledger: (props) => <Ledger {...props} />,
  targets: (props) => <Targets {...props} />,
  deadlines: (props) => <Deadlines {...props} />,
  annotations: (props) => <Annotations {...props} />,
};

/** A notice that was read: its head, and one of its views. */
export function Reading({ state, actions, words }: ViewProps) {
  const [reviewing, setReviewing] = useState(false);
  const [open, turnTo] = useOpenTab(state, reviewing);
  const setOpen = (tab: Tab) => {
    setReviewing(false);
    turnTo(tab);
  };
  useTabKeys(setOpen);
  const views = { state, actions, words };
  const [choices, onChoose] = useState(FIRST_CHOICES);
  const [showingChanges, setShowingChanges] = useState(false);
  const review = () => {
    setOpen('annotations');
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#review-queue')?.focus());
  };
  return (
    <>
      <header class="panel-head">
        <DocumentHead {...views} />
        <Tabs open={open} counts={countsOf(state)} onOpen={setOpen} words={words} />
      </header>
      <main key={open}>
        <ChangedText
          state={state}
          actions={actions}
          words={words}
          open={showingChanges}
          onOpen={setShowingChanges}
          onReview={review}
        />
        <div id="view" role="tabpanel" aria-labelledby={`tab-${open}`}>
          {reviewing ? (
            <Review key={state.key} {...views} onBack={() => setReviewing(false)} />
          ) : (
            VIEWS[open]({ ...views, choices, onChoose, onReview: () => setReviewing(true) })
          )}
        </div>
      </main>
    </>
  );
}

/** The open tab; what is selected anew brings its own, but while marks are reviewed. */
function useOpenTab(state: ReadingState, stays: boolean): [Tab, (tab: Tab) => void] {
  const [open, setOpen] = useState<Tab>('overview');
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    const { selected } = state;
    if (selected === shown.current) return;
    const isShown = selected === undefined || stays;
    const tab = isShown ? open : whereShown(selected, state, open);
    // An annotation that was just made is selected before it comes in.
    if (tab === undefined) return;
    shown.current = selected;
    setOpen(tab);
  }, [state, open]);
  return [open, setOpen];
}

function DocumentHead({ state, actions, words }: ViewProps) {
  const { title, enclosedTitle, documentNumber, issuers } = state.notice.metadata;
  const origin = documentNumber ?? issuers?.join('、');
  return (
    <div class="document">
      <div class="head-menu">
        <ExportMenu scopes={['document', 'all']} actions={actions} words={words} bare />
      </div>
      {origin !== undefined && (
        <p class="issue" lang="zh-CN">
          {origin}
        </p>
      )}
      {title === undefined ? (
        <h1>{words.untitled}</h1>
      ) : (
        <h1 lang="zh-CN" title={title}>
          {fullWidth(enclosedTitle ?? title)}
        </h1>
      )}
    </div>
  );
}

function countsOf({ notice, annotations }: ReadingState): Partial<Record<Tab, number>> {
  const mentions = (kind: 'target' | 'deadline') =>
    notice.mentions.filter((mention) => mention.kind === kind).length;
  return {
    ledger: notice.commitments.length,
    targets: mentions('target'),
    deadlines: mentions('deadline'),
    annotations: annotations.length,
  };
}
