interface FileButtonProps {
  readonly label: string;
  /** What the browser's own window offers first, as in the attribute `accept`. */
  readonly accept?: string;
  /** Id of an element that says more. */
  readonly describedBy?: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets a person choose one file, in our own words instead of the browser's. The same file can be chosen again. */
export function FileButton({ label, accept, describedBy, onFile }: FileButtonProps) {
  return (
    <label className="button file">
      {label}
      <input
        className="visually-hidden"
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
