import * as React from 'react';
import { droppedFiles } from './judgeFiles';

interface DropZone {
  /** True while files hang over it. */
  over: boolean;
  handlers: Pick<React.HTMLAttributes<HTMLElement>, 'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop'>;
}

const holdsFiles = ({ dataTransfer }: { dataTransfer: DataTransfer | null }): boolean =>
  Array.from(dataTransfer?.types ?? []).includes('Files');

/** Takes the files that are dropped on an element, unless disabled. */
export function useDropZone(onFiles: (files: File[], folders: string[]) => void, disabled: boolean): DropZone {
  // Children send an enter and a leave each.
  const depth = React.useRef(0);
  const [over, setOver] = React.useState(false);

  React.useEffect(() => {
    // Dropped beside the zone, a file would replace the page and all that is typed in it.
    const keepPage = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    window.addEventListener('dragover', keepPage);
    window.addEventListener('drop', keepPage);
    return () => {
      window.removeEventListener('dragover', keepPage);
      window.removeEventListener('drop', keepPage);
    };
  }, []);

  const move = (by: number): void => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return {
    over: over && !disabled,
    handlers: {
      onDragEnter: (event) => {
        if (holdsFiles(event)) move(1);
      },
      onDragLeave: (event) => {
        if (holdsFiles(event)) move(-1);
      },
      onDragOver: (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = disabled ? 'none' : 'copy';
      },
      onDrop: (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        move(-depth.current);
        const { files, folders } = droppedFiles(event.dataTransfer);
        if (!disabled) onFiles(files, folders);
      }
    }
  };
}
