/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { renderInEnt } from '../testing/renderInEnt';
import { ClassPicker } from './ClassPicker';
import { ClassSelect } from './ClassSelect';
import type { PickedClass } from './levels';

function school(perLevel: number): PickedClass[] {
  return ['2de', '1re'].flatMap((level, at) =>
    Array.from({ length: perLevel }, (_, index) => ({
      number: at * 100 + index + 1,
      code: `${level[0]}GT${index + 1}`,
      title: `${level} ${index + 1}`,
      level
    }))
  );
}

function Picked({ classes, start = [] }: { classes: PickedClass[]; start?: number[] }): React.ReactElement {
  const [selected, setSelected] = React.useState(start);
  return (
    <>
      <ClassPicker label="Classes concernées" classes={classes} selected={selected} onChange={setSelected} />
      <output>{selected.join(' ')}</output>
    </>
  );
}

const chosen = (): string => document.querySelector('output')?.textContent ?? '';

test('classes are chosen one by one and by level, in the order of the list, and the chips fold a whole level', async () => {
  const user = userEvent.setup();
  await renderInEnt(<Picked classes={school(3)} />);
  expect(screen.getByText('Aucune classe choisie')).toBeInTheDocument();
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: '1re 2' }));
  await user.click(screen.getByRole('checkbox', { name: '2de 3' }));
  expect(chosen()).toBe('3 102');
  const whole = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Toutes les classes de 2de' });
  expect(whole.indeterminate).toBe(true);
  await user.click(whole);
  expect(chosen()).toBe('1 2 3 102');
  expect([whole.indeterminate, whole.checked]).toEqual([false, true]);
  const chips = screen.getByRole('list', { name: 'Choix' });
  expect(within(chips).getAllByRole('listitem')).toHaveLength(2);
  await user.click(within(chips).getByRole('button', { name: 'Retirer 2de\u00a0: les 3\u00a0classes' }));
  expect(chosen()).toBe('102');
});

test('the Tab key goes from level to level, arrows within, Space chooses', async () => {
  const user = userEvent.setup();
  await renderInEnt(<Picked classes={school(3)} />);
  await user.tab();
  expect(screen.getByRole('checkbox', { name: 'Toutes les classes de 2de' })).toHaveFocus();
  await user.keyboard('{ArrowRight}{ArrowDown}[Space]');
  expect(screen.getByRole('checkbox', { name: '2de 2' })).toHaveFocus();
  expect(chosen()).toBe('2');
  await user.keyboard('{End}{ArrowRight}[Space]');
  expect(chosen()).toBe('2 3');
  await user.keyboard('{Home}');
  expect(screen.getByRole('checkbox', { name: 'Toutes les classes de 2de' })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('checkbox', { name: 'Toutes les classes de 1re' })).toHaveFocus();
  await user.tab();
  expect(document.body).toHaveFocus();
});

test('sixty classes are searched by title, code and level; a level that a search cuts cannot be taken whole', async () => {
  const user = userEvent.setup();
  await renderInEnt(<Picked classes={school(30)} start={[1, 2]} />);
  const search = screen.getByRole('searchbox', { name: 'Chercher une classe' });
  await user.type(search, '2gt12');
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  await user.click(screen.getByRole('checkbox', { name: '2de 12' }));
  expect(chosen()).toBe('1 2 12');
  await user.type(search, '{Backspace}');
  expect(screen.getByRole('checkbox', { name: '2de 19' })).toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: /Toutes les classes/ })).not.toBeInTheDocument();
  await user.clear(search);
  await user.type(search, '1RE');
  expect(screen.getByRole('checkbox', { name: 'Toutes les classes de 1re' })).toBeInTheDocument();
  expect(await screen.findByText('30 classes trouvées')).toBeInTheDocument();
  await user.clear(search);
  await user.type(search, 'zzz');
  expect(screen.getByText('Aucune classe ne correspond.')).toBeInTheDocument();
});

test('taking a chip out leaves the focus on the next one, then on the list', async () => {
  const user = userEvent.setup();
  await renderInEnt(<Picked classes={school(3)} start={[1, 2, 101]} />);
  await user.click(screen.getByRole('button', { name: 'Retirer 2de 2' }));
  expect(screen.getByRole('button', { name: 'Retirer 1re 1' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Retirer 2de 1' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('checkbox', { name: 'Toutes les classes de 2de' })).toHaveFocus();
  expect(chosen()).toBe('');
});

test('a class that is no longer in the list is kept until it is taken out', async () => {
  const user = userEvent.setup();
  await renderInEnt(<Picked classes={school(2)} start={[7777]} />);
  await user.click(screen.getByRole('checkbox', { name: '2de 1' }));
  expect(chosen()).toBe('1 7777');
  await user.click(screen.getByRole('button', { name: 'Retirer Classe 7777, archivée ou retirée' }));
  expect(chosen()).toBe('1');
});

test('a problem is tied to the group, an empty school says so, and disabled closes everything', async () => {
  const view = await renderInEnt(
    <ClassPicker label="Classes" classes={[]} selected={[]} onChange={jest.fn()} problem="Choisissez une classe." />
  );
  expect(screen.getByRole('group', { name: 'Classes' })).toHaveAccessibleDescription('Choisissez une classe.');
  expect(screen.getByText('Aucune classe pour l’instant.')).toBeInTheDocument();
  view.again(<ClassPicker label="Classes" classes={school(2)} selected={[1]} onChange={jest.fn()} disabled />);
  for (const control of [...screen.getAllByRole('checkbox'), ...screen.getAllByRole('button')]) expect(control).toBeDisabled();
});

test('one class is chosen from a native list, grouped by level', async () => {
  const onChange = jest.fn();
  const view = await renderInEnt(<ClassSelect label="Classe" classes={school(2)} value={undefined} onChange={onChange} />);
  const list = screen.getByRole('combobox', { name: 'Classe' });
  expect(
    within(list)
      .getAllByRole('group')
      .map((group) => group.getAttribute('label'))
  ).toEqual(['2de', '1re']);
  await userEvent.selectOptions(list, '1re 2');
  expect(onChange).toHaveBeenCalledWith(102);
  view.again(<ClassSelect label="Classe" classes={school(2)} value={9} onChange={onChange} optional="Aucune classe" />);
  expect(list).toHaveDisplayValue('Classe 9, archivée ou retirée');
  await userEvent.selectOptions(list, 'Aucune classe');
  expect(onChange).toHaveBeenLastCalledWith(undefined);
});
