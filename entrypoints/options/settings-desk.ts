import { followSettings } from '../../lib/storage/follow-setting.ts';
import {
  colourByTag,
  hiddenKinds,
  language,
  myDepartments,
  printMarks,
  showMap,
  soonDays,
} from '../../lib/storage/settings.ts';
import type { Settings, SettingsActions } from '../../lib/ui/options/settings.ts';
import { toggleKind } from '../settings/toggle-kind.ts';

type Stored = Omit<Settings, 'sites' | 'governmentGranted'>;

/** Tells what is set, as soon as it is read and whenever it changes, here or elsewhere; its actions set it. */
export function openSettingsDesk(
  changed: (stored: Stored) => void,
): Omit<SettingsActions, 'grantSite' | 'grantGovernment' | 'revokeSite'> {
  let known: Stored | undefined;
  const take = (stored: Stored) => {
    known = stored;
    changed(stored);
  };
  followSettings<Stored>(
    { hiddenKinds, showMap, colourByTag, printMarks, soonDays, myDepartments, language },
    take,
  );
  return {
    toggleKind: (kind) => toggleKind(kind, known?.hiddenKinds ?? []),
    setShowMap: (on) => showMap.setValue(on),
    setColourByTag: (on) => colourByTag.setValue(on),
    setPrintMarks: (on) => printMarks.setValue(on),
    setSoonDays: (days) => soonDays.setValue(days),
    setMyDepartments(mine) {
      if (known) take({ ...known, myDepartments: mine });
      myDepartments.setValue(mine);
    },
    setLanguage: (chosen) => language.setValue(chosen),
  };
}
