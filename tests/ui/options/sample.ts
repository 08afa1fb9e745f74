import type { OptionsState } from '../../../lib/ui/options/options-state.ts';
import type { Settings } from '../../../lib/ui/options/settings.ts';

const SETTINGS: Settings = {
  sites: [],
  governmentGranted: true,
  hiddenKinds: [],
  showMap: true,
  colourByTag: false,
  printMarks: false,
  soonDays: 90,
  myDepartments: { departments: [], only: false },
  language: 'auto',
};

/** The options of someone who has just begun, but for what is said. */
export function options(
  said: Partial<OptionsState> = {},
  set: Partial<Settings> = {},
): OptionsState {
  return {
    settings: { ...SETTINGS, ...set },
    surroundings: { version: '1.2.3', canOpenKeys: true },
    documents: [],
    points: [],
    ...said,
  };
}

/** The options of someone who has worked for a while. */
export const used = (): OptionsState =>
  options(
    {
      surroundings: { version: '1.2.3', canOpenKeys: true, openingKeys: 'Alt+Shift+L' },
      used: 3_400_000,
      documents: [
        {
          id: 'a',
          title: '云泽市人民政府关于印发云泽市知识产权强市建设行动方案（2024—2027年）的通知',
          documentNumber: '云政发〔2024〕8号',
          annotations: 12,
        },
        { id: 'b', title: '', annotations: 0 },
      ],
      points: [
        {
          number: 1,
          taken: '2026-11-02T08:30:00Z',
          reason: 'import',
          documents: 1,
          annotations: 9,
        },
      ],
    },
    {
      sites: ['www.example.com', '*.example.org', '*'],
      hiddenKinds: ['department'],
      printMarks: true,
      soonDays: 30,
      myDepartments: {
        departments: [{ name: '市市场监管局', aliases: ['市知识产权局'] }],
        only: false,
      },
      language: 'zh-CN',
    },
  );
