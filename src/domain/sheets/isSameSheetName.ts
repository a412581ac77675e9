// Excel takes two names that differ in case only for the same sheet's.

export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
