import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { followSetting } from '../../lib/storage/follow-setting.ts';
import { soonDays } from '../../lib/storage/settings.ts';
import { SoonDays } from '../../lib/ui/soon-days.ts';
import { isExtensionGone } from '../reader/extension-gone.ts';

/** Counts the days of what is in it as they are set, also when that changes. */
export function WithSoonDays({ children }: { children: ComponentChildren }) {
  const [days, setDays] = useState(soonDays.fallback);
  useEffect(() => {
    if (isExtensionGone()) return;
    const stop = followSetting(soonDays, setDays);
    return () => {
      if (!isExtensionGone()) stop();
    };
  }, []);
  return <SoonDays.Provider value={days}>{children}</SoonDays.Provider>;
}
