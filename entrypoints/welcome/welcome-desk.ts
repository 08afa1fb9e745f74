import { browser } from 'wxt/browser';
import { followSettings } from '../../lib/storage/follow-setting.ts';
import { language, myDepartments } from '../../lib/storage/settings.ts';
import { NO_DEPARTMENTS } from '../../lib/ui/my-departments.ts';
import type { WelcomeActions, WelcomeState } from '../../lib/ui/welcome/welcome-state.ts';
import { today } from '../clock/today.ts';
import { holdState } from '../desk/held-state.ts';
import { openSampleDesk, type SampleDesk } from './sample-desk.ts';

/** What goes on in the first-run page. */
export interface WelcomeDesk extends WelcomeActions {
  /** Reads and paints the sheet as soon as it stands in the page. */
  readSheet(sheet: HTMLElement | null): void;
}

/** Follows the settings and the sample; `changed` is called with each new state. */
export function openWelcomeDesk(changed: (state: WelcomeState) => void): WelcomeDesk {
  let sample: SampleDesk | undefined;
  const { set } = holdState<WelcomeState>(
    { myDepartments: NO_DEPARTMENTS, language: 'auto', today: today() },
    changed,
  );
  const follow = () => set({ selected: sample?.selected, card: sample?.card() });
  openingKeys().then((keys) => set({ openingKeys: keys }));
  followSettings<Pick<WelcomeState, 'myDepartments' | 'language'>>(
    { myDepartments, language },
    set,
  );
  return {
    readSheet(sheet) {
      if (!sheet || sample) return;
      sample = openSampleDesk(sheet, follow);
      const { notice } = sample;
      // Not while the page is being drawn.
      queueMicrotask(() => set({ notice }));
    },
    setMyDepartments(mine) {
      set({ myDepartments: mine });
      myDepartments.setValue(mine);
    },
    setLanguage: (chosen) => language.setValue(chosen),
    open: (id) => sample?.open(id),
    reveal: (place) => sample?.reveal(place),
  };
}

/** The keys that open the panel, as the browser has them. */
async function openingKeys(): Promise<string | undefined> {
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === '_execute_action')?.shortcut;
}
