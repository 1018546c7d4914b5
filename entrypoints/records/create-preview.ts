/** A file that is looked at on this page, one at a time; `onChange` is told its blob address, null for none. */
export function createPreview(onChange: (address: string | null) => void) {
  let shown: string | null = null;

  function change(address: string | null): void {
    if (shown) URL.revokeObjectURL(shown);
    shown = address;
    onChange(address);
  }

  return {
    showPreview: (file: Blob) => change(URL.createObjectURL(file)),
    closePreview: () => change(null),
  };
}
