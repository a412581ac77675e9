// The words of findings for the parts of 检查, once they are loaded.

import { createContext, useContext } from "react";
import type { FindingWords } from "../../texts/findingTexts";

export const WordsContext = createContext<FindingWords | null>(null);

export function useWords(): FindingWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("a part of 检查 stands where its words are not loaded");
  return words;
}
