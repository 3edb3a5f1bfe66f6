/**
 * @jest-environment jsdom
 */
import { render } from '@testing-library/react';
import * as React from 'react';
import { RichTextView } from './RichTextView';

test('nothing of a hostile text runs, its words stay', () => {
  const { container } = render(
    <RichTextView html={'<p>Bonjour <img src="x" onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">ici</a></p>'} />
  );
  expect(container.textContent).toBe('Bonjour ici');
  expect(container.querySelectorAll('img, script, [onerror], [href]')).toHaveLength(0);
});
