// Files and folders dropped anywhere on the page. Without this a browser would leave the page to show the dropped file itself.

import { useEffect, useRef, useState } from "react";
import { type Dropped, isFolder } from "../rollup/listDropped";

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}

/** A folder comes as a file too, which nobody can read; its entry tells what it is. Only to be asked while it is dropped. */
function droppedOf(transfer: DataTransfer | null): Dropped {
  const items = Array.from(transfer?.items ?? []).filter(({ kind }) => kind === "file");
  const files: File[] = [];
  const folders: FileSystemDirectoryEntry[] = [];
  for (const item of items) {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (isFolder(entry)) folders.push(entry);
    else if (file !== null) files.push(file);
  }
  return { files, folders };
}

/** Whether files are being held over the page. `onDropped` gets what was dropped. */
export function useDroppedFiles(onDropped: (dropped: Dropped) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  /** Entered elements that have not been left: moving between two of them first enters, then leaves. */
  const depth = useRef(0);
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth.current += 1;
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth.current = Math.max(0, depth.current - 1);
      if (depth.current === 0) setIsOver(false);
    };
    const over = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth.current = 0;
      setIsOver(false);
      onDropped(droppedOf(event.dataTransfer));
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [onDropped]);
  return isOver;
}
