// The words of 粘贴多行 for its parts, once they are loaded.

import { createContext, useContext } from "react";
import type { FindingWords } from "../../../texts/findingTexts";
import type { ManyWords } from "../../../texts/zhMany";

export type Words = ManyWords & Pick<FindingWords, "sentence">;

export const ManyWordsContext = createContext<Words | null>(null);

export function useManyWords(): Words {
  const words = useContext(ManyWordsContext);
  if (words === null) throw new Error("a part of 粘贴多行 stands where its words are not loaded");
  return words;
}
