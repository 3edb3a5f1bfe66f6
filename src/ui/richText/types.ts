export interface QuillEditorProps {
  /** The id of the element that names the field. */
  labelledBy: string;
  /** Sanitised HTML. A value other than the last one given to `onChange` replaces the document. */
  value: string;
  onChange: (html: string) => void;
}
