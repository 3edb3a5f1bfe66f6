/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { weekIndexOf } from '../../domain/days';
import { renderInEnt } from '../testing/renderInEnt';
import { WeekPicker } from './WeekPicker';

const thisWeek = weekIndexOf(20261123);

function Picked(): React.ReactElement {
  const [week, setWeek] = React.useState(thisWeek);
  return <WeekPicker week={week} thisWeek={thisWeek} parity={week % 2 === 0 ? 'A' : 'B'} onChange={setWeek} />;
}

test('a week is named by its Monday and its letter; the arrows walk, and there is a way back to this one', async () => {
  const user = userEvent.setup();
  await renderInEnt(<Picked />);
  const heading = screen.getByRole('heading', { level: 2 });
  expect(heading).toHaveTextContent(/^Semaine du 23 novembresemaine [AB]$/);
  expect(screen.queryByRole('button', { name: 'Cette semaine' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Semaine suivante' }));
  await user.keyboard('{Enter}');
  expect(heading).toHaveTextContent('Semaine du 7 décembre');
  await user.click(screen.getByRole('button', { name: 'Semaine précédente' }));
  expect(heading).toHaveTextContent('Semaine du 30 novembre');
  await user.click(screen.getByRole('button', { name: 'Cette semaine' }));
  expect(heading).toHaveTextContent('Semaine du 23 novembre');
  expect(heading).toHaveFocus();
});

test('the first of a month is said as French does', async () => {
  await renderInEnt(<WeekPicker week={weekIndexOf(20270201)} thisWeek={thisWeek} onChange={jest.fn()} />);
  expect(screen.getByRole('heading')).toHaveTextContent('Semaine du 1er février');
});
