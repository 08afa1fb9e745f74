import type { MarkKind } from '../mark-kind.ts';
import type { MyDepartments } from '../my-departments.ts';
import type { Language } from '../words/choose-words.ts';

/** What is set once and holds in every page and panel. */
export interface Settings {
  /** Hosts that the person has granted, in order; `*` for every site, `*.example.com` with what is below it. */
  sites: readonly string[];
  /** The manifest's own sites; a person can take that right away in the browser. */
  governmentGranted: boolean;
  hiddenKinds: readonly MarkKind[];
  showMap: boolean;
  /** Annotations are painted in the hue of their first tag. */
  colourByTag: boolean;
  printMarks: boolean;
  /** From so many days before its end on, a deadline is near. */
  soonDays: number;
  myDepartments: MyDepartments;
  language: Language;
}

/** How the last change of the sites went. Each is an object of its own. */
export interface SiteNews {
  is: 'granted' | 'revoked' | 'refused' | 'stays';
  host: string;
}

/** Each holds at once, in every page and panel that is open. */
export interface SettingsActions {
  /** Asks the browser for the right to one host; only from within a click. */
  grantSite(host: string): void;
  grantGovernment(): void;
  revokeSite(host: string): void;
  toggleKind(kind: MarkKind): void;
  setShowMap(on: boolean): void;
  setColourByTag(on: boolean): void;
  setPrintMarks(on: boolean): void;
  setSoonDays(days: number): void;
  setMyDepartments(mine: MyDepartments): void;
  setLanguage(language: Language): void;
}

/** What this browser and this build have. */
export interface Surroundings {
  version: string;
  /** The keys that open the panel, as the browser has them; none where it has none. */
  openingKeys?: string;
  /** The browser shows its page for the keys when asked to. */
  canOpenKeys: boolean;
}
