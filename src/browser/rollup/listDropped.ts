// The workbooks among what was dropped or chosen: files as they are, of folders all .xlsx however deep.

import { isBookName, isLock } from "../../app/rollup/bookNames";
import type { ChosenFile, PassedOver } from "./rollupState";

/** What a mouse let go over the page. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folders: readonly FileSystemDirectoryEntry[];
}

export interface Brought {
  readonly files: readonly ChosenFile[];
  readonly passedOver: readonly PassedOver[];
}

function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((resolve, reject) => {
    // A browser hands them over by the hundred; an empty hand means that there are no more.
    const next = (): void =>
      reader.readEntries((some) => {
        if (some.length === 0) resolve(all);
        else {
          all.push(...some);
          next();
        }
      }, reject);
    next();
  });
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

export function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const pathOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//u, "");

class Listing {
  readonly files: ChosenFile[] = [];
  readonly passedOver: PassedOver[] = [];
  #others = 0;

  takeFile(path: string, file: File): void {
    if (isLock(file.name)) this.passedOver.push({ why: "open-elsewhere", path });
    else this.files.push({ path, file });
  }

  /** A file of a folder, of which only workbooks are wanted. */
  takeOfFolder(path: string, file: File): void {
    if (isLock(file.name) || isBookName(file.name)) this.takeFile(path, file);
    else this.#others += 1;
  }

  async walk(folder: FileSystemDirectoryEntry): Promise<void> {
    try {
      for (const entry of await entriesIn(folder))
        if (isFolder(entry)) await this.walk(entry);
        else if (isFile(entry)) this.takeOfFolder(pathOf(entry), await fileOf(entry));
    } catch {
      // A browser says no more than that it may not or cannot; the clerk is told which folder.
      this.passedOver.push({ why: "unreadable-folder", path: pathOf(folder) });
    }
  }

  end(): Brought {
    const others: readonly PassedOver[] =
      this.#others === 0 ? [] : [{ why: "no-workbooks", count: this.#others }];
    return { files: this.files, passedOver: [...this.passedOver, ...others] };
  }
}

/** Files that were chosen; where a whole folder was, they bear its path. */
export function listChosen(files: readonly File[]): Brought {
  const listing = new Listing();
  for (const file of files)
    if (file.webkitRelativePath) listing.takeOfFolder(file.webkitRelativePath, file);
    else listing.takeFile(file.name, file);
  return listing.end();
}

export async function listDropped({ files, folders }: Dropped): Promise<Brought> {
  const listing = new Listing();
  for (const file of files) listing.takeFile(file.name, file);
  for (const folder of folders) await listing.walk(folder);
  return listing.end();
}
