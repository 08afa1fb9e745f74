import { codebookOf } from '../../lib/annotation/codebook/built-in/built-in.ts';
import type { Codebook } from '../../lib/annotation/codebook/codebook.ts';
import type { TagUse } from '../../lib/annotation/codebook/tag-uses.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { isRelation, relationsAmong } from '../../lib/annotation/record/relation.ts';
import type { Reading } from '../../lib/messages/protocol.ts';
import type { Lost } from '../../lib/storage/canary.ts';
import type { Exporting } from '../../lib/ui/export-choices.ts';
import type { Importing } from '../../lib/ui/importing.ts';
import type { MarkKind } from '../../lib/ui/mark-kind.ts';
import type { MyDepartments } from '../../lib/ui/my-departments.ts';
import type { PanelNews, PanelState, PresentText } from '../../lib/ui/panel/panel-state.ts';
import { today } from '../clock/today.ts';

/** What the panel knows of the tab it stands beside. */
export interface Knowledge {
  /** The tab beside the panel. */
  tab?: number;
  reading?: Reading;
  /** The tab that `reading` is of: another one while the tab beside the panel has not answered yet. */
  readIn?: number;
  annotations: readonly Annotation[];
  hidden: readonly MarkKind[];
  mine: MyDepartments;
  /** Id of the codebook that is offered; see `codebookOf`. */
  codebook: string;
  ownCodebooks: readonly Codebook[];
  tagUses?: readonly TagUse[];
  text?: PresentText;
  site?: { host: string; granted: boolean };
  news?: PanelNews;
  lost?: Lost;
  exporting?: Exporting;
  importing?: Importing;
  asked: boolean;
  /** The browser does not let the panel into this tab: it takes a click on the toolbar button. */
  closed: boolean;
}

/** What the panel shows of it. */
export function stateOf(known: Knowledge): PanelState {
  const {
    reading,
    annotations,
    hidden,
    mine,
    codebook,
    ownCodebooks,
    tagUses,
    text,
    site,
    news,
    lost,
    asked,
    closed,
  } = known;
  const said = {
    ...(news && { news }),
    ...(lost && { lost }),
    ...(known.exporting && { exporting: known.exporting }),
    ...(known.importing && { importing: known.importing }),
  };
  if (!asked) return { is: 'loading' };
  if (!reading) return { is: 'noReader', canRead: !closed, ...said };
  const { notice, places, selected, passage, selection, lapsed, correcting } = reading;
  return {
    is: 'reading',
    key: `${reading.document} ${reading.textHash}`,
    notice,
    annotations: annotations.filter((it) => !isRelation(it)),
    relations: relationsAmong(annotations),
    places,
    ...(selected !== undefined && { selected }),
    ...(passage !== undefined && { passage }),
    ...(selection && { selection }),
    ...(lapsed && { lapsed }),
    ...(correcting && { correcting }),
    ...(text && { text }),
    ...(site && { site }),
    hiddenKinds: hidden,
    myDepartments: mine,
    codebook: codebookOf(codebook, ownCodebooks),
    ownCodebooks,
    ...(tagUses && { tagUses }),
    today: today(),
    ...said,
  };
}
