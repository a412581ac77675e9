// 检查 of a workbook: a sentence first, then what is open, what was not looked at, what is settled, and last what was not
// understood or not counted.

import { mergeClasses } from "@fluentui/react-components";
import { listConcerns } from "../../app/concerns";
import { openFindings } from "../../app/findingGroups";
import { buildOverview } from "../../app/overview";
import type { Book } from "../../app/sessionState";
import { countOpen } from "../../domain/checking/judged";
import type { FindingWords } from "../../texts/findingTexts";
import { describeRecheck } from "../parts/describeState";
import { EmptyView } from "../parts/EmptyView";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { ConcernList } from "./ConcernList";
import { MarkPart } from "./MarkPart";
import { OpenFindings } from "./OpenFindings";
import { SaidList } from "./SaidList";
import { SettledList } from "./SettledList";
import { UndecidedList } from "./UndecidedList";
import { WordsContext } from "./wordsContext";

export interface CheckedBookProps {
  readonly book: Book;
  readonly words: FindingWords;
}

export function CheckedBook({ book, words }: CheckedBookProps) {
  const { session, texts } = usePane();
  const { check, home } = texts;
  const shared = useShared();
  const { judged, undecided } = book.check;
  const concerns = listConcerns(book);
  const hasNothing = concerns.length === 0 && judged.length === 0 && buildOverview(book.fit).registers === 0;
  if (hasNothing) return <EmptyView {...home.nothing} />;
  return (
    <WordsContext value={words}>
      <div className={shared.stack}>
        <p className={shared.lead}>{check.lead(countOpen(judged), undecided.length)}</p>
        {book.recheck === undefined || book.isStale ? null : (
          <p className={mergeClasses(shared.quiet, shared.breaking)}>
            {describeRecheck(book.recheck, texts)}
          </p>
        )}
        <div className={shared.buttons}>
          <WaitingButton onClick={() => void session.read()}>{check.again}</WaitingButton>
          <WaitingButton onClick={() => void session.writeCheckSheet()}>{check.write}</WaitingButton>
        </div>
        <MarkPart book={book} />
        <OpenFindings findings={openFindings(judged)} />
        <UndecidedList undecided={undecided} />
        <SettledList judged={judged} />
        <SaidList book={book} />
        <p className={shared.quiet}>{check.limits}</p>
        <ConcernList concerns={concerns} />
      </div>
    </WordsContext>
  );
}
