import { button, element, strings } from './dom';
import type { Editor } from './editor';

/** The line above the page: « Modifier » for those who may, and in edit mode everything that concerns the whole page. */
export function commandBar(editor: Editor): HTMLElement {
  const { state } = editor.view.boot.page;
  const bar = element('div', { class: 'commands', role: 'group', 'aria-label': strings.pageTools });
  const line = element('div', { class: 'commandLine' });
  bar.append(line);
  if (!editor.editing) {
    const told = { builtIn: strings.untouched, published: strings.published, draft: strings.draft }[state];
    line.append(
      button(strings.edit, () => editor.run(editor.start().then(() => focusTitle())), { 'data-key': 'edit' }),
      element('span', { class: 'quiet' }, told)
    );
  } else {
    line.append(
      button(strings.publish, () => editor.run(editor.save('publish')), { class: 'main', 'data-key': 'publish' }),
      button(strings.saveDraft, () => editor.run(editor.save('draft')), { 'data-key': 'draft' }),
      button(strings.undo, () => editor.undo(), { disabled: !editor.canUndo, 'data-key': 'undo' }),
      button(strings.cancel, () => editor.run(editor.cancel()), { 'data-key': 'cancel' })
    );
    if (state === 'draft') line.append(button(strings.discard, () => editor.run(editor.save('discard')), { 'data-key': 'discard' }));
    if (state !== 'builtIn') line.append(button(strings.deletePage, () => editor.run(editor.save('delete')), { 'data-key': 'delete' }));
    bar.append(titleFields(editor));
  }
  bar.append(element('p', { id: 'page-message', role: 'status' }));
  return bar;
}

function titleFields(editor: Editor): HTMLElement {
  const { canvas } = editor.view;
  const title = element('input', { id: 'page-title-field', value: canvas.title, maxlength: 255, required: true, autocomplete: 'off' });
  const shown = element('input', { type: 'checkbox', checked: canvas.showTitle });
  const describe = (): void => editor.describe(title.value, shown.checked);
  title.addEventListener('input', describe);
  shown.addEventListener('change', describe);
  return element(
    'div',
    { class: 'commandLine' },
    element('label', { class: 'choice wide' }, element('span', {}, strings.title), title),
    element('label', { class: 'check' }, shown, element('span', {}, strings.showTitle))
  );
}

function focusTitle(): void {
  document.getElementById('page-title-field')?.focus();
}
