// A picture from the file's bytes. The address made for it lives as long as the picture is shown.

import { useEffect, useRef } from "react";

export interface PictureViewProps {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export function PictureView({ bytes, mediaType }: PictureViewProps) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: mediaType }));
    image.current?.setAttribute("src", address);
    return () => URL.revokeObjectURL(address);
  }, [bytes, mediaType]);
  return <img ref={image} alt="" style={{ width: "100%", height: "100%" }} />;
}
