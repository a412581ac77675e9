// 检查. The words of findings are many and only this place needs them: they are loaded when it is opened first.

import type { Book } from "../../app/sessionState";
import { usePane } from "../parts/paneContext";
import { CheckedBook } from "./CheckedBook";
import { LatePart } from "./LatePart";

export function Check({ book }: { readonly book: Book }) {
  const { texts } = usePane();
  return <LatePart load={texts.loadFindings} draw={(words) => <CheckedBook book={book} words={words} />} />;
}
