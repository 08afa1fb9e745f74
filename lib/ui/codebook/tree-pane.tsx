import { useState } from 'preact/hooks';
import { codesOf } from '../../annotation/codebook/codebook.ts';
import { withGroup } from '../../annotation/codebook/codebook-edit.ts';
import { freeName, inBoth } from '../../annotation/codebook/codebook-names.ts';
import type { Direction } from '../../annotation/codebook/codebook-seats.ts';
import { pathText, SEPARATOR } from '../../annotation/codebook/tag-path.ts';
import { LIMITS } from '../../annotation/record/limits.ts';
import { Empty } from '../panel/empty.tsx';
import { CodeTree, moved, removed } from './code-tree.tsx';
import type { CodebookState, Picked } from './codebook-state.ts';
import { type Move, nameOf, withNewCode } from './moves.ts';
import type { CodebookViewProps } from './view-props.ts';

interface TreePaneProps extends CodebookViewProps {
  editable: boolean;
  /** Of the element that tells the keys. */
  helpId: string;
  /** Goes to the field of the name, where what was made gets one. */
  onEdit(): void;
}

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'in', 'out'];

/** The tree with what can be done in it by button, for who does not drag. */
export function TreePane(props: TreePaneProps) {
  const { state, actions, words, editable, onEdit } = props;
  const { shown, picked } = state;
  const [said, setSaid] = useState('');
  const names = words.codebookEditor;
  const apply = (move: Move) => {
    if (move === 'nowhere') setSaid(names.notMovable);
    else if ('taken' in move) setSaid(names.codeTaken(pathText(move.taken)));
    else {
      setSaid('');
      actions.change(move);
    }
  };
  const make = (under: boolean) => {
    apply(withNewCode(shown, picked, { under, name: names.codeName }));
    onEdit();
  };
  const makeGroup = () => {
    apply(withNewGroup(shown, names.groupName));
    onEdit();
  };
  const isEmpty = codesOf(shown).length === 0 && shown.groups.length < 2;
  return (
    <section class="tree-pane" aria-label={names.tree}>
      {editable && (
        <div class="tree-tools">
          <button type="button" class="button" onClick={() => make(false)}>
            <span class="icon icon-plus" />
            {names.newCode}
          </button>
          <button
            type="button"
            class="button plain"
            disabled={!canHaveUnder(picked)}
            onClick={() => make(true)}
          >
            {names.newUnder}
          </button>
          <button type="button" class="button plain" onClick={makeGroup}>
            {names.newGroup}
          </button>
          {!isEmpty && (
            <span class="tree-moves">
              {DIRECTIONS.map((direction) => (
                <button
                  type="button"
                  class="button plain"
                  key={direction}
                  disabled={!picked}
                  onClick={() => picked && apply(moved(shown, picked, direction))}
                >
                  {names.move[direction]}
                </button>
              ))}
              <button
                type="button"
                class="button plain"
                disabled={!picked}
                aria-label={picked && names.removeNamed(pickedName(state, picked))}
                onClick={() => picked && apply(removed(shown, picked))}
              >
                {words.remove}
              </button>
            </span>
          )}
        </div>
      )}
      {isEmpty && <Empty title={names.empty} hint={names.emptyHint} />}
      {!isEmpty && <CodeTree {...props} onMove={apply} />}
      <p class="quiet small" role="status">
        {said}
      </p>
    </section>
  );
}

function canHaveUnder(picked: Picked | undefined): boolean {
  return (
    picked !== undefined &&
    'code' in picked &&
    picked.code.split(SEPARATOR).length < LIMITS.codeDepth
  );
}

function withNewGroup(shown: CodebookState['shown'], name: string): Move {
  const free = freeName(name, (it) => shown.groups.some((group) => group.name['zh-CN'] === it));
  return { codebook: withGroup(shown, inBoth(free)), picked: { group: shown.groups.length } };
}

function pickedName({ shown }: CodebookState, picked: Picked): string {
  return 'code' in picked ? nameOf(picked.code) : (shown.groups[picked.group]?.name['zh-CN'] ?? '');
}
