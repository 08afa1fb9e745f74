import { browser } from 'wxt/browser';
import { language, myDepartments } from '../../lib/storage/settings.ts';
import { NO_DEPARTMENTS } from '../../lib/ui/my-departments.ts';
import type { WelcomeActions, WelcomeState } from '../../lib/ui/welcome/welcome-state.ts';
import { today } from '../clock/today.ts';
import { readSample, type Sample } from './sample.ts';

/** What goes on in the first-run page. */
export interface WelcomeDesk extends WelcomeActions {
  /** Reads and paints the sheet as soon as it stands in the page. */
  readSheet(sheet: HTMLElement | null): void;
}

/** Follows the settings and the sample; `changed` is called with each new state. */
export function openWelcomeDesk(changed: (state: WelcomeState) => void): WelcomeDesk {
  let sample: Sample | undefined;
  let state: WelcomeState = { myDepartments: NO_DEPARTMENTS, language: 'auto', today: today() };
  const set = (change: Partial<WelcomeState>) => {
    state = { ...state, ...change };
    changed(state);
  };
  const open = (id: string) => {
    sample?.focus(id);
    set({ selected: id });
  };
  readSettings().then(set);
  myDepartments.watch((mine) => set({ myDepartments: mine }));
  language.watch((chosen) => set({ language: chosen }));
  return {
    readSheet(sheet) {
      if (!sheet || sample) return;
      sample = readSample(sheet, open);
      const { notice } = sample;
      // Not while the page is being drawn.
      queueMicrotask(() => set({ notice }));
    },
    setMyDepartments(mine) {
      set({ myDepartments: mine });
      myDepartments.setValue(mine);
    },
    setLanguage: (chosen) => language.setValue(chosen),
    reveal: (place) => {
      const id = sample?.reveal(place);
      if (id !== undefined) set({ selected: id });
    },
  };
}

async function readSettings(): Promise<Partial<WelcomeState>> {
  const [mine, chosen, commands] = await Promise.all([
    myDepartments.getValue(),
    language.getValue(),
    browser.commands?.getAll(),
  ]);
  const keys = commands?.find(({ name }) => name === '_execute_action')?.shortcut;
  return { myDepartments: mine, language: chosen, ...(keys && { openingKeys: keys }) };
}
