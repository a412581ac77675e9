// Several things as one key.

export const SEPARATOR = "\u0000";

/** Empty where one of them is missing, so that there is nothing to compare by. */
export function joinKey(parts: readonly (string | number | null | undefined)[]): readonly string[] {
  if (parts.some((part) => part === null || part === undefined || part === "")) return [];
  return [parts.join(SEPARATOR)];
}
