import {
  hiddenKinds,
  language,
  myDepartments,
  printMarks,
  showMap,
  soonDays,
} from '../../lib/storage/settings.ts';
import type { MarkKind } from '../../lib/ui/mark-kind.ts';
import type { Settings, SettingsActions } from '../../lib/ui/options/settings.ts';

type Stored = Omit<Settings, 'sites' | 'governmentGranted'>;

/** Tells what is set, as soon as it is read and whenever it changes, here or elsewhere; its actions set it. */
export function openSettingsDesk(
  changed: (stored: Stored) => void,
): Omit<SettingsActions, 'grantSite' | 'grantGovernment' | 'revokeSite'> {
  let known: Stored | undefined;
  const set = (change: Partial<Stored>) => {
    if (!known) return; // it is read in a moment, with this change
    known = { ...known, ...change };
    changed(known);
  };
  readAll().then((stored) => {
    known = stored;
    changed(stored);
  });
  hiddenKinds.watch((kinds) => set({ hiddenKinds: kinds as MarkKind[] }));
  showMap.watch((on) => set({ showMap: on }));
  printMarks.watch((on) => set({ printMarks: on }));
  soonDays.watch((days) => set({ soonDays: days }));
  myDepartments.watch((mine) => set({ myDepartments: mine }));
  language.watch((chosen) => set({ language: chosen }));

  return {
    toggleKind(kind) {
      const hidden = known?.hiddenKinds ?? [];
      hiddenKinds.setValue(
        hidden.includes(kind) ? hidden.filter((it) => it !== kind) : [...hidden, kind],
      );
    },
    setShowMap: (on) => showMap.setValue(on),
    setPrintMarks: (on) => printMarks.setValue(on),
    setSoonDays: (days) => soonDays.setValue(days),
    setMyDepartments(mine) {
      set({ myDepartments: mine });
      myDepartments.setValue(mine);
    },
    setLanguage: (chosen) => language.setValue(chosen),
  };
}

async function readAll(): Promise<Stored> {
  const [kinds, map, print, days, mine, chosen] = await Promise.all([
    hiddenKinds.getValue(),
    showMap.getValue(),
    printMarks.getValue(),
    soonDays.getValue(),
    myDepartments.getValue(),
    language.getValue(),
  ]);
  return {
    hiddenKinds: kinds as MarkKind[],
    showMap: map,
    printMarks: print,
    soonDays: days,
    myDepartments: mine,
    language: chosen,
  };
}
