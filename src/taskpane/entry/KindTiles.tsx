// What may be entered: a tile for each kind the workbook has a register of, those entered last in front.

import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftShelf } from "../../app/entryDrafts";
import { kindsToEnter } from "../../app/entryKinds";
import type { Book } from "../../app/sessionState";
import type { KindId } from "../../domain/kinds/kind";
import { ActionButton } from "../parts/ActionButton";
import { KindIcon } from "../parts/KindIcon";
import { usePane } from "../parts/paneContext";
import { focusGroup } from "../parts/useKeptFocus";
import { useShared } from "../parts/useShared.styles";
import { useEntryWords } from "./entryWordsContext";
import { readLastKinds } from "./lastKinds";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    outlineStyle: "none",
    "> button": { minHeight: "56px", fontSize: tokens.fontSizeBase400 },
  },
  unfinished: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
});

export interface KindTilesProps {
  readonly book: Book;
  readonly shelf: DraftShelf;
  readonly onChoose: (kind: KindId) => void;
}

export function KindTiles({ book, shelf, onChoose }: KindTilesProps) {
  const { texts } = usePane();
  const words = useEntryWords();
  const shared = useShared();
  const styles = useStyles();
  const [last] = useState(readLastKinds);
  return (
    <div className={shared.stack}>
      <p className={shared.lead}>{words.lead}</p>
      <div {...focusGroup("entry")} role="group" aria-label={words.tiles} className={styles.tiles}>
        {kindsToEnter(book.fit, last).map((kind) => (
          <ActionButton key={kind} icon={<KindIcon kind={kind} />} onClick={() => onChoose(kind)}>
            {shelf.find(kind) === null ? (
              texts.kinds[kind]
            ) : (
              <span>
                {texts.kinds[kind]}
                <br />
                <span className={styles.unfinished}>{words.draft.unfinished}</span>
              </span>
            )}
          </ActionButton>
        ))}
      </div>
    </div>
  );
}
