// The words of 录入 and of findings for its parts, once they are loaded.

import { createContext, useContext } from "react";
import type { FindingWords } from "../../texts/findingTexts";
import type { EntryWords } from "../../texts/zhEntry";

export type Words = EntryWords & Pick<FindingWords, "finding">;

export const EntryWordsContext = createContext<Words | null>(null);

export function useEntryWords(): Words {
  const words = useContext(EntryWordsContext);
  if (words === null) throw new Error("a part of 录入 stands where its words are not loaded");
  return words;
}
