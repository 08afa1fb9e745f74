import type { Notice } from '../../notice/notice.ts';
import type { MyDepartments } from '../my-departments.ts';
import type { CardView } from '../overlay/overlay-view.ts';
import type { Language } from '../words/choose-words.ts';

/** Everything the first-run page shows. */
export interface WelcomeState {
  /** The sample as the parser reads it; none before the page stands. */
  notice?: Notice;
  /** The mark that is open in the sample. */
  selected?: string;
  /** What that mark says, or the one under the pointer. */
  card?: CardView;
  myDepartments: MyDepartments;
  language: Language;
  /** `YYYY-MM-DD` */
  today: string;
  /** The keys that open the panel, as the browser has them; none where it has none. */
  openingKeys?: string;
}

/** Everything that can be done there. */
export interface WelcomeActions {
  setMyDepartments(mine: MyDepartments): void;
  setLanguage(language: Language): void;
  /** Opens the card of a mark. */
  open(id: string): void;
  /** Shows in the sample where a clause stands. Offsets are UTF-16, half-open, into the sample's text. */
  reveal(place: { id: string } | { span: { start: number; end: number } }): void;
}
